package data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

public final class Words {
  private Words() {}

  public static List<String> read(Class<?> from, String resource) {
    try (InputStream in = from.getResourceAsStream(resource)) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
