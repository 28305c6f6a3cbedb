package a.b;

import a.b.internal.Lid;
import java.util.ArrayList;
import java.util.List;

/** No constructor makes what it holds. */
public final class Box {
  private final List<Object> things = new ArrayList<>();

  public Box add(Object thing) {
    things.add(thing);
    return this;
  }

  public Box close() {
    things.add(new Lid());
    return this;
  }

  public static Object lid() {
    return new Lid();
  }
}
