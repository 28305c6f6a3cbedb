package dev.permafrost.processor.diagnostic;

/** Every problem Permafrost can report; each has a page in the docs and a test case. */
public enum ProblemId {
  // discovery: the element itself
  NotStatic(Severity.ERROR),
  PrivateRoutine(Severity.ERROR),
  GenericRoutine(Severity.ERROR),
  RoutineHasParameters(Severity.ERROR),
  AbstractRoutine(Severity.ERROR),
  BadState(Severity.ERROR),
  OwnerNotNameable(Severity.ERROR),
  ReturnTypeNotNameable(Severity.ERROR),
  NameClash(Severity.ERROR),
  BadVariant(Severity.ERROR),
  BadSubstitution(Severity.ERROR),
  BadOption(Severity.ERROR),
  // the compiler
  RuntimeModelMissing(Severity.ERROR),
  NothingFrozen(Severity.NOTE),
  // sandbox
  RoutineThrew(Severity.ERROR),
  RoutineTimedOut(Severity.ERROR),
  OutOfMemory(Severity.ERROR),
  StackOverflow(Severity.ERROR),
  RoutineExitedJvm(Severity.ERROR),
  DeniedByRule(Severity.ERROR),
  WorkerDied(Severity.ERROR),
  WorkerUnsealed(Severity.ERROR),
  ClosedStandardStream(Severity.ERROR),
  OutputTooLarge(Severity.ERROR),
  RoutineOutput(Severity.NOTE),
  // snapshot
  NotFreezable(Severity.ERROR),
  PackageNotOpen(Severity.ERROR),
  NotReproducible(Severity.ERROR),
  NothingWritten(Severity.ERROR),
  GraphTooLarge(Severity.ERROR),
  StaticWriteLost(Severity.WARNING),
  SideEffectLost(Severity.WARNING),
  StaticAliased(Severity.WARNING),
  EverythingRead(Severity.WARNING),
  NeverThawed(Severity.WARNING),
  VariableInResult(Severity.WARNING),
  EnumStateLost(Severity.WARNING),
  GuardedDefaults(Severity.NOTE),
  // planning, emission, proof, output
  FinalFieldsWritten(Severity.NOTE),
  ImageTooLarge(Severity.ERROR),
  KeyChanged(Severity.ERROR),
  InconsistentComparator(Severity.ERROR),
  ProofFailed(Severity.ERROR),
  OutputFailed(Severity.ERROR),
  OutdatedState(Severity.WARNING),
  SlowerThanLive(Severity.NOTE),
  SmallGain(Severity.NOTE),
  // anywhere
  InternalFault(Severity.ERROR);

  private final Severity severity;

  ProblemId(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
