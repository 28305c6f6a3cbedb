package dev.permafrost.processor.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Java sources among the test's resources. */
final class Sources {
  private Sources() {}

  static String read(String name) {
    try (InputStream in = Sources.class.getResourceAsStream("/sandbox/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
