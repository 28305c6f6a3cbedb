package dev.permafrost.processor.plan;

/**
 * An input that is compared again at run time.
 *
 * @param key which one of its kind; empty where there is only one
 * @param expected the values it may have, of a variable or property one hash, or {@link #ABSENT}
 */
public record Guard(Kind kind, String key, String expected) {

  /** What stands for the hash of an input that was not there. */
  public static final String ABSENT = "absent";

  /** Stands between values any of which will do. */
  public static final String OR = "|";

  /** What can be compared at run time. */
  public enum Kind {
    ENVIRONMENT("environment"),
    PROPERTY("property"),
    LOCALE("locale"),
    ZONE("zone"),
    CHARSET("charset"),
    LINE_SEPARATOR("line separator"),
    JDK("JDK");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** What generated source calls it, and the run-time model understands. */
    public String word() {
      return word;
    }
  }
}
