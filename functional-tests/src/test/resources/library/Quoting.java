package library;

import java.util.function.Function;

/** A library whose lambdas nobody else can name. */
public final class Quoting {
  private Quoting() {}

  public static Function<String, String> with(String quote) {
    return text -> enclose(quote, text);
  }

  private static String enclose(String quote, String text) {
    return quote + text + quote;
  }
}
