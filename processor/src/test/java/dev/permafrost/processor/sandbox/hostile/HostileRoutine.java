package dev.permafrost.processor.sandbox.hostile;

import java.util.List;

/**
 * One attempt, as the remark above its method tells it.
 *
 * @param method its name
 * @param attempt what it tries
 * @param ends how that may end: {@code denied CATEGORY}, {@code recorded KIND}, {@code harmless
 *     "result"}, or the id of a problem
 */
public record HostileRoutine(String method, String attempt, List<String> ends) {

  static HostileRoutine of(String method, String remark) {
    String[] parts = remark.split(" -> ");
    return new HostileRoutine(method, parts[0], List.of(parts[1].split(" or ")));
  }
}
