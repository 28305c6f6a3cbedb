package dev.permafrost.processor.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of everything that the seal knows, as {@code rules.txt} lists it. */
public final class Rules {
  private final List<Rule> rules;
  private final Map<String, Map<String, List<Rule>>> byOwner = new HashMap<>();

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      byOwner
          .computeIfAbsent(rule.owner(), owner -> new HashMap<>())
          .computeIfAbsent(rule.method(), method -> new ArrayList<>())
          .add(rule);
    }
  }

  /** Reads the table that comes with this class. */
  public static Rules load() {
    List<Rule> rules = new ArrayList<>();
    Category category = null;
    Verdict verdict = null;
    for (String line : TextTable.lines("rules.txt")) {
      if (line.startsWith("[")) {
        int space = line.indexOf(' ');
        category = Category.valueOf(line.substring(1, space));
        verdict = Verdict.valueOf(upper(line.substring(space + 1, line.length() - 1)));
      } else {
        int colon = line.indexOf(": ");
        for (String method : TextTable.words(line.substring(colon + 2))) {
          rules.add(
              RuleText.parse(rules.size(), line.substring(0, colon), method, category, verdict));
        }
      }
    }
    return new Rules(rules);
  }

  private static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  public List<Rule> all() {
    return rules;
  }

  /** Binary names of all classes that rules are about. */
  public Set<String> owners() {
    return byOwner.keySet();
  }

  /** The rule about a method, or null. */
  public Rule find(String owner, String method, String descriptor) {
    for (Rule rule : of(owner, method)) {
      if (rule.covers(descriptor)) {
        return rule;
      }
    }
    return null;
  }

  /** All rules about methods of this name. */
  public List<Rule> of(String owner, String method) {
    return byOwner.getOrDefault(owner, Map.of()).getOrDefault(method, List.of());
  }
}
