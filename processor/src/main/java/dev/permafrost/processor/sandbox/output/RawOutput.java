package dev.permafrost.processor.sandbox.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a worker's process writes to its real standard streams: read at once, so it never blocks.
 */
public final class RawOutput {
  private static final int KEPT = 1 << 16;

  private final StringBuilder kept = new StringBuilder();

  private RawOutput() {}

  public static RawOutput drain(Process process) {
    RawOutput output = new RawOutput();
    output.drain(process.getInputStream());
    output.drain(process.getErrorStream());
    return output;
  }

  private void drain(InputStream stream) {
    Thread thread = new Thread(() -> read(stream), "permafrost-worker-output");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(InputStream stream) {
    byte[] bytes = new byte[8192];
    try (stream) {
      for (int count = stream.read(bytes); count >= 0; count = stream.read(bytes)) {
        keep(new String(bytes, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  private synchronized void keep(String text) {
    if (kept.length() < KEPT) {
      kept.append(text);
    }
  }

  /** What came since the last call. */
  public synchronized String takeAll() {
    String text = kept.toString();
    kept.setLength(0);
    return text;
  }
}
