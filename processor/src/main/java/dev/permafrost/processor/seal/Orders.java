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
 * @param instantMillis what the clock shows
 * @param seed where random numbers begin
 * @param processors how many of them there seem to be
 * @param filesReversed whether folders list their files from the last to the first
 * @param hashesInverted whether every bit of an identity hash code is the other way round
 */
public record Orders(
    List<String> allow,
    Map<String, String> environment,
    Map<String, String> properties,
    List<String> undefined,
    List<String> files,
    long instantMillis,
    long seed,
    int processors,
    boolean filesReversed,
    boolean hashesInverted) {

  /** Nothing is allowed, and nothing declared. */
  public static final Orders NOTHING =
      new Orders(List.of(), Map.of(), Map.of(), List.of(), List.of(), 0, 0, 1, false, false);

  public Orders {
    allow = List.copyOf(allow);
    environment = Map.copyOf(environment);
    properties = Map.copyOf(properties);
    undefined = List.copyOf(undefined);
    files = List.copyOf(files);
  }

  public boolean allows(String effect) {
    return allow.contains(effect);
  }
}
