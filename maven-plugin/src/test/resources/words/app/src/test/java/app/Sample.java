package app;

import dev.permafrost.Freezable;
import java.util.List;

final class Sample {
  @Freezable
  static List<String> sample() {
    return App.near();
  }
}
