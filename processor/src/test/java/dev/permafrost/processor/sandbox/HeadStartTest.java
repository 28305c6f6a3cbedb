package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.permafrost.processor.sandbox.world.World;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class HeadStartTest {

  @Test
  void errorOfAStartIsToldToWhoWaitsForIt() {
    NoClassDefFoundError error = new NoClassDefFoundError("a jar was replaced meanwhile");
    HeadStart ahead = headStart(error, null);
    CompletionException told =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1),
            () -> assertThrows(CompletionException.class, () -> ahead.take(World.B)));
    assertEquals(error, told.getCause());
  }

  @Test
  void exceptionOfAStartIsThrownAsItIs() {
    IOException exception = new IOException("no JVM");
    HeadStart ahead = headStart(null, exception);
    assertEquals(exception, assertThrows(IOException.class, () -> ahead.take(World.A)));
  }

  private static HeadStart headStart(Error error, IOException exception) {
    return new HeadStart(
        Limits.DEFAULT,
        (world, limits) -> {
          if (error != null) {
            throw error;
          }
          throw exception;
        });
  }
}
