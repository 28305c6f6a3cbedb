package dev.permafrost.functional.harness;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a program printed by {@code compared.Compared}: rows of live and frozen results, and roots.
 *
 * @param run of that program
 */
public record Verdict(Run run) {
  private static final String ROW = "same ";
  private static final String ROOT = "root ";

  public Verdict {
    run.orFail();
    if (run.lines().stream().noneMatch(line -> line.startsWith(ROW))
        || run.lines().stream().anyMatch(line -> line.startsWith("different "))) {
      throw new AssertionError(run.out());
    }
  }

  /** Fails unless these roots were touched, and no others, and all were frozen. */
  public void frozen(String... names) {
    SortedMap<String, String> expected = new TreeMap<>();
    List.of(names).forEach(name -> expected.put(name, "FROZEN"));
    if (!roots().equals(expected)) {
      throw new AssertionError("expected " + expected + ":\n" + run.out());
    }
  }

  /** Fails unless all roots were live, for a reason that says this. */
  public void live(String reason) {
    if (roots().isEmpty()
        || !roots().values().stream()
            .allMatch(state -> state.startsWith("LIVE ") && state.contains(reason))) {
      throw new AssertionError("expected LIVE, " + reason + ":\n" + run.out());
    }
  }

  /** Fails unless each root was either frozen, or live for a reason it gives. */
  public void frozenOrLive() {
    if (roots().isEmpty()
        || !roots().values().stream().allMatch(state -> state.matches("FROZEN|LIVE .+"))) {
      throw new AssertionError("expected FROZEN, or LIVE with a reason:\n" + run.out());
    }
  }

  /** What each root said: its name, and its state with the reason. */
  public SortedMap<String, String> roots() {
    SortedMap<String, String> roots = new TreeMap<>();
    for (String line : run.lines()) {
      if (line.startsWith(ROOT)) {
        String[] parts = line.substring(ROOT.length()).strip().split(" ", 2);
        roots.put(parts[0], parts[1]);
      }
    }
    return roots;
  }
}
