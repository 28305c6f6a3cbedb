package dev.permafrost.functional.harness;

import javax.tools.Diagnostic;

/**
 * One thing the compiler said.
 *
 * @param kind how much it weighs
 * @param file name of the source file without folders, or empty
 * @param line its line, or -1
 * @param text the message without place and kind
 */
public record Message(Diagnostic.Kind kind, String file, long line, String text) {

  /** The problem id in brackets that begins every message of the processor, or empty. */
  public String id() {
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    return open == 0 && close > 0 ? text.substring(1, close) : "";
  }
}
