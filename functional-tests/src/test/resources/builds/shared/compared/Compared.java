package compared;

import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;

/** Prints whether frozen state is as live, and what the roots say of themselves. */
public final class Compared {
  private Compared() {}

  public static void row(String name, Object live, Object frozen) {
    boolean same = live.equals(frozen) && live.toString().equals(frozen.toString());
    System.out.println(same ? "same " + name : "different " + name + " " + live + " | " + frozen);
  }

  public static void roots() {
    for (Root root : Roots.all()) {
      System.out.println("root " + root.name() + " " + root.state() + " " + root.reason());
    }
  }
}
