import dev.permafrost.Freezable;
import dev.permafrost.Substitution;

class Config {
  final long checksum;

  Config(long checksum, int rounds) {
    this.checksum = checksum;
    work(rounds);
  }

  @Freezable
  static Config config() {
    return new Config(42, 5);
  }

  private static void work(int rounds) {
    long state = 1;
    for (int i = 0; i < rounds * 20_000_000; i++) {
      state = state * 6364136223846793005L + i;
    }
    if (state == 0) {
      throw new IllegalStateException();
    }
  }

  @Substitution
  static class Stored {
    static Long store(Config config) {
      return config.checksum;
    }

    static Config restore(Long checksum) {
      return new Config(checksum, 3);
    }
  }
}
