import dev.permafrost.Freezable;

class RoutineHasParameters {
  @Freezable
  static int size(int factor) {
    return factor;
  }
}
