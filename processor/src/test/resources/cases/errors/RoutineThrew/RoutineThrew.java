import dev.permafrost.Freezable;

class RoutineThrew {
  @Freezable
  static int size() {
    return parse("many");
  }

  private static int parse(String text) {
    return Integer.parseInt(text);
  }
}
