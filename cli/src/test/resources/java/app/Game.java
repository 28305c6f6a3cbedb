package app;

import dev.permafrost.Freezable;
import lib.Dice;

public final class Game {
  @Freezable
  static Dice dice() {
    return new Dice(42);
  }
}
