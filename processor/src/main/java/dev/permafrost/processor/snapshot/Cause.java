package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.protocol.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Objects that cannot be frozen for the same reason.
 *
 * @param nearest the one with the shortest path
 * @param obstacle what is said of it
 * @param count how many there are
 */
record Cause(int nearest, Obstacle obstacle, int count) {

  /** All causes, that with the shortest path first. */
  static List<Cause> of(Map<Integer, Obstacle> obstacles) {
    Map<List<String>, Cause> causes = new LinkedHashMap<>();
    // Ids grow with the distance from the result: the first of equal causes has the shortest path.
    new TreeMap<>(obstacles)
        .forEach(
            (id, obstacle) ->
                causes.merge(
                    List.of(obstacle.fact(), obstacle.remedy()),
                    new Cause(id, obstacle, 1),
                    (first, other) -> first.andMore()));
    return new ArrayList<>(causes.values());
  }

  private Cause andMore() {
    return new Cause(nearest, obstacle, count + 1);
  }

  /** What is so, where it was set, and that there are more. */
  String fact() {
    StringBuilder fact = new StringBuilder(obstacle.fact());
    if (!obstacle.set().isEmpty()) {
      fact.append(" (set at ").append(obstacle.set()).append(')');
    }
    if (count > 1) {
      fact.append("; likewise ").append(count - 1).append(" more object");
      fact.append(count > 2 ? "s" : "");
    }
    return fact.toString();
  }

  String remedy() {
    return obstacle.remedy();
  }
}
