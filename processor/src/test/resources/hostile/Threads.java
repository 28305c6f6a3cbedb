import java.io.File;
import java.lang.invoke.*;
import java.util.concurrent.*;

// Title: Misusing threads
// Says: Routines that declare threads, and do in them what they have not declared.
// Allow: THREADS
class Threads {
  static final File CANARY = new File("@canary@");
  static volatile boolean done;

  static Object in(Callable<Object> code) throws Exception {
    FutureTask<Object> task = new FutureTask<>(code);
    new Thread(task).start();
    return task.get();
  }

  // Reads the clock in a thread -> NotReproducible
  static Object clock() throws Exception {
    return in(System::nanoTime);
  }

  // Reads the clock in a parallel stream -> NotReproducible
  static Object clockInStream() {
    return java.util.stream.IntStream.range(0, 1000)
        .parallel()
        .mapToLong(i -> System.nanoTime())
        .max()
        .getAsLong();
  }

  // Looks at the process in a future, and catches what became of it -> denied PROCESS
  static Object clockInFuture() {
    return CompletableFuture.supplyAsync(() -> ProcessHandle.current().pid()).exceptionally(e -> 42L).join();
  }

  // Measures time by counting while another thread sleeps -> NotReproducible
  static Object counting() throws Exception {
    done = false;
    Thread sleeper =
        new Thread(
            () -> {
              try {
                Thread.sleep(20);
              } catch (InterruptedException e) {
                return;
              }
              done = true;
            });
    sleeper.start();
    long count = 0;
    while (!done) {
      count++;
    }
    sleeper.join();
    return count;
  }

  // Deletes a file in a thread of its own group -> denied FILES_WRITE
  static Object grouped() throws Exception {
    Thread thread = new Thread(new ThreadGroup("mine"), CANARY::delete);
    thread.start();
    thread.join();
    return 1;
  }

  // Deletes a file in a thread of the JVM's own group, with no code of its own on it -> denied FILES_WRITE
  static Object ofTheSystem() throws Exception {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    MethodHandle delete =
        MethodHandles.lookup().findVirtual(File.class, "delete", MethodType.methodType(boolean.class));
    Runnable deletion = MethodHandleProxies.asInterfaceInstance(Runnable.class, delete.bindTo(CANARY));
    Thread thread = new Thread(group, deletion);
    thread.start();
    thread.join();
    return 1;
  }

  // Leaves a thread behind that is called like the worker's -> denied LEFT_RUNNING
  static Object namesake() {
    Thread thread = new Thread(() -> { while (true) { Thread.onSpinWait(); } }, "main");
    thread.setDaemon(true);
    thread.start();
    return "left";
  }

  // Deletes a file later, in a daemon that it leaves behind -> denied FILES_WRITE
  static Object daemon() {
    Thread thread =
        new Thread(
            () -> {
              try {
                Thread.sleep(300);
              } catch (InterruptedException e) {
                return;
              }
              CANARY.delete();
            });
    thread.setDaemon(true);
    thread.start();
    return "left";
  }

  // Leaves a thread behind that never ends -> denied LEFT_RUNNING
  static Object endless() {
    new Thread(
            () -> {
              while (true) {
                Thread.onSpinWait();
              }
            })
        .start();
    return "left";
  }

  // Ends the JVM in a thread -> denied EXIT
  static Object exit() throws Exception {
    return in(
        () -> {
          System.exit(0);
          return 1;
        });
  }

  // Starts a process in a pool -> denied PROCESS
  static Object process() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      return pool.submit(() -> new ProcessBuilder("touch", CANARY + "2").start().pid()).get();
    } finally {
      pool.shutdown();
    }
  }

  // Interrupts the thread of the worker that answers -> denied JVM_STATE
  static Object interrupting() {
    Thread.currentThread().getThreadGroup().interrupt();
    return Thread.interrupted() ? "still here" : "not me";
  }
}
