package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.worker.probe.SelfTest;
import dev.permafrost.processor.worker.seal.Seal;
import dev.permafrost.processor.worker.seal.UnsealedException;
import dev.permafrost.processor.worker.user.ClassWitness;
import dev.permafrost.processor.worker.user.Questions;
import dev.permafrost.processor.worker.user.ResourceUrls;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.user.UserModules;
import dev.permafrost.processor.worker.weave.WovenJdk;
import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Entry point of the worker JVM. Its first thread does nothing but receive frames, so that it can
 * answer while a job hangs, and it ends the JVM, and removes its folder, as soon as the processor
 * is gone.
 */
public final class Worker {
  private final Pipe pipe;
  private final Questions questions;
  private final Seal seal;
  private final Names names;
  private final ClassWitness witness;
  private final Leftovers leftovers = new Leftovers();
  private final ResourceUrls urls = ResourceUrls.install();
  private UserModules modules = UserModules.NONE;
  private Thread job;

  private Worker(Pipe pipe, Seal seal, Names names) {
    this.pipe = pipe;
    this.seal = seal;
    this.names = names;
    this.witness = names.before(seal);
    this.questions = new Questions(pipe);
  }

  /** Takes the folder private to this worker, the socket, and whether names are others. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Path socket = Path.of(arguments[1]);
    try {
      // Never closed: the end of this JVM closes it, and the processor must not see it end before.
      SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      Pipe pipe = new Pipe(channel);
      Runtime.getRuntime().addShutdownHook(new Thread(new ExitWitness(pipe)));
      WovenJdk ahead = new WovenJdk(((Frame.Woven) pipe.receive()).classes());
      serve(pipe, ahead, new Names(Boolean.parseBoolean(arguments[2])));
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(JobThread.exitCode(e));
    } catch (IOException e) {
      // The usual end: the processor closed the socket, or died.
    } finally {
      delete(folder.toFile());
      if (!socket.startsWith(folder)) {
        delete(socket.getParent().toFile());
      }
      Runtime.getRuntime().halt(0);
    }
  }

  /** A worker that is not sealed says so, and does nothing else. */
  private static void serve(Pipe pipe, WovenJdk ahead, Names names) throws IOException {
    pipe.send(new Frame.Ready());
    try {
      Seal seal = Seal.install(ahead);
      SelfTest.run(seal);
      seal.exempt();
      pipe.send(new Frame.Sealed());
      new Worker(pipe, seal, names).receive();
    } catch (UnsealedException e) {
      pipe.send(new Frame.Unsealed(e.getMessage()));
    } catch (LinkageError e) {
      pipe.send(new Frame.Unsealed("a class of the seal is missing: " + e));
    }
  }

  private void receive() throws IOException {
    while (true) {
      Frame frame = pipe.receive();
      if (frame instanceof Frame.Start start) {
        Leftovers.Kept kept = kept(start);
        urls.of(kept.loader());
        job = JobThread.start(start, kept, pipe, seal, names, leftovers);
      } else if (frame instanceof Frame.Modules given) {
        modules = new UserModules(given.modules());
      } else if (frame instanceof Frame.AskStack) {
        StackTraceElement[] stack = job == null ? new StackTraceElement[0] : job.getStackTrace();
        pipe.send(new Frame.Stack(StackText.frames(stack)));
      } else {
        questions.answer(frame);
      }
    }
  }

  /** What an earlier job about the same left, or a new loader. */
  private Leftovers.Kept kept(Frame.Start start) {
    Leftovers.Kept kept = leftovers.take(start.subject(), start.over());
    return kept != null
        ? kept
        : new Leftovers.Kept(
            UserClassLoader.of(names.loader(), modules, questions, start.over(), witness), null);
  }

  /** The processor, if it lives, removes it too. By recursion: streams would have to be loaded. */
  private static void delete(File file) {
    File[] entries = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
    if (entries != null) {
      for (File entry : entries) {
        delete(entry);
      }
    }
    file.delete();
  }
}
