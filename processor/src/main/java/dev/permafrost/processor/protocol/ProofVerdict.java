package dev.permafrost.processor.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * How the proof of one routine ended.
 *
 * @param fact empty if thawed results are as live ones, else what differs
 * @param path where it differs
 * @param fault what made the difference, if there is one
 * @param liveNanos time of the first live call
 * @param thawNanos time of the first frozen call
 */
public record ProofVerdict(
    String fact, List<String> path, Fault fault, long liveNanos, long thawNanos) {

  /** What makes a thawed result another one. */
  public enum Fault {
    /** Nothing that is known: what was generated is wrong. */
    GENERATED,
    /** A key that live its own table has lost, and that thawing would find. */
    CHANGED_KEY,
    /** A comparator that does not tell which of two elements comes first. */
    CONTRADICTING_ORDER
  }

  public ProofVerdict {
    path = List.copyOf(path);
  }

  public byte[] toBytes() {
    List<byte[]> pieces = new ArrayList<>();
    ByteSink sink = new ByteSink(pieces::add);
    sink.text(fact);
    sink.number(path.size());
    path.forEach(sink::text);
    sink.one(fault.ordinal());
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
    Fault fault = Fault.values()[source.one()];
    return new ProofVerdict(fact, path, fault, source.number(), source.number());
  }
}
