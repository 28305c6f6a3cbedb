import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class StaticAliased {
  private static final List<String> HOSTS = new ArrayList<>(List.of("localhost"));
  private static final List<String> FIXED = List.of("never another");

  @Freezable
  static Map<String, List<String>> groups() {
    return Map.of("all", HOSTS, "fixed", FIXED);
  }

  /** A class whose objects are compared by identity: there is one per name. */
  static final class Symbol {
    private static final Map<String, Symbol> BY_NAME = new HashMap<>();

    private final String name;

    private Symbol(String name) {
      this.name = name;
    }

    static Symbol of(String name) {
      return BY_NAME.computeIfAbsent(name, Symbol::new);
    }
  }

  static final class Registry {
    private static final List<Registry> ALL = List.of(new Registry());

    private final Map<String, StringBuilder> texts = Map.of("greeting", new StringBuilder("hello"));
  }

  @Freezable
  static Symbol[] symbols() {
    return new Symbol[] {Symbol.of("a")};
  }

  @Freezable
  static Object greeting() {
    return List.of(Registry.ALL.get(0).texts.get("greeting"));
  }
}
