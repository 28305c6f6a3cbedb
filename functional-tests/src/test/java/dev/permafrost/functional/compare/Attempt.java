package dev.permafrost.functional.compare;

import java.util.concurrent.Callable;

/**
 * How one operation on one object ended.
 *
 * @param value what it returned, or null
 * @param thrown the class it threw, or null
 */
record Attempt(Object value, Class<?> thrown) {

  static Attempt of(Callable<?> operation) {
    try {
      return new Attempt(operation.call(), null);
    } catch (Exception e) {
      return new Attempt(null, e.getClass());
    }
  }

  @Override
  public String toString() {
    return thrown == null ? Comparison.brief(value) : "a " + thrown.getSimpleName();
  }
}
