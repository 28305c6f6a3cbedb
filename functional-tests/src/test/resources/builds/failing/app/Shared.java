package app;

import dev.permafrost.Freezable;
import java.util.List;

public class Shared {
  @Freezable
  static List<String> words() {
    return List.of("one", "two");
  }

  static class Busy {
    @Freezable
    static Thread thread() {
      return new Thread("busy");
    }
  }
}
