package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.CrashKind;
import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.worker.seal.Aftermath;
import dev.permafrost.processor.worker.seal.Seal;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;

/** The thread that runs one job, and says how it ended. */
final class JobThread implements Runnable {
  /** Room for recursion that needs more than the default, small enough to overflow soon. */
  private static final long STACK_BYTES = 8L << 20;

  /** Exit code of a worker that has no memory left even to say so. */
  static final int OUT_OF_MEMORY = 90;

  /** Exit code of a worker that has no memory for classes left even to say so. */
  static final int OUT_OF_METASPACE = 91;

  /** Exit code of a worker whose own code failed where it tells how a job ended. */
  static final int BROKEN = 92;

  static {
    // What tells of a lack of memory must not need more of it: loads its classes, links its code.
    Pipe.rehearse(outOfMemory(new OutOfMemoryError()));
    Pipe.rehearse(new Frame.Inputs(List.of()));
  }

  private final Frame.Start start;
  private final UserClassLoader loader;
  private final Pipe pipe;
  private final Seal seal;
  private final Names names;
  private final Leftovers leftovers;
  private final Results earlier;
  private boolean spoiled;

  private JobThread(
      Frame.Start start,
      Leftovers.Kept kept,
      Pipe pipe,
      Seal seal,
      Names names,
      Leftovers leftovers) {
    this.start = start;
    this.loader = kept.loader();
    this.earlier = kept.results();
    this.leftovers = leftovers;
    this.pipe = pipe;
    this.seal = seal;
    this.names = names;
  }

  /**
   * Starts it, from the worker's first thread.
   *
   * @param kept what the job begins with: a loader, and results if there are any
   * @param leftovers where it leaves results of its own
   */
  static Thread start(
      Frame.Start start,
      Leftovers.Kept kept,
      Pipe pipe,
      Seal seal,
      Names names,
      Leftovers leftovers) {
    JobThread job = new JobThread(start, kept, pipe, seal, names, leftovers);
    Thread thread = new Thread(null, job, names.thread(), STACK_BYTES, false);
    thread.setContextClassLoader(kept.loader());
    thread.start();
    return thread;
  }

  @Override
  public void run() {
    try {
      StandardStreams streams = leftovers.install(pipe);
      Properties before = declareProperties();
      ShownDefaults defaults = ShownDefaults.install(start.orders().defaults());
      Frame end = end(streams);
      defaults.remove();
      System.setProperties(before);
      pipe.send(seen(end));
    } catch (IOException e) {
      // The processor is gone: the reader notices and ends this JVM.
    } catch (Throwable e) {
      // Not to end it would leave the processor waiting.
      seal.exempt();
      Runtime.getRuntime().halt(exitCode(e));
    }
  }

  /**
   * What the routine was refused counts, however it took that; otherwise what it read goes ahead of
   * how it ended.
   */
  private Frame seen(Frame end) throws IOException {
    List<Denial> denials = seal.findings().denials();
    if (!denials.isEmpty()) {
      return new Frame.Denied(denials, spoiled);
    }
    pipe.send(new Frame.Inputs(seal.findings().inputs()));
    return end;
  }

  /** How a worker ends that cannot say what it lacks. */
  static int exitCode(Throwable thrown) {
    if (!(thrown instanceof OutOfMemoryError)) {
      return BROKEN;
    }
    String lack = String.valueOf(thrown.getMessage());
    boolean classes = lack.startsWith("Metaspace") || lack.startsWith("Compressed class space");
    return classes ? OUT_OF_METASPACE : OUT_OF_MEMORY;
  }

  /** Puts declared properties in place, and hands back those that were there. */
  private Properties declareProperties() {
    Properties before = System.getProperties();
    Properties declared = new Properties();
    declared.putAll(before);
    // The worker was started with it. Who reads all that are listed would be guarded by it, in
    // vain; the pool reads it as it is initialised.
    ForkJoinPool.getCommonPoolParallelism();
    declared.remove("java.util.concurrent.ForkJoinPool.common.parallelism");
    start.orders().undefined().forEach(declared::remove);
    declared.putAll(start.orders().properties());
    System.setProperties(seal.watched(declared, start.orders().variation().moreNames()));
    return before;
  }

  private Frame end(StandardStreams streams) {
    Frame end;
    try {
      loader.setDefaultAssertionStatus(start.orders().variation().assertions());
      loader.enterModules();
      seal.open(start.orders(), loader, earlier != null);
      Class<?> type = Class.forName(start.job(), true, JobThread.class.getClassLoader());
      Job job = type.asSubclass(Job.class).getConstructor().newInstance();
      Aftermath aftermath = seal.expect();
      JobContext context = new JobContext(start, loader, pipe, seal, names, earlier);
      job.run(context);
      boolean running = seal.end();
      aftermath.tell();
      spoiled = running || seal.findings().spoiled();
      if (context.left() != null) {
        leftovers.keep(start.subject(), new Leftovers.Kept(loader, context.left()));
      }
      end = new Frame.Done(spoiled);
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

  private static Frame outOfMemory(Throwable thrown) {
    return new Frame.Crash(
        CrashKind.OUT_OF_MEMORY, thrown.getMessage() + StackText.at(thrown.getStackTrace()));
  }

  private Frame crash(Throwable thrown, CrashKind other, String remark) {
    Throwable lack = StackText.lackOfMemory(thrown);
    if (lack != null) {
      // Nothing of the user's runs from here on, and to judge a call takes memory.
      seal.exempt();
      return outOfMemory(lack);
    }
    if (thrown.getClass() == StackOverflowError.class) {
      return new Frame.Crash(CrashKind.STACK_OVERFLOW, StackText.at(thrown.getStackTrace()).trim());
    }
    String text = StackText.thrown(thrown) + (remark.isEmpty() ? "" : " " + remark);
    if (other == CrashKind.INTERNAL) {
      StackTraceElement[] stack = thrown.getStackTrace();
      text += stack.length == 0 ? "" : " at " + stack[0];
    }
    return new Frame.Crash(other, text);
  }
}
