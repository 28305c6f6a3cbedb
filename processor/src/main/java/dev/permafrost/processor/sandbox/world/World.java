package dev.permafrost.processor.sandbox.world;

import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.seal.Variation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The surroundings a routine runs in.
 *
 * @param perturbations what is otherwise than in run A
 * @param round with which values; those of different rounds differ wherever they can
 */
public record World(Set<Perturbation> perturbations, int round) {
  /** That of run A, the same on every machine. */
  public static final World A = new World(Perturbation.none(), 0);

  /** That of run B. */
  public static final World B = new World(Perturbation.all(), 0);

  private static final int YOUNG_MEBIBYTES = 192;
  private static final int OLDEST = 17;

  public World {
    perturbations = Set.copyOf(perturbations);
  }

  /** The same with other values. */
  public World round(int other) {
    return new World(perturbations, other);
  }

  /** The one that a worker for this world has to be started in: JVMs know of no rounds. */
  public World ofJvm() {
    return round(0);
  }

  /** The same without some of what is otherwise. */
  public World without(Set<Perturbation> some) {
    Set<Perturbation> left = new HashSet<>(perturbations);
    left.removeAll(some);
    return new World(left, round);
  }

  boolean has(Perturbation perturbation) {
    return perturbations.contains(perturbation);
  }

  /** Whether threads, class loaders and classes that the JVM makes have other names. */
  public boolean names() {
    return has(Perturbation.NAMES);
  }

  /** The heap, with more room where it is another: what fits into run A's has to fit. */
  public int heapMebibytes(int mebibytes) {
    return has(Perturbation.HEAP) ? mebibytes + YOUNG_MEBIBYTES : mebibytes;
  }

  /**
   * What a routine is answered here.
   *
   * @param instantMillis what the clock shows in run A
   * @param seed where random numbers begin in run A
   * @param allow names of the effects that may show, and so are as in run A
   */
  public Variation variation(long instantMillis, long seed, Collection<String> allow) {
    boolean clock = allow.contains("CLOCK") || allow.contains("RANDOM");
    return Answers.of(this, instantMillis, seed, clock, allow.contains("RANDOM"));
  }

  /** Options of the JVM. */
  public List<String> options() {
    List<String> options = new ArrayList<>();
    options.add(unshared() ? "-Xshare:off" : "-Xshare:auto");
    // Not the interpreter alone: with it a parser of some megabytes takes minutes.
    options.add(has(Perturbation.COMPILER) ? "-XX:-TieredCompilation" : "-XX:TieredStopAtLevel=1");
    if (has(Perturbation.IDENTITY_HASHES)) {
      options.add("-XX:+UnlockExperimentalVMOptions");
      options.add("-XX:hashCode=0");
    }
    if (has(Perturbation.HEAP)) {
      options.add("-Xmn" + YOUNG_MEBIBYTES + "m");
    }
    locales(options);
    define(
        options,
        "java.util.concurrent.ForkJoinPool.common.parallelism",
        has(Perturbation.PROCESSORS) ? "2" : "3");
    define(options, "user.timezone", has(Perturbation.ZONE) ? "Pacific/Kiritimati" : "UTC");
    define(options, "file.encoding", has(Perturbation.CHARSET) ? "ISO-8859-1" : "UTF-8");
    define(options, "line.separator", has(Perturbation.LINE_SEPARATOR) ? "\r\n" : "\n");
    return options;
  }

  /**
   * Whether classes get other hash codes only without the shared archive: where it keeps those of
   * the JDK's own, which it does not on JDK 17, or where all others stay as they are.
   */
  private boolean unshared() {
    return has(Perturbation.CLASS_HASHES)
        && !(has(Perturbation.IDENTITY_HASHES) && Runtime.version().feature() == OLDEST);
  }

  /** Those for formatting and display follow the default, unless one differs from the other. */
  private void locales(List<String> options) {
    locale(options, "", has(Perturbation.LOCALE) ? "tr-TR" : "en-US");
    if (has(Perturbation.LOCALE) || has(Perturbation.FORMAT_LOCALE)) {
      locale(options, ".format", has(Perturbation.FORMAT_LOCALE) ? "ar-EG" : "en-US");
    }
    if (has(Perturbation.LOCALE) || has(Perturbation.DISPLAY_LOCALE)) {
      locale(options, ".display", has(Perturbation.DISPLAY_LOCALE) ? "fi-FI" : "en-US");
    }
  }

  private static void locale(List<String> options, String category, String tag) {
    define(options, "user.language" + category, tag.substring(0, 2));
    define(options, "user.country" + category, tag.substring(3));
  }

  private static void define(List<String> options, String property, String value) {
    options.add("-D" + property + "=" + value);
  }
}
