package dev.permafrost.functional.compare;

import java.lang.reflect.Type;

/**
 * Two references to compare.
 *
 * @param live what the live result holds
 * @param frozen what the frozen result holds in the same place
 * @param type the static type of the place
 * @param path how the place is reached
 */
record Step(Object live, Object frozen, Type type, Path path) {

  /** A path, as a chain towards the root: long ones cost nothing until they are printed. */
  record Path(Path parent, Object name) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      int steps = 0;
      for (Path p = this; p != null && steps < 20; p = p.parent, steps++) {
        text.insert(0, "." + String.valueOf(p.name));
      }
      return text.substring(1);
    }
  }

  Step to(Object liveChild, Object frozenChild, Type childType, Object name) {
    return new Step(liveChild, frozenChild, childType, new Path(path, name));
  }
}
