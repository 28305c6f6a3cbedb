import dev.permafrost.Freezable;

class RoutineExitedJvm {
  @Freezable
  static int size() {
    System.exit(3);
    return 1;
  }
}
