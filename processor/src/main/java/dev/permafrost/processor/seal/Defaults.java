package dev.permafrost.processor.seal;

import java.util.Map;

/**
 * The defaults of a JVM that a run is shown in the place of those its worker was started with. An
 * empty text leaves one as it is.
 *
 * @param locale a language tag, for formatting and display too
 * @param zone the id of a time zone
 * @param charset the name of a charset
 * @param lineSeparator what ends a line
 * @param properties system properties that have other values
 */
public record Defaults(
    String locale,
    String zone,
    String charset,
    String lineSeparator,
    Map<String, String> properties) {

  /** All as the worker was started. */
  public static final Defaults OWN = new Defaults("", "", "", "");

  public Defaults {
    properties = Map.copyOf(properties);
  }

  /** With all properties as they are. */
  public Defaults(String locale, String zone, String charset, String lineSeparator) {
    this(locale, zone, charset, lineSeparator, Map.of());
  }

  /** With other properties alone. */
  public static Defaults of(Map<String, String> properties) {
    return new Defaults("", "", "", "", properties);
  }
}
