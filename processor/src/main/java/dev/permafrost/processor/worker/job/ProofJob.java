package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.protocol.ProofRequest;
import dev.permafrost.processor.protocol.ProofVerdict;
import dev.permafrost.processor.worker.Job;
import dev.permafrost.processor.worker.JobContext;
import dev.permafrost.processor.worker.Results;
import dev.permafrost.processor.worker.UserCodeException;
import dev.permafrost.processor.worker.proof.RoutineProof;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Proves one frozen result and replies with the verdict. The live results are those of the snapshot
 * if they are still there.
 */
public final class ProofJob implements Job {

  /** For the worker, which makes one per request. */
  public ProofJob() {}

  @Override
  public void run(JobContext context) throws Exception {
    ProofRequest request = ProofRequest.of(context.payload());
    RoutineProof proof =
        new RoutineProof(context.loader(), request.owner(), request.method(), request.frozen());
    Results earlier = context.earlier();
    RoutineProof.Verdict verdict =
        earlier == null
            ? proof.run(method -> call(method, context))
            : proof.of(earlier.first(), earlier.second(), earlier.liveNanos());
    context.reply(
        new ProofVerdict(verdict.fact(), verdict.path(), verdict.liveNanos(), verdict.thawNanos())
            .toBytes());
  }

  private static Object call(Method method, JobContext context) throws UserCodeException {
    try {
      return context.user(() -> method.invoke(null));
    } catch (UserCodeException e) {
      throw e.getCause() instanceof InvocationTargetException target ? e.of(target.getCause()) : e;
    }
  }
}
