package code;

import dev.permafrost.Freezable;
import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Routines whose results need what can be missing, renamed or closed at run time. */
public class Fragile {
  /** What only some programs have. */
  private static final class Extra {
    @Override
    public String toString() {
      return "extra";
    }
  }

  private record Pair(String left, int right) {}

  /** Made field by field: its constructor counts. */
  private static final class Bare {
    private static int made;
    private final String secretOfBare;
    private final int number;

    Bare(String text) {
      secretOfBare = text.trim();
      number = made++ >= 0 ? text.length() : 0;
    }

    @Override
    public String toString() {
      return secretOfBare + number;
    }
  }

  record Odd(int value) {
    Odd {
      value = Math.max(value, 0);
    }
  }

  static List<String> names;
  static Odd odd;

  @Freezable
  static Map<String, Object> optional() {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put("key " + i, "value " + i);
    }
    try {
      map.put("extra", Class.forName("code.Fragile$Extra").getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      map.put("extra", "none");
    }
    return map;
  }

  @Freezable
  static Map<String, Object> needed() {
    return new HashMap<>(Map.of("a", new Extra()));
  }

  @Freezable
  static Map<String, Predicate<String>> rules() {
    Map<String, Predicate<String>> rules = new LinkedHashMap<>();
    for (String word : List.of("a", "b", "c")) {
      rules.put("starts with " + word, text -> text.startsWith(word));
    }
    rules.put("is long", text -> text.length() > 10);
    return rules;
  }

  @Freezable
  static Map<String, Object> hidden() {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put("key " + i, new Pair("left " + i, i));
    }
    return map;
  }

  @Freezable
  static Map<String, Object> bare() {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put("key " + i, new Bare(" bare " + i));
    }
    return map;
  }

  @Freezable
  static Map<String, int[]> plain() {
    Map<String, int[]> map = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      map.put("key " + i, new int[] {i});
    }
    return map;
  }

  /** Does nothing where it thinks that it was done. */
  @Freezable(state = Fragile.class)
  static void state() {
    if (names == null) {
      names = new ArrayList<>(List.of("a", "b"));
      try {
        odd = new Odd(1);
      } catch (NoClassDefFoundError e) {
        odd = null;
        names.add("no odd one");
      }
    }
  }

  public static void main(String[] arguments) {
    switch (arguments[0]) {
      case "optional" -> {
        Map<String, Object> map = FragileFrozen.optional();
        say(map.size() + " " + map.get("key 7"));
        say(map.get("extra"));
      }
      case "needed" -> say(FragileFrozen.needed().size());
      case "rules" -> {
        Map<String, Predicate<String>> rules = FragileFrozen.rules();
        say(rules.keySet());
        rules.forEach((name, rule) -> say(name + " " + rule.test("beware of it")));
      }
      case "hidden" -> say(FragileFrozen.hidden().get("key 7"));
      case "bare" -> say(FragileFrozen.bare().size() + " " + FragileFrozen.bare().get("key 7"));
      case "plain" -> say(FragileFrozen.plain().get("key 7")[0]);
      default -> {
        FragileFrozen.state();
        say(names + " " + (odd != null));
      }
    }
    for (Root root : Roots.all()) {
      System.out.println("root " + root);
    }
  }

  private static void say(Object answer) {
    System.out.println("answer " + answer);
  }
}
