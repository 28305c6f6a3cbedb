package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.worker.seal.Seal;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/** What a job can see and do. */
public final class JobContext {
  private final byte[] payload;
  private final long now;
  private final UserClassLoader loader;
  private final Pipe pipe;
  private final Seal seal;
  private final Names names;
  private final Results earlier;
  private Results results;

  JobContext(
      Frame.Start start,
      UserClassLoader loader,
      Pipe pipe,
      Seal seal,
      Names names,
      Results earlier) {
    this.payload = start.payload();
    this.now = start.orders().variation().instantMillis();
    this.loader = loader;
    this.pipe = pipe;
    this.seal = seal;
    this.names = names;
    this.earlier = earlier;
  }

  /** Whether names and callers that a routine can see are others than usual. */
  public boolean others() {
    return names.others();
  }

  /** What the processor asked for. */
  public byte[] payload() {
    return payload;
  }

  /** What the clock shows to the user's code. */
  public long now() {
    return now;
  }

  /** Whether the user's code has done all its work in the job's own thread so far. */
  public boolean alone() {
    return !seal.findings().knows(InputKind.VARIED, Category.THREADS.name());
  }

  /** A fresh loader of the user's classes and of those sent along with the job. */
  public UserClassLoader loader() {
    return loader;
  }

  /** What an earlier job about the same subject left; null if nothing is there. */
  public Results earlier() {
    return earlier;
  }

  /** Leaves results for the next job about the same subject, which may not get them. */
  public void leave(Results some) {
    results = some;
  }

  Results left() {
    return results;
  }

  /** Sends a piece of the reply; a job may send none. */
  public void reply(byte[] piece) {
    send(new Frame.Reply(piece));
  }

  /**
   * Runs the user's code: it is timed and watched, and what it throws counts as thrown by the user.
   *
   * @throws UserCodeException holding what the code threw
   */
  public <T> T user(Callable<T> code) throws UserCodeException {
    T result = beginning(code);
    send(new Frame.UserCode(false));
    return result;
  }

  /**
   * Runs a piece of the user's code that more is to follow: both are timed as one run.
   *
   * @throws UserCodeException holding what the code threw
   */
  public <T> T beginning(Callable<T> code) throws UserCodeException {
    send(new Frame.UserCode(true));
    try {
      seal.begin();
      return call(code, names.deeper());
    } catch (Throwable thrown) {
      send(new Frame.UserCode(false));
      throw new UserCodeException(thrown);
    }
  }

  private static <T> T call(Callable<T> code, int deeper) throws Exception {
    return deeper == 0 ? code.call() : call(code, deeper - 1);
  }

  private void send(Frame frame) {
    try {
      pipe.send(frame);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
