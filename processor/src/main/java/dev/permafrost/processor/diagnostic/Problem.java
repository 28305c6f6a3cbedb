package dev.permafrost.processor.diagnostic;

import java.util.List;

/**
 * One thing to tell the user, about one place.
 *
 * @param id which problem it is
 * @param site the element it concerns
 * @param fact what is so, in one sentence without a full stop
 * @param path how the offending object is reached from the routine's result, in source terms, one
 *     element per step; empty where the problem is no object
 * @param remedy what to do about it, in the imperative; empty where nothing can be advised
 */
public record Problem(ProblemId id, Site site, String fact, List<String> path, String remedy) {
  public Problem {
    path = List.copyOf(path);
  }

  /** A problem that is no object in the graph. */
  public static Problem of(ProblemId id, Site site, String fact, String remedy) {
    return new Problem(id, site, fact, List.of(), remedy);
  }

  /** The text the user meets: {@code [Id] fact}, {@code reached by: …}, {@code try: …}. */
  public String message() {
    String when = site.variant().isEmpty() ? "" : "with " + site.variant() + ": ";
    StringBuilder text = new StringBuilder("[" + id.name() + "] " + when + fact);
    if (!path.isEmpty()) {
      text.append("\n  reached by: ").append(String.join(" → ", path));
    }
    if (!remedy.isEmpty()) {
      text.append("\n  try: ").append(remedy);
    }
    return text.toString();
  }
}
