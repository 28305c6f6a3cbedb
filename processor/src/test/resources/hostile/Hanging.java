import java.util.*;

// Title: Hanging the worker
// Says: Ways to keep the worker from ever coming to an end.
// Small: yes
// Timeout: PT0.4S
class Hanging {
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

  // Overflows the stack, catches the error, and tries again -> RoutineTimedOut
  static Object deepAgain() {
    while (true) {
      try {
        deeper();
      } catch (StackOverflowError e) {
        Thread.onSpinWait();
      }
    }
  }

  static Object deeper() {
    return deeper();
  }
}
