import dev.permafrost.Freezable;

class RoutineOutput {
  @Freezable
  static int size() {
    System.out.println("counting");
    System.err.println("slowly");
    return 1;
  }
}
