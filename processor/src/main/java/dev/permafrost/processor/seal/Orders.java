package dev.permafrost.processor.seal;

import java.util.List;
import java.util.Map;

/**
 * What a routine may do, and the world it sees.
 *
 * @param allow names of allowed effects
 * @param environment declared variables that are set
 * @param properties declared properties that are set
 * @param undefined declared properties that are not
 * @param files globs of files it may read, whose copies are in the working folder
 * @param variation what it is answered that no result may depend on
 * @param defaults the defaults it is shown
 */
public record Orders(
    List<String> allow,
    Map<String, String> environment,
    Map<String, String> properties,
    List<String> undefined,
    List<String> files,
    Variation variation,
    Defaults defaults) {

  /** Nothing is allowed, and nothing declared. */
  public static final Orders NOTHING =
      new Orders(List.of(), Map.of(), Map.of(), List.of(), List.of(), Variation.NONE, Defaults.OWN);

  public Orders {
    allow = List.copyOf(allow);
    environment = Map.copyOf(environment);
    properties = Map.copyOf(properties);
    undefined = List.copyOf(undefined);
    files = List.copyOf(files);
  }

  /** The same with other defaults. */
  public Orders with(Defaults others) {
    return new Orders(allow, environment, properties, undefined, files, variation, others);
  }

  public boolean allows(String effect) {
    return allow.contains(effect);
  }
}
