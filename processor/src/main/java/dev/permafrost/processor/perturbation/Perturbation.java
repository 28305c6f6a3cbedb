package dev.permafrost.processor.perturbation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One thing that is otherwise in run B, and that no result may depend on unawares. */
public enum Perturbation {
  SALT(
      "another order of Set.of and Map.of",
      "sort, use a List or LinkedHashMap, or declare allow = Effect.ORDER"),
  IDENTITY_HASHES(
      "other identity hash codes",
      "keep toString, hashCode and order of objects that do not define them out of the result, or"
          + " declare allow = Effect.ORDER"),
  CLASS_HASHES(
      "other hash codes of classes",
      "sort by name what a hash collection of classes lists, or declare allow = Effect.ORDER"),
  FILE_ORDER(
      "another order of the files in a folder",
      "sort what a folder lists, or declare allow = Effect.ORDER"),
  LOCALE("another default locale", "name the locale"),
  FORMAT_LOCALE("another default locale for formatting", "name the locale"),
  DISPLAY_LOCALE("another default locale for display", "name the locale"),
  ZONE("another default time zone", "name the time zone"),
  CHARSET("another default charset", "name the charset"),
  LINE_SEPARATOR("another line separator", "write \\n"),
  PROCESSORS("another number of processors", "use a constant"),
  NAMES(
      "other callers, other names and numbers of threads and class loaders, and other URLs of"
          + " resources",
      "keep stack traces, URLs of resources, and what the JVM counts and names for itself, out of"
          + " the result"),
  ASSERTIONS(
      "assertions enabled", "let the result be the same whether assertions are enabled or not"),
  LISTED_NAMES(
      "other names of environment variables and system properties", "ask for each one by name"),
  HEAP(
      "another size of the heap",
      "use a constant, and do not let the result depend on when memory is reclaimed"),
  CLOCK(
      "another time",
      "take the time out of the result, or declare allow = Effect.CLOCK to get one fixed time"),
  SEED(
      "other random numbers",
      "give the generator a seed, or declare allow = Effect.RANDOM to get one fixed seed"),
  COMPILER(
      "another compiler of the JVM",
      "look for races between threads and for what depends on speed, or declare allow ="
          + " Effect.THREADS");

  private final String title;
  private final String remedy;

  Perturbation(String title, String remedy) {
    this.title = title;
    this.remedy = remedy;
  }

  /** What is otherwise, after "with". */
  public String title() {
    return title;
  }

  /** What to do where a result depends on it, in the imperative. */
  public String remedy() {
    return remedy;
  }

  /** Those that may show in the result of a routine that allows these effects. */
  public static Set<Perturbation> shownBy(Collection<String> allowed) {
    Set<Perturbation> shown = EnumSet.noneOf(Perturbation.class);
    for (String effect : allowed) {
      shown.addAll(
          switch (effect) {
            case "CLOCK" -> Set.of(CLOCK);
            // A generator without a seed looks at the clock too.
            case "RANDOM" -> Set.of(SEED, CLOCK);
            case "THREADS" -> Set.of(COMPILER, PROCESSORS);
            case "ORDER" -> Set.of(SALT, IDENTITY_HASHES, CLASS_HASHES, FILE_ORDER);
            default -> Set.<Perturbation>of();
          });
    }
    return shown;
  }

  /** All of them, as in run B. */
  public static Set<Perturbation> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(Perturbation.class));
  }

  /** None of them, as in run A. */
  public static Set<Perturbation> none() {
    return Set.of();
  }
}
