package dev.permafrost.benchmarks.warm;

import dev.permafrost.Freezable;
import java.util.HashMap;
import java.util.Map;

/** Tables to look things up in. */
public final class Tables {
  private Tables() {}

  @Freezable
  public static Map<String, Integer> thousand() {
    return table(1_000);
  }

  @Freezable
  public static Map<String, Integer> hundredThousand() {
    return table(100_000);
  }

  private static Map<String, Integer> table(int entries) {
    Map<String, Integer> table = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      table.put(key(i), i);
    }
    return table;
  }

  static String key(int number) {
    return "country/" + Integer.toString(number * 31, 36) + "/city";
  }
}
