import java.util.*;
import java.util.concurrent.locks.*;

// Title: Breaking the worker
// Says: Ways to hang, exhaust or kill the worker.
// Small: yes
class Breaking {
  // Loops for ever -> RoutineTimedOut
  static Object endless() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  // Sleeps for ever and catches every interrupt -> RoutineTimedOut
  static Object deaf() {
    while (true) {
      try {
        Thread.sleep(1000);
      } catch (Throwable e) {
        Thread.interrupted();
      }
    }
  }

  // Tries again and again what is refused -> RoutineTimedOut
  static Object retryingForEver() {
    while (true) {
      try {
        System.nanoTime();
      } catch (Throwable e) {
        Thread.onSpinWait();
      }
    }
  }

  // Waits for a notification that nobody sends -> RoutineTimedOut
  static Object deadlock() throws Exception {
    Object a = new Object();
    synchronized (a) {
      a.wait();
    }
    return 1;
  }

  // Waits for its own thread to end -> RoutineTimedOut
  static Object joinSelf() throws Exception {
    Thread.currentThread().join();
    return 1;
  }

  // Loops for ever in a static initialiser -> RoutineTimedOut
  static Object classInit() {
    return Endless.VALUE;
  }

  static class Endless {
    static final Object VALUE;

    static {
      for (; ; ) {
        if (Thread.currentThread().isInterrupted() && Thread.currentThread().getPriority() > 10) {
          VALUE = 1;
          break;
        }
      }
    }
  }

  // Uses up the heap -> OutOfMemory
  static Object hoarding() {
    List<byte[]> l = new ArrayList<>();
    while (true) {
      l.add(new byte[1 << 20]);
    }
  }

  // Uses up the heap, catches the error, and tries again -> RoutineTimedOut
  static Object hoardingOn() {
    List<byte[]> l = new ArrayList<>();
    while (true) {
      try {
        while (true) {
          l.add(new byte[1 << 20]);
        }
      } catch (OutOfMemoryError e) {
        if (l.size() > 1_000_000) {
          break;
        }
      }
    }
    return 1;
  }

  // Overflows the stack -> StackOverflow
  static Object deep() {
    return deep();
  }

  // Overflows the stack, catches the error, and tries again -> RoutineTimedOut
  static Object deepAgain() {
    while (true) {
      try {
        deep();
      } catch (StackOverflowError e) {
        Thread.onSpinWait();
      }
    }
  }

  // Uses up direct memory -> OutOfMemory
  static Object direct() {
    List<Object> l = new ArrayList<>();
    while (true) {
      l.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
    }
  }

  static final List<Object> LOADERS = new ArrayList<>();

  static class Loader extends ClassLoader {
    {
      LOADERS.add(this);
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

  // Leaves the current thread interrupted -> denied JVM_STATE
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
