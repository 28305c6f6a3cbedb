package dev.permafrost.processor.worker.code;

import java.util.function.Function;

/**
 * Names by which classes are told apart: their own, and what the code refers to of those that are
 * made for lambdas, whose names are others each time. Not for several threads.
 */
public final class ClassNames implements Function<Class<?>, String> {
  private ReferredMembers members;

  @Override
  public String apply(Class<?> type) {
    if (!type.isHidden()) {
      return type.getName();
    }
    members = members == null ? new ReferredMembers() : members;
    return members.nameOf(type);
  }
}
