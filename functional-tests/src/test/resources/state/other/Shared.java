package state.other;

import java.util.ArrayList;
import java.util.List;

/** In another package, with fields of its own that others fill. */
public class Shared {
  private static List<Object> kept = List.of();
  public static Object first;
  static int fills;

  private Shared() {}

  public static void fill(List<?> objects) {
    kept = new ArrayList<>(objects.subList(0, 100));
    first = objects.get(0);
    fills = 1;
  }

  public static List<String> seen(List<?> objects) {
    return List.of(
        "shared " + kept.size() + (kept.get(99) == objects.get(99)), "first " + (first == kept.get(0)) + fills);
  }
}
