package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.output.Printed;
import dev.permafrost.processor.sandbox.world.World;
import dev.permafrost.processor.seal.Defaults;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One worker after the other in one world: a worker that dies or can no longer be trusted is
 * replaced before the next job.
 */
final class Workplace implements AutoCloseable {
  /** What such a job leaves is nobody's, and it finds nothing that another left. */
  private static final String ELSEWHERE = " elsewhere";

  private final World world;
  private final BuildWorld build;
  private final ClassSource classes;
  private final Limits limits;
  private final HeadStart ahead;

  private WorkerProcess worker;

  /** The routine for which the JDK read something that it may keep; null if there is none. */
  private Routine kept;

  private volatile boolean closed;

  /**
   * A workplace.
   *
   * @param ahead where the first worker is on its way already; null if none is
   */
  Workplace(World world, BuildWorld build, ClassSource classes, Limits limits, HeadStart ahead) {
    this.ahead = ahead;
    this.world = world;
    this.build = build;
    this.classes = classes;
    this.limits = limits;
  }

  /** Starts the worker if none is running. */
  synchronized void prepare() throws IOException {
    if (closed) {
      throw new IOException("its sandbox is closed");
    }
    if (worker != null && worker.alive()) {
      return;
    }
    discard();
    worker = ahead == null ? WorkerProcess.start(world, limits) : ahead.take(world);
    worker.awaitSeal();
    if (!classes.modules().isEmpty()) {
      worker.pipe().send(new Frame.Modules(classes.modules()));
    }
  }

  /** Runs a job; remarks of a success are what the routine printed. */
  Outcome<Answer.Reply> run(Routine routine, String job, byte[] payload, List<ClassBytes> over) {
    Orders orders = build.orders(routine.declaration(), world);
    return run(routine, subject(routine), orders, job, payload, over);
  }

  /**
   * Runs a job that is shown other defaults, and whose results nobody needs.
   *
   * @param defaults what it is shown
   */
  Outcome<Answer.Reply> run(Routine routine, Defaults defaults, String job, byte[] payload) {
    Orders orders = build.orders(routine.declaration(), world).with(defaults);
    return run(routine, subject(routine) + ELSEWHERE, orders, job, payload, List.of());
  }

  /** Results are for the same variant only. */
  private static String subject(Routine routine) {
    return routine.site().toString();
  }

  /**
   * Runs a job.
   *
   * @param round a world whose JVM is like this workplace's, for what the routine is answered
   */
  Outcome<Answer.Reply> run(Routine routine, World round, String job, byte[] payload) {
    Orders orders = build.orders(routine.declaration(), round);
    return run(routine, subject(routine), orders, job, payload, List.of());
  }

  private synchronized Outcome<Answer.Reply> run(
      Routine routine,
      String subject,
      Orders orders,
      String job,
      byte[] payload,
      List<ClassBytes> over) {
    Printed printed = new Printed();
    Answer answer;
    if (kept != null && !kept.equals(routine)) {
      discard();
    }
    try {
      prepare();
      worker.raw().takeAll();
      List<Frame.NamedClass> named = new ArrayList<>();
      for (ClassBytes each : over) {
        named.add(new Frame.NamedClass(each.binaryName(), each.bytes()));
      }
      worker.folder().fill(build.project(), orders.files());
      Frame.Start start = new Frame.Start(subject, job, payload, named, orders);
      answer = new Conversation(worker, classes, limits, printed).hold(start);
      printed.add(false, worker.raw().takeAll().getBytes(StandardCharsets.UTF_8));
    } catch (UnsealedWorker e) {
      discard();
      return Outcome.failure(Failures.unsealed(routine, e));
    } catch (IOException e) {
      discard();
      return Outcome.failure(
          Problem.of(
              ProblemId.WorkerDied,
              routine.site(),
              "the worker JVM could not be started: " + e.getMessage(),
              "see that the folder for temporary files can be written to and has a short path"));
    } catch (RuntimeException e) {
      // The class source failed in mid-conversation: this worker waits for an answer for ever.
      discard();
      throw e;
    }
    List<Problem> notes = Failures.notes(routine, printed);
    if (answer instanceof Answer.Reply reply) {
      if (reply.inputs().stream().anyMatch(input -> input.kind() == InputKind.KEPT_BY_JDK)) {
        kept = routine;
      }
      if (reply.spoiled()) {
        discard();
      }
      return new Outcome.Success<>(reply, notes);
    }
    if (!(answer instanceof Answer.Denied denied) || denied.spoiled()) {
      discard();
    }
    List<Problem> all = new ArrayList<>(notes);
    all.addAll(Failures.problems(routine, answer, limits));
    return new Outcome.Failure<>(all);
  }

  private void discard() {
    if (worker != null) {
      worker.close();
      worker = null;
      kept = null;
    }
  }

  /** Waits for the job that is running, if one is. */
  @Override
  public void close() {
    closed = true;
    synchronized (this) {
      discard();
    }
  }
}
