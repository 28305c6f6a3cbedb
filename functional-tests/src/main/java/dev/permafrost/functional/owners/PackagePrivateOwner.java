package dev.permafrost.functional.owners;

import dev.permafrost.Freezable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** An owner that only its package can name, with routines that declare exceptions. */
class PackagePrivateOwner {
  private PackagePrivateOwner() {}

  static final class Inside {
    final int number;

    Inside(int number) {
      this.number = number;
    }
  }

  @Freezable
  static Map<String, Inside> inside() {
    return Map.of("a", new Inside(1), "b", new Inside(2));
  }

  @Freezable
  static String checked() throws IOException, TimeoutException {
    return "nothing thrown";
  }
}
