package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.sandbox.folder.WorkerFolder;
import dev.permafrost.processor.sandbox.output.RawOutput;
import dev.permafrost.processor.sandbox.world.World;
import dev.permafrost.processor.worker.weave.WovenAhead;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One forked worker JVM. It is ended, with all it started and its folder, by {@link #close}. */
final class WorkerProcess implements AutoCloseable {
  private static final int START_SECONDS = 60;

  private final Process process;
  private final WorkerFolder folder;
  private final RawOutput raw;
  private final Descendants descendants;
  private final Thread hook;
  private Pipe pipe;

  private WorkerProcess(Process process, WorkerFolder folder) {
    this.process = process;
    this.folder = folder;
    raw = RawOutput.drain(process);
    descendants = new Descendants(process.toHandle(), folder.canonical());
    hook = new Thread(this::end, "permafrost-end-worker");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Forks a worker and waits until it is up. */
  static WorkerProcess start(World world, Limits limits) throws IOException {
    WorkerFolder folder = WorkerFolder.create();
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(folder.socket()));
      Process process = CommandLine.of(folder, world, limits).start();
      process.getOutputStream().close();
      WorkerProcess worker = new WorkerProcess(process, folder);
      try {
        worker.connect(server, limits.ownJdk() ? WovenAhead.classes() : List.of());
        return worker;
      } catch (IOException e) {
        worker.close();
        throw new IOException((e.getMessage() + "\n" + worker.raw.takeAll()).strip(), e);
      }
    } catch (IOException e) {
      folder.delete();
      throw e;
    }
  }

  /** A worker whose JVM dies on start never connects: its end closes the door instead. */
  private void connect(ServerSocketChannel server, List<Frame.NamedClass> ahead)
      throws IOException {
    process
        .onExit()
        .orTimeout(START_SECONDS, TimeUnit.SECONDS)
        .whenComplete((ended, timeout) -> closeQuietly(server));
    SocketChannel channel;
    try {
      channel = server.accept();
    } catch (IOException e) {
      throw new IOException("the worker JVM did not start", e);
    }
    pipe = new Pipe(channel);
    pipe.send(new Frame.Woven(ahead));
    if (!(pipe.receive() instanceof Frame.Ready)) {
      throw new IOException("the worker JVM did not say that it is ready");
    }
  }

  /** Waits until it is sealed. */
  void awaitSeal() throws IOException {
    Frame frame;
    try {
      frame = pipe.receive();
    } catch (EOFException e) {
      throw new IOException("the worker JVM ended before it was sealed", e);
    }
    if (frame instanceof Frame.Unsealed unsealed) {
      throw new UnsealedWorker(unsealed.fact());
    }
    if (!(frame instanceof Frame.Sealed)) {
      throw new IOException("the worker JVM did not say that it is sealed");
    }
  }

  private static void closeQuietly(ServerSocketChannel server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WorkerFolder folder() {
    return folder;
  }

  Pipe pipe() {
    return pipe;
  }

  boolean alive() {
    return process.isAlive();
  }

  /** What the JVM itself printed, past System.out and System.err. */
  RawOutput raw() {
    return raw;
  }

  /** Waits for a worker that closed its pipe, and gives its exit code. */
  int exitCode() {
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        kill();
        process.waitFor();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
      return -1;
    }
  }

  /** Takes note of the processes it started, as long as they can be found. */
  void lookAround() {
    descendants.remember();
  }

  /** Kills the process and all it started. */
  void kill() {
    descendants.remember();
    process.destroyForcibly();
    descendants.kill();
  }

  private void end() {
    kill();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.delete();
  }

  @Override
  public void close() {
    try {
      if (pipe != null) {
        pipe.close();
      }
    } catch (IOException e) {
      // It is killed next anyway.
    }
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This JVM is ending: the hook runs, and finds nothing left to do.
    }
  }
}
