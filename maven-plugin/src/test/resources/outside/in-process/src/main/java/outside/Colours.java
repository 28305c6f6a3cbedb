package outside;

import dev.permafrost.Freezable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** State that comes from a resource of the project. */
public final class Colours {
  private Colours() {}

  @Freezable
  static Map<String, Integer> byName() {
    Map<String, Integer> colours = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Colours.class.getResourceAsStream("/colours.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf('=');
        colours.put(line.substring(0, equals), Integer.decode(line.substring(equals + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return colours;
  }
}
