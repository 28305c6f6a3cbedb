package dev.permafrost.processor.sandbox.world;

import dev.permafrost.processor.perturbation.Perturbation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The surroundings a worker runs in.
 *
 * @param perturbations what is otherwise than in run A
 */
public record World(Set<Perturbation> perturbations) {
  /** That of run A, the same on every machine. */
  public static final World A = new World(Perturbation.none());

  /** That of run B. */
  public static final World B = new World(Perturbation.all());

  private static final int PROCESSORS = 4;

  /** Some twenty years, a few months and milliseconds: what a date of two digits means differs. */
  private static final long DECADES = 640_000_000_777L;

  private static final int YOUNG_MEBIBYTES = 192;
  private static final int OLDEST = 17;
  private static final long OTHER_SEED = 0x0DD5EED;

  public World {
    perturbations = Set.copyOf(perturbations);
  }

  private boolean has(Perturbation perturbation) {
    return perturbations.contains(perturbation);
  }

  /** Which way round immutable sets are iterated. */
  public boolean salt() {
    return has(Perturbation.SALT);
  }

  /** How many processors there seem to be. */
  public int processors() {
    return has(Perturbation.PROCESSORS) ? PROCESSORS - 1 : PROCESSORS;
  }

  /** Whether folders list their files from the last to the first. */
  public boolean filesReversed() {
    return has(Perturbation.FILE_ORDER);
  }

  /** Whether every bit of an identity hash code is the other way round. */
  public boolean hashesInverted() {
    return has(Perturbation.IDENTITY_HASHES);
  }

  /** Whether threads, class loaders and classes that the JVM makes have other names. */
  public boolean names() {
    return has(Perturbation.NAMES);
  }

  /** The heap, with more room where it is another: what fits into run A's has to fit. */
  public int heapMebibytes(int mebibytes) {
    return has(Perturbation.HEAP) ? mebibytes + YOUNG_MEBIBYTES : mebibytes;
  }

  /** A time that nothing may depend on. */
  public long instant(long millis) {
    return has(Perturbation.CLOCK) ? millis + DECADES : millis;
  }

  /** A seed that nothing may depend on. */
  public long seed(long seed) {
    return has(Perturbation.SEED) ? seed ^ OTHER_SEED : seed;
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
        Integer.toString(processors() - 1));
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
