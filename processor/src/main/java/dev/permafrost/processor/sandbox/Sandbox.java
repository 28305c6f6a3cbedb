package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.protocol.SnapshotRequest;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.sandbox.world.World;
import dev.permafrost.processor.seal.Defaults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Two worker JVMs in different surroundings that run every routine, A twice and B once. Worker A
 * stays for the proof until the sandbox is closed; others are started where the two saw different
 * things.
 */
public final class Sandbox implements AutoCloseable, Reruns {
  private static final String SNAPSHOT = "dev.permafrost.processor.worker.job.SnapshotJob";
  private static final int KEPT = 5;

  private final ClassSource classes;
  private final Limits limits;
  private final HeadStart ahead;
  private final BuildWorld build;
  private final Workplace first;

  /** Busy until run B has run all routines, however many others are wanted meanwhile. */
  private final Workplace second;

  /** Those in further surroundings, the one that was used last at the end. */
  private final Map<World, Workplace> others = new LinkedHashMap<>();

  private final Map<OtherJdk, Workplace> elsewhere = new LinkedHashMap<>();

  public Sandbox(ClassSource classes, Limits limits, BuildWorld build) {
    this(classes, new HeadStart(limits), build);
  }

  /**
   * A sandbox.
   *
   * @param ahead its workers, which it closes
   */
  public Sandbox(ClassSource classes, HeadStart ahead, BuildWorld build) {
    this.classes = classes;
    this.limits = ahead.limits();
    this.ahead = ahead;
    this.build = build;
    first = new Workplace(World.A, build, classes, limits, ahead);
    second = new Workplace(World.B, build, classes, limits, ahead);
  }

  /**
   * Runs all routines in both workers, and waits for worker A. One that fails hides no other.
   *
   * @return in the order of {@code routines}, what the workers saw of each
   */
  public Map<Routine, Outcome<Recording>> run(List<Routine> routines) {
    // By name, so that nothing hangs on where they are in the sources; and run B the other way
    // round, so that what one leaves behind never meets the next in both.
    List<Routine> forth = new ArrayList<>(routines);
    forth.sort(Comparator.comparing(Routine::name));
    List<Routine> reversed = new ArrayList<>(forth);
    Collections.reverse(reversed);
    Map<Routine, CompletableFuture<Outcome<List<byte[]>>>> theirs = new HashMap<>();
    routines.forEach(routine -> theirs.put(routine, new CompletableFuture<>()));
    Map<Routine, Outcome<Recording>> ours = new ConcurrentHashMap<>();
    inOwnThread(
        () ->
            reversed.forEach(
                each -> {
                  // Nobody asks what becomes there of one that has failed here.
                  if (!(ours.get(each) instanceof Outcome.Failure)) {
                    runOnce(second, each, theirs.get(each));
                  }
                }));
    for (Routine routine : forth) {
      ours.put(
          routine,
          first
              .run(routine, SNAPSHOT, request(routine, true), List.of())
              .then(a -> Outcome.success(recording(a, theirs.get(routine)))));
    }
    Map<Routine, Outcome<Recording>> recordings = new LinkedHashMap<>();
    routines.forEach(routine -> recordings.put(routine, ours.get(routine)));
    return recordings;
  }

  private static Recording recording(
      Answer.Reply ours, CompletableFuture<Outcome<List<byte[]>>> theirs) {
    return new Recording(ours.pieces(), theirs, ours.inputs(), ours.userNanos(), ours.classes());
  }

  private void runOnce(
      Workplace place, Routine routine, CompletableFuture<Outcome<List<byte[]>>> end) {
    try {
      end.complete(
          place.run(routine, SNAPSHOT, request(routine, false), List.of()).then(Sandbox::pieces));
    } catch (RuntimeException | Error e) {
      end.completeExceptionally(e);
    }
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, Set<Perturbation> perturbations, int round) {
    World world = new World(perturbations, round);
    return place(world.ofJvm())
        .run(routine, world, SNAPSHOT, request(routine, false))
        .then(Sandbox::pieces);
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, Defaults defaults) {
    return first.run(routine, defaults, SNAPSHOT, request(routine, false)).then(Sandbox::pieces);
  }

  @Override
  public Outcome<List<byte[]>> run(Routine routine, OtherJdk jdk) {
    return elsewhere
        .computeIfAbsent(
            jdk,
            each ->
                new Workplace(
                    World.A, build, classes, limits.withJdk(Optional.of(each.home())), null))
        .run(routine, World.A, SNAPSHOT, request(routine, false))
        .then(Sandbox::pieces);
  }

  @Override
  public List<OtherJdk> jdks() {
    return limits.others();
  }

  /** What one routine needs the next may need too; but only so many JVMs fit into the machine. */
  private Workplace place(World world) {
    if (world.equals(World.B)) {
      return second;
    }
    Workplace place = others.remove(world);
    if (place == null) {
      place = new Workplace(world, build, classes, limits, null);
      if (others.size() == KEPT) {
        others.remove(others.keySet().iterator().next()).close();
      }
    }
    others.put(world, place);
    return place;
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

  private byte[] request(Routine routine, boolean twice) {
    return new SnapshotRequest(
            routine.owner().binaryName(),
            routine.method(),
            routine.declaration().state(),
            limits.nodes(),
            twice)
        .toBytes();
  }

  private static Outcome<List<byte[]>> pieces(Answer.Reply reply) {
    return Outcome.success(reply.pieces());
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
    ahead.close();
    others.values().forEach(Workplace::close);
    elsewhere.values().forEach(Workplace::close);
  }
}
