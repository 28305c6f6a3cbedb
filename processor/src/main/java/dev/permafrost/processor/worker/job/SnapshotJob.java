package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.graph.Remark;
import dev.permafrost.processor.protocol.ByteSink;
import dev.permafrost.processor.protocol.NodeWriter;
import dev.permafrost.processor.protocol.SnapshotRequest;
import dev.permafrost.processor.worker.Job;
import dev.permafrost.processor.worker.JobContext;
import dev.permafrost.processor.worker.Results;
import dev.permafrost.processor.worker.UserCodeException;
import dev.permafrost.processor.worker.enums.EnumStates;
import dev.permafrost.processor.worker.family.Kinds;
import dev.permafrost.processor.worker.state.StateKinds;
import dev.permafrost.processor.worker.walk.Assignments;
import dev.permafrost.processor.worker.walk.KindSource;
import dev.permafrost.processor.worker.walk.Reach;
import dev.permafrost.processor.worker.walk.StaticConstants;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.processor.worker.walk.StaticTypes;
import dev.permafrost.processor.worker.walk.Walk;
import java.lang.reflect.Method;
import java.util.BitSet;
import java.util.List;

/**
 * Runs a routine and sends what its result reaches. If asked to, runs it twice, and sends also
 * which of that is the very same object in the second result, and the second result too unless it
 * reads the same; both results are left for the proof.
 */
public final class SnapshotJob implements Job {

  /** An object per call, so that a worker serves one routine after another. */
  public SnapshotJob() {}

  @Override
  public void run(JobContext context) throws UserCodeException, ReflectiveOperationException {
    SnapshotRequest request = SnapshotRequest.of(context.payload());
    RoutineCall routine =
        RoutineCall.of(
            context,
            request.owner(),
            request.method(),
            request.state(),
            request.nodes(),
            request.twice());
    Object result = routine.call();
    long liveNanos = routine.nanos();
    Method method = routine.method();
    StaticTypes types = new StaticTypes();
    StaticType type =
        routine.state() == null ? types.of(method.getGenericReturnType()) : StaticType.UNKNOWN;
    KindSource kinds = new StateKinds(new Kinds(context.loader(), context.now()));
    StaticConstants constants = new StaticConstants(method.getDeclaringClass(), context.loader());
    if (routine.state() != null) {
      routine.state().addTo(constants);
    }
    Assignments assignments = new Assignments(context.loader());
    Reach reach = Reach.from(method.getDeclaringClass());
    Walks walks =
        writer -> new Walk(kinds, types, constants, assignments, reach, writer, request.nodes());
    ByteSink sink = new ByteSink(context::reply);
    Walk first = walks.to(new NodeWriter(sink));
    first.run(result, type);
    sink.flush();
    if (!request.twice()) {
      return;
    }
    long print = sink.fingerprint();
    List<Remark> enums = Remarks.ofEnums(first, new EnumStates(context.loader()));

    Object again = again(routine);
    ByteSink nowhere = new ByteSink(piece -> {});
    Walk second = walks.to(new NodeWriter(nowhere));
    second.run(again, type);
    nowhere.flush();
    writeShared(sink, first, second);
    writeSecond(sink, print == nowhere.fingerprint(), again, type, walks);
    new Remarks(routine.writes(), routine.state(), first, enums).to(sink);
    sink.flush();
    context.leave(new Results(result, again, liveNanos));
  }

  /** Makes a walk that writes to the given writer. */
  private interface Walks {
    Walk to(NodeWriter writer);
  }

  private static void writeShared(ByteSink sink, Walk first, Walk second) {
    BitSet pinned = first.shared(second);
    bits(sink, pinned);
    bits(sink, first.interned(pinned));
    bits(sink, first.concrete());
  }

  /** Walked once more rather than kept: results that differ are rare, and may be big. */
  private static void writeSecond(
      ByteSink sink, boolean same, Object again, StaticType type, Walks walks) {
    sink.one(same ? 1 : 0);
    if (!same) {
      walks.to(new NodeWriter(sink)).run(again, type);
    }
  }

  private static Object again(RoutineCall routine) throws UserCodeException {
    try {
      return routine.call();
    } catch (UserCodeException e) {
      throw e.with("when it was called for the second time in the same JVM");
    }
  }

  private static void bits(ByteSink sink, BitSet bits) {
    long[] words = bits.toLongArray();
    sink.number(words.length);
    for (long word : words) {
      sink.fixed(word);
    }
  }
}
