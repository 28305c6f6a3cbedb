package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.CrashKind;
import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.io.IOException;

/** The thread that runs one job, and says how it ended. */
final class JobThread implements Runnable {
  /** Room for recursion that needs more than the default, small enough to overflow soon. */
  private static final long STACK_BYTES = 8L << 20;

  /** Exit code of a worker that has no memory left even to say so. */
  static final int OUT_OF_MEMORY = 90;

  private final Frame.Start start;
  private final UserClassLoader loader;
  private final Pipe pipe;

  private JobThread(Frame.Start start, UserClassLoader loader, Pipe pipe) {
    this.start = start;
    this.loader = loader;
    this.pipe = pipe;
  }

  static Thread start(Frame.Start start, UserClassLoader loader, Pipe pipe) {
    JobThread job = new JobThread(start, loader, pipe);
    Thread thread = new Thread(null, job, "routine", STACK_BYTES, false);
    thread.setContextClassLoader(loader);
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    try {
      StandardStreams streams = StandardStreams.install(pipe);
      Frame end = end(streams);
      pipe.send(end);
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (IOException e) {
      // The processor is gone: the reader notices and ends this JVM.
    }
  }

  private Frame end(StandardStreams streams) {
    Frame end;
    try {
      Class<?> type = Class.forName(start.job(), true, JobThread.class.getClassLoader());
      Job job = type.asSubclass(Job.class).getConstructor().newInstance();
      job.run(new JobContext(start.payload(), loader, pipe));
      end = new Frame.Done(threadsLeft());
    } catch (UserCodeException e) {
      end = crash(e.getCause(), CrashKind.THREW, e.remark());
    } catch (TooLargeException e) {
      end = new Frame.Crash(CrashKind.TOO_LARGE, e.getMessage());
    } catch (Throwable thrown) {
      end = crash(thrown, CrashKind.INTERNAL, "");
    }
    String closed = streams.closed();
    return closed == null ? end : new Frame.Crash(CrashKind.CLOSED_STREAM, closed);
  }

  /** Daemons are let pass: the JDK keeps some of its own, such as those of parallel streams. */
  private static boolean threadsLeft() {
    Thread[] threads = new Thread[Thread.activeCount() + 16];
    int count = Thread.enumerate(threads);
    for (int i = 0; i < count; i++) {
      boolean known = threads[i] == Thread.currentThread() || threads[i].getName().equals("main");
      if (!known && !threads[i].isDaemon()) {
        return true;
      }
    }
    return false;
  }

  private static Frame crash(Throwable thrown, CrashKind other, String remark) {
    if (thrown instanceof OutOfMemoryError) {
      return new Frame.Crash(
          CrashKind.OUT_OF_MEMORY, thrown.getMessage() + StackText.place(thrown.getStackTrace()));
    }
    if (thrown instanceof StackOverflowError) {
      return new Frame.Crash(
          CrashKind.STACK_OVERFLOW, StackText.place(thrown.getStackTrace()).trim());
    }
    String text = StackText.thrown(thrown) + (remark.isEmpty() ? "" : " " + remark);
    if (other == CrashKind.INTERNAL) {
      StackTraceElement[] stack = thrown.getStackTrace();
      text += stack.length == 0 ? "" : " at " + stack[0];
    }
    return new Frame.Crash(other, text);
  }
}
