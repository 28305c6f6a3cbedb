package dev.permafrost.benchmarks.warm;

import dev.permafrost.Freezable;
import java.util.Locale;
import java.util.TimeZone;

/** Routines that read one thing each. */
public final class Readers {
  private Readers() {}

  @Freezable
  public static Integer nothing() {
    return 1;
  }

  @Freezable
  public static Integer variable() {
    return System.getenv("PERMAFROST_BENCHMARK") == null ? 1 : 2;
  }

  @Freezable
  public static Integer absentProperty() {
    return Integer.getInteger("permafrost.benchmark", 1);
  }

  @Freezable
  public static Integer property() {
    return System.getProperty("file.separator").length();
  }

  @Freezable
  public static Integer locale() {
    return Locale.getDefault().getCountry().length();
  }

  @Freezable
  public static Integer zone() {
    return TimeZone.getDefault().getRawOffset();
  }
}
