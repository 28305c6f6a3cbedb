package dev.permafrost.processor.seal;

/**
 * The defaults of a JVM that a run is shown in the place of those its worker was started with. An
 * empty text leaves one as it is.
 *
 * @param locale a language tag, for formatting and display too
 * @param zone the id of a time zone
 * @param charset the name of a charset
 * @param lineSeparator what ends a line
 */
public record Defaults(String locale, String zone, String charset, String lineSeparator) {

  /** All as the worker was started. */
  public static final Defaults OWN = new Defaults("", "", "", "");
}
