package rules;

import dev.permafrost.Freezable;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rules.inner.Rule;

/** What is frozen before its package is relocated. */
public class Rules {
  private record Word(String text) {
    int length() {
      return text.length();
    }
  }

  /** A lambda that can be written to a stream names its class in texts. */
  private interface Stored extends Function<Word, Integer>, Serializable {}

  @Freezable
  public static Map<String, Rule> all() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String word : List.of("a", "b")) {
      Word kept = new Word(word);
      rules.put("starts with " + word, text -> text.startsWith(kept.text()));
    }
    Stored length = Word::length;
    rules.put("is long", text -> length.apply(new Word(text)) > 10);
    return rules;
  }

  @Freezable
  public static Map<String, Object> hidden() {
    Map<String, Object> words = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      words.put("word " + i, new Word("text " + i));
    }
    return words;
  }

  /** Guarded by a property whose value is known by its hash. */
  @Freezable(properties = "rules.greeting")
  public static List<String> greeting() {
    return List.of(System.getProperty("rules.greeting", "none"), "world");
  }

  /** What the answers are, and whether they were frozen. */
  public static List<String> answers() {
    Map<String, Rule> all = RulesFrozen.all();
    return List.of(
        all.get("starts with a").holds("a word") + " " + all.get("starts with b").holds("a word"),
        all.get("is long").holds("a word") + " " + all.get("is long").holds("a very long word"),
        RulesFrozen.hidden().get("word 7").toString(),
        RulesFrozen.greeting().toString(),
        dev.permafrost.runtime.Roots.all().toString());
  }
}
