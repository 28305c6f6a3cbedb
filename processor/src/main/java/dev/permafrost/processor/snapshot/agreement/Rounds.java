package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.List;

/**
 * How many runs it takes, besides A and B, until what a routine asked for shows in its result if it
 * does at all. A time before and one after show a clock; a number of the machine that is rounded,
 * and an element that is picked out of a set, take eight; a bit of a hash code or of a random
 * number is the same in all of so many runs once in 16,000, and once in 260,000.
 */
final class Rounds {
  /** Above this a run takes long, and what varies shows at many places. */
  private static final int LARGE = 50_000;

  private static final int FEW = 2;

  private Rounds() {}

  /**
   * The number of runs.
   *
   * @param inputs what the routine read and asked for
   * @param nodes how large its result is
   */
  static int of(List<Input> inputs, int nodes) {
    int rounds = 0;
    for (Input input : inputs) {
      if (input.kind() == InputKind.VARIED) {
        rounds = Math.max(rounds, of(Category.valueOf(input.key())));
      }
    }
    return nodes > LARGE ? Math.min(rounds, 1) : rounds;
  }

  private static int of(Category category) {
    return switch (category) {
      case RANDOM -> 16;
      case IDENTITY -> 12;
      case ORDER, MACHINE -> 8;
      case CLOCK -> 3;
      default -> FEW;
    };
  }
}
