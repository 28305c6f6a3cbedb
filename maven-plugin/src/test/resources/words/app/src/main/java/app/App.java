package app;

import data.Words;
import dev.permafrost.Freezable;
import java.util.List;

public final class App {
  @Freezable
  static List<String> near() {
    return Words.read(App.class, "/near.txt");
  }

  @Freezable
  static List<String> far() {
    return Words.read(Words.class, "/far.txt");
  }
}
