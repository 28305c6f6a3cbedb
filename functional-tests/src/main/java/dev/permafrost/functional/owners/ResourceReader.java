package dev.permafrost.functional.owners;

import dev.permafrost.Freezable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Routines that read class path resources, by class and by loader. */
public final class ResourceReader {
  private ResourceReader() {}

  @Freezable
  public static Map<String, String> capitals() throws IOException {
    Map<String, String> capitals = new LinkedHashMap<>();
    try (InputStream in = ResourceReader.class.getResourceAsStream("capitals.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", 2);
        capitals.put(cells[0], cells[1]);
      }
    }
    return capitals;
  }

  @Freezable
  public static Properties byLoader() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("dev/permafrost/functional/owners/settings.properties")) {
      properties.load(in);
    }
    return properties;
  }

  @Freezable
  public static boolean absent() {
    return ResourceReader.class.getResource("/no/such/resource") == null;
  }
}
