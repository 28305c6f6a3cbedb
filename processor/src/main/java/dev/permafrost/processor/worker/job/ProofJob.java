package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.protocol.ProofRequest;
import dev.permafrost.processor.protocol.ProofVerdict;
import dev.permafrost.processor.worker.Job;
import dev.permafrost.processor.worker.JobContext;
import dev.permafrost.processor.worker.Results;
import dev.permafrost.processor.worker.proof.RoutineProof;

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
            ? live(request, context, proof)
            : proof.of(earlier.first(), earlier.second(), earlier.liveNanos());
    long thawNanos = verdict.thawNanos();
    if (verdict.holds()) {
      thawNanos =
          new FirstThaw(
                  context.loader(),
                  request.frozen(),
                  request.owner(),
                  request.method(),
                  verdict.liveNanos())
              .nanos(thawNanos);
    }
    context.reply(
        new ProofVerdict(
                verdict.fact(), verdict.path(), verdict.fault(), verdict.liveNanos(), thawNanos)
            .toBytes());
  }

  private static RoutineProof.Verdict live(
      ProofRequest request, JobContext context, RoutineProof proof) throws Exception {
    RoutineCall routine =
        RoutineCall.of(
            context, request.owner(), request.method(), request.state(), Integer.MAX_VALUE, false);
    return proof.run(method -> routine.call());
  }
}
