package dev.permafrost.processor.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * What a worker needs to know to take a snapshot.
 *
 * @param owner binary name of the routine's class
 * @param method the routine
 * @param state binary names of other classes whose static fields the routine fills
 * @param nodes how many nodes its result may have
 * @param twice whether to call it twice, and tell what the two results share
 */
public record SnapshotRequest(
    String owner, String method, List<String> state, int nodes, boolean twice) {
  public SnapshotRequest {
    state = List.copyOf(state);
  }

  public byte[] toBytes() {
    List<byte[]> pieces = new ArrayList<>();
    ByteSink sink = new ByteSink(pieces::add);
    sink.text(owner);
    sink.text(method);
    sink.texts(state);
    sink.number(nodes);
    sink.one(twice ? 1 : 0);
    sink.flush();
    return pieces.get(0);
  }

  public static SnapshotRequest of(byte[] bytes) {
    ByteSource source = new ByteSource(List.of(bytes));
    return new SnapshotRequest(
        source.text(), source.text(), source.texts(), source.small(), source.one() == 1);
  }
}
