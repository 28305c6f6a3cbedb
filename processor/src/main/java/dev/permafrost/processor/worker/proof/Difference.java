package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.protocol.ProofVerdict;
import java.util.List;

/** The first place at which a thawed result is not what a live one is. */
public final class Difference extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path path;
  private final ProofVerdict.Fault fault;

  Difference(Path path, String fact) {
    this(path, fact, ProofVerdict.Fault.GENERATED);
  }

  private Difference(Path path, String fact, ProofVerdict.Fault fault) {
    super(fact, null, false, false);
    this.path = path;
    this.fault = fault;
  }

  /** One that is no fault of what was generated: the key was changed while its table held it. */
  static Difference ofChangedKey(Path path) {
    return new Difference(
        path,
        "live a look-up does not find it, since it was changed after it was put in; thawed it does",
        ProofVerdict.Fault.CHANGED_KEY);
  }

  /** One that is no fault of what was generated: no collection can be filled by such an order. */
  static Difference ofContradiction(Path path, String fact) {
    return new Difference(path, fact, ProofVerdict.Fault.CONTRADICTING_ORDER);
  }

  /** What made the difference. */
  public ProofVerdict.Fault fault() {
    return fault;
  }

  /** The place, in steps from the result on. */
  public List<String> path() {
    return path.steps();
  }
}
