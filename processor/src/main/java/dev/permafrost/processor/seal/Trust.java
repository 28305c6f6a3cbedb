package dev.permafrost.processor.seal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the seal looks away, as {@code trust.txt} lists it. */
public final class Trust {
  private final List<String> trusted = new ArrayList<>();
  private final Map<Category, List<String>> quiet = new EnumMap<>(Category.class);

  private Trust() {}

  /** Reads the list that comes with this class. */
  public static Trust load() {
    Trust trust = new Trust();
    for (String line : TextTable.lines("trust.txt")) {
      List<String> words = TextTable.words(line);
      if (words.get(0).equals("trusted")) {
        trust.trusted.add(words.get(1));
      } else {
        trust
            .quiet
            .computeIfAbsent(Category.valueOf(words.get(1)), category -> new ArrayList<>())
            .add(words.get(2));
      }
    }
    return trust;
  }

  /** Whether this method of the JDK works for the JDK. */
  public boolean trusts(String owner, String method) {
    return starts(trusted, owner + "." + method);
  }

  /** Whether this class may have such values for itself. */
  public boolean quiet(Category category, String owner) {
    return starts(quiet.getOrDefault(category, List.of()), owner);
  }

  private static boolean starts(List<String> prefixes, String name) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
