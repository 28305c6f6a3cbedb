package dev.permafrost.functional.owners;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

/** Routines that use frozen classes: those of others and their own. */
public final class Greeter {
  private Greeter() {}

  @Freezable
  public static List<String> greeted() {
    List<String> greeted = new ArrayList<>();
    for (String name : GreeterFrozen.names()) {
      greeted.add("hello " + name);
    }
    greeted.add(OuterFrozen.ofOuter());
    greeted.add(Outer_InnerFrozen.ofInner());
    return greeted;
  }

  @Freezable
  public static List<String> names() {
    return List.of("Ann", "Bob");
  }
}
