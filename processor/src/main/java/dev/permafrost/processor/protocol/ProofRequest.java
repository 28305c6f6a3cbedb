package dev.permafrost.processor.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * What a worker needs to know to prove a frozen result.
 *
 * @param owner binary name of the routine's class
 * @param method the routine, and the generated method
 * @param state binary names of other classes whose static fields the routine fills
 * @param frozen binary name of the generated class, which comes along with the job
 */
public record ProofRequest(String owner, String method, List<String> state, String frozen) {
  public ProofRequest {
    state = List.copyOf(state);
  }

  public byte[] toBytes() {
    List<byte[]> pieces = new ArrayList<>();
    ByteSink sink = new ByteSink(pieces::add);
    sink.text(owner);
    sink.text(method);
    sink.texts(state);
    sink.text(frozen);
    sink.flush();
    return pieces.get(0);
  }

  public static ProofRequest of(byte[] bytes) {
    ByteSource source = new ByteSource(List.of(bytes));
    return new ProofRequest(source.text(), source.text(), source.texts(), source.text());
  }
}
