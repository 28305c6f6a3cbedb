package app;

import dev.permafrost.Freezable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public final class Atlas {
  /** Compiled with it, since it is there before anything is frozen. */
  static final class Depths {
    @Freezable
    static int maxDepth() {
      return 11_034;
    }
  }

  public record City(String name, List<String> tags) {}

  @Freezable
  public static Map<String, City> cities() {
    Map<String, City> cities = new LinkedHashMap<>();
    for (int i = 0; i < 1000; i++) {
      cities.put("city " + i, new City("city " + i, new ArrayList<>(List.of("tag " + i))));
    }
    return cities;
  }

  @Freezable
  static Supplier<String> greeting() {
    String name = "world";
    return () -> "hello " + name;
  }

  @Freezable
  static List<String> words() {
    try (InputStream in = Atlas.class.getResourceAsStream("/words.txt")) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split(" "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
