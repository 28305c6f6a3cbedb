import dev.permafrost.Freezable;

interface AbstractRoutine {
  @Freezable
  int size();
}
