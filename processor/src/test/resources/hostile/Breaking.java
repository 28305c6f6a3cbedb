import java.util.*;
import java.util.concurrent.locks.*;

// Title: Breaking the worker
// Says: Ways to exhaust or kill the worker.
// Small: yes
// Timeout: PT1M
class Breaking {
  // Uses up the heap -> OutOfMemory
  static Object hoarding() {
    List<byte[]> l = new ArrayList<>();
    while (true) {
      l.add(new byte[1 << 20]);
    }
  }

  // Overflows the stack -> StackOverflow
  static Object deep() {
    return deep();
  }

  // Uses up direct memory -> OutOfMemory
  static Object direct() {
    List<Object> l = new ArrayList<>();
    while (true) {
      l.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
    }
  }

  // Prints for ever -> OutputTooLarge
  static Object babbling() {
    while (true) {
      System.out.println("and on and on and on and on");
    }
  }

  // Prints one line of five megabytes -> OutputTooLarge
  static Object oneLongLine() {
    System.err.print("x".repeat(5_000_000));
    return 1;
  }

  // Closes System.out -> ClosedStandardStream
  static Object closing() {
    System.out.close();
    return 1;
  }

  // Returns more objects than are allowed -> GraphTooLarge
  static Object bigResult() {
    List<Object> l = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      l.add(new int[] {i});
    }
    return l;
  }

  // Throws ThreadDeath -> RoutineThrew
  static Object threadDeath() {
    throw new ThreadDeath();
  }

  // Throws an exception whose message throws one and whose text never ends -> RoutineThrew
  static Object evilMessage() {
    throw new RuntimeException() {
      public String getMessage() {
        throw new IllegalStateException();
      }

      public String toString() {
        while (true) {
          Thread.onSpinWait();
        }
      }
    };
  }

  // Leaves the current thread interrupted -> told SideEffectLost
  static Object interruptSelf() {
    Thread.currentThread().interrupt();
    return 1;
  }

  // Returns a list whose elements never come, and that holds a thread -> NotFreezable
  static Object evilList() {
    return new AbstractList<Object>() {
      final Thread thread = Thread.currentThread();

      public Object get(int i) {
        while (true) {}
      }

      public int size() {
        return 3;
      }
    };
  }

  // Crashes the JVM -> WorkerDied
  static Object crash2() throws Exception {
    java.lang.reflect.Field f = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    f.setAccessible(true);
    ((sun.misc.Unsafe) f.get(null)).putInt((Object) null, 8L, 1);
    return 1;
  }

  // How much memory there is, by using it up and catching the error -> NotReproducible
  static Object memoryLeft() {
    List<byte[]> l = new ArrayList<>();
    try {
      while (true) l.add(new byte[1 << 24]);
    } catch (OutOfMemoryError e) {
      int n = l.size();
      l.clear();
      return n;
    }
  }
}
