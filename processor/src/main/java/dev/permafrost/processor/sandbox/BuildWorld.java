package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.perturbation.Perturbation;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Setting;
import dev.permafrost.processor.sandbox.world.World;
import dev.permafrost.processor.seal.Defaults;
import dev.permafrost.processor.seal.Orders;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What of the build's surroundings a routine can declare that it needs.
 *
 * @param environment the build's variables
 * @param properties the build's system properties
 * @param project the folder that globs of files are relative to
 */
public record BuildWorld(
    Map<String, String> environment, Map<String, String> properties, Path project) {

  /** What the clock shows unless SOURCE_DATE_EPOCH says otherwise. */
  private static final Instant FIXED = Instant.parse("2020-01-01T00:00:00Z");

  private static final long SEED = 0x5EED;
  private static final long MILLIS = 1000;

  /** That of this JVM. */
  public static BuildWorld current(Path project) {
    Map<String, String> properties = new TreeMap<>();
    Properties all = System.getProperties();
    for (String name : all.stringPropertyNames()) {
      properties.put(name, all.getProperty(name));
    }
    return new BuildWorld(System.getenv(), properties, project);
  }

  /** What a routine with this declaration may do in the given world. */
  Orders orders(Declaration declaration, World world) {
    Map<String, String> variables = new TreeMap<>();
    for (String name : declaration.environment()) {
      if (environment.get(name) != null) {
        variables.put(name, environment.get(name));
      }
    }
    Map<String, String> set = new TreeMap<>();
    for (String name : declaration.properties()) {
      if (properties.get(name) != null) {
        set.put(name, properties.get(name));
      }
    }
    for (Setting setting : declaration.variant()) {
      (setting.environment() ? variables : set).put(setting.name(), setting.value());
    }
    List<String> undefined = new ArrayList<>(declaration.properties());
    undefined.removeAll(set.keySet());
    World shown = world.without(Perturbation.shownBy(declaration.allow()));
    return new Orders(
        declaration.allow(),
        variables,
        set,
        undefined,
        declaration.files(),
        shown.variation(instantMillis(), SEED, declaration.allow()),
        Defaults.OWN);
  }

  private long instantMillis() {
    try {
      return Long.parseLong(environment.getOrDefault("SOURCE_DATE_EPOCH", "")) * MILLIS;
    } catch (NumberFormatException e) {
      return FIXED.toEpochMilli();
    }
  }
}
