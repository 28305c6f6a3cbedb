package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.protocol.SnapshotRequest;
import dev.permafrost.processor.routine.Routine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Two worker JVMs in different surroundings, A and B, that run every routine. Worker A stays for
 * the proof until the sandbox is closed.
 */
public final class Sandbox implements AutoCloseable {
  private static final String SNAPSHOT = "dev.permafrost.processor.worker.job.SnapshotJob";

  private final Limits limits;
  private final Workplace first;
  private final Workplace second;
  private final Salts salts = new Salts();

  public Sandbox(ClassSource classes, Limits limits, BuildWorld build) {
    this.limits = limits;
    first = new Workplace(World.A, build, classes, limits, salts);
    second = new Workplace(World.B, build, classes, limits, salts);
  }

  /**
   * Runs all routines in both workers. One that fails hides no other.
   *
   * @return in the order of {@code routines}, what both workers saw of each
   */
  public Map<Routine, Outcome<Recording>> run(List<Routine> routines) {
    CompletableFuture<List<Outcome<Answer.Reply>>> others =
        CompletableFuture.supplyAsync(() -> runAll(second, routines), this::inOwnThread);
    List<Outcome<Answer.Reply>> ours;
    try {
      ours = runAll(first, routines);
    } finally {
      salts.giveUp();
    }
    List<Outcome<Answer.Reply>> theirs = others.join();
    Map<Routine, Outcome<Recording>> recordings = new LinkedHashMap<>();
    for (int i = 0; i < routines.size(); i++) {
      recordings.put(routines.get(i), join(ours.get(i), theirs.get(i)));
    }
    return recordings;
  }

  /**
   * Runs a job in worker A.
   *
   * @param routine whom it concerns
   * @param job binary name of a {@link dev.permafrost.processor.worker.Job} class
   * @param payload what the job makes of it
   * @param over class files that hide the user's of the same name
   * @return the job's reply
   */
  public Outcome<byte[]> call(Routine routine, String job, byte[] payload, List<ClassBytes> over) {
    Outcome<Answer.Reply> outcome = first.run(routine, job, payload, over);
    // What it prints was told when it ran for the snapshot.
    return outcome instanceof Outcome.Success<Answer.Reply> success
        ? Outcome.success(joined(success.value()))
        : new Outcome.Failure<>(outcome.problems());
  }

  private void inOwnThread(Runnable task) {
    Thread thread = new Thread(task, "permafrost-run-b");
    thread.setDaemon(true);
    thread.start();
  }

  private List<Outcome<Answer.Reply>> runAll(Workplace place, List<Routine> routines) {
    List<Outcome<Answer.Reply>> replies = new ArrayList<>();
    for (Routine routine : routines) {
      byte[] payload =
          new SnapshotRequest(routine.owner().binaryName(), routine.method(), limits.nodes())
              .toBytes();
      replies.add(place.run(routine, SNAPSHOT, payload, List.of()));
    }
    return replies;
  }

  /** What goes wrong in A alone is said once; what goes wrong in B alone is said of B. */
  private static Outcome<Recording> join(Outcome<Answer.Reply> ours, Outcome<Answer.Reply> theirs) {
    return ours.then(
        a -> {
          if (theirs instanceof Outcome.Failure<Answer.Reply> failure) {
            return new Outcome.Failure<>(failure.problems());
          }
          Answer.Reply b = ((Outcome.Success<Answer.Reply>) theirs).value();
          List<byte[]> same = equal(a.pieces(), b.pieces()) ? a.pieces() : b.pieces();
          return Outcome.success(new Recording(a.pieces(), same, a.inputs(), a.userNanos()));
        });
  }

  private static boolean equal(List<byte[]> ours, List<byte[]> theirs) {
    boolean equal = ours.size() == theirs.size();
    for (int i = 0; equal && i < ours.size(); i++) {
      equal = Arrays.equals(ours.get(i), theirs.get(i));
    }
    return equal;
  }

  private static byte[] joined(Answer.Reply reply) {
    int size = 0;
    for (byte[] piece : reply.pieces()) {
      size += piece.length;
    }
    byte[] all = new byte[size];
    int at = 0;
    for (byte[] piece : reply.pieces()) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  @Override
  public void close() {
    first.close();
    second.close();
  }
}
