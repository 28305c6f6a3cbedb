package dev.permafrost.processor.sandbox.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What one routine printed: counted in full, kept only as far as it is quoted. */
public final class Printed {
  private static final int QUOTED = 4096;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long total;

  /** Counts without quoting: what the routine prints when called again is the same as before. */
  public void count(byte[] bytes) {
    total += bytes.length;
  }

  public void add(boolean error, byte[] bytes) {
    ByteArrayOutputStream stream = error ? err : out;
    stream.write(bytes, 0, Math.min(bytes.length, QUOTED - Math.min(QUOTED, stream.size())));
    total += bytes.length;
  }

  public long total() {
    return total;
  }

  /** One sentence with the text, or empty when nothing was printed. */
  public String quote() {
    StringBuilder text = new StringBuilder();
    quote("System.out", out, text);
    quote("System.err", err, text);
    return text.toString();
  }

  private static void quote(String name, ByteArrayOutputStream stream, StringBuilder text) {
    if (stream.size() > 0) {
      text.append(text.isEmpty() ? "" : "\n").append("printed to ").append(name).append(": ");
      text.append(stream.toString(StandardCharsets.UTF_8).stripTrailing());
      text.append(stream.size() >= QUOTED ? " …" : "");
    }
  }
}
