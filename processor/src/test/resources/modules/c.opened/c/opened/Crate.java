package c.opened;

import java.util.ArrayList;
import java.util.List;

public final class Crate {
  private final List<String> things = new ArrayList<>();

  public Crate add(String thing) {
    things.add(thing);
    return this;
  }
}
