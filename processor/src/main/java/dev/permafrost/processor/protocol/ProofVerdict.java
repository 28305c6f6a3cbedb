package dev.permafrost.processor.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * How the proof of one routine ended.
 *
 * @param fact empty if thawed results are as live ones, else what differs
 * @param path where it differs
 * @param astray whether it is a key that live its own table has lost, and that thawing would find
 * @param liveNanos time of the first live call
 * @param thawNanos time of the first frozen call
 */
public record ProofVerdict(
    String fact, List<String> path, boolean astray, long liveNanos, long thawNanos) {
  public ProofVerdict {
    path = List.copyOf(path);
  }

  public byte[] toBytes() {
    List<byte[]> pieces = new ArrayList<>();
    ByteSink sink = new ByteSink(pieces::add);
    sink.text(fact);
    sink.number(path.size());
    path.forEach(sink::text);
    sink.one(astray ? 1 : 0);
    sink.number(liveNanos);
    sink.number(thawNanos);
    sink.flush();
    return pieces.get(0);
  }

  public static ProofVerdict of(byte[] bytes) {
    ByteSource source = new ByteSource(List.of(bytes));
    String fact = source.text();
    List<String> path = new ArrayList<>();
    for (int steps = source.small(); steps > 0; steps--) {
      path.add(source.text());
    }
    boolean astray = source.one() == 1;
    return new ProofVerdict(fact, path, astray, source.number(), source.number());
  }
}
