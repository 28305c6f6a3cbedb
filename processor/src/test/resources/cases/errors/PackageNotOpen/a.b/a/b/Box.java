package a.b;

import java.util.ArrayList;
import java.util.List;

public final class Box {
  private final List<String> things = new ArrayList<>();

  public Box add(String thing) {
    things.add(thing);
    return this;
  }
}
