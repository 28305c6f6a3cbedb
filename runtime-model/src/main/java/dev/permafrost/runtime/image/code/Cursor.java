package dev.permafrost.runtime.image.code;

/**
 * A place in the data of a page, and reads from there on. Numbers of variable width are big-endian
 * groups of six bits; characters below 0x40 go on, characters from 0x40 on end the number.
 */
public final class Cursor {
  private final String data;
  private final String wide;
  private int at;
  private int wideAt;

  /** A cursor at this place of the data, and at this place of the wide text. */
  public Cursor(String data, String wide, int at, int wideAt) {
    this.data = data;
    this.wide = wide;
    this.at = at;
    this.wideAt = wideAt;
  }

  public String data() {
    return data;
  }

  public String wide() {
    return wide;
  }

  /** Where the next read starts. */
  public int at() {
    return at;
  }

  /** Goes on to this place. */
  public void moveTo(int place) {
    at = place;
  }

  /** Passes over text; returns where it starts. */
  public int skip(int length) {
    int start = at;
    at += length;
    return start;
  }

  /** Passes over wide text; returns where it starts. */
  public int skipWide(int length) {
    int start = wideAt;
    wideAt += length;
    return start;
  }

  /** Reads a number from 0 on. */
  public int count() {
    String text = data;
    int value = 0;
    int c = text.charAt(at++);
    while (c < 0x40) {
      value = value << 6 | c;
      c = text.charAt(at++);
    }
    return value << 6 | c & 0x3F;
  }

  /** Reads the description of a table: how many segments, the page of the first, the group. */
  public int[] table() {
    return new int[] {count(), count(), count()};
  }

  /** Reads any number; small magnitudes are short. */
  public long number() {
    long value = 0;
    int c = data.charAt(at++);
    while (c < 0x40) {
      value = value << 6 | c;
      c = data.charAt(at++);
    }
    value = value << 6 | c & 0x3F;
    return value >>> 1 ^ -(value & 1);
  }

  /** Reads a double: a scale and a scaled number, or raw bits. */
  public double real() {
    int scale = count();
    long number = number();
    return scale > Format.MAX_SCALE ? Double.longBitsToDouble(number) : number / powerOfTen(scale);
  }

  /**
   * Copies characters, which are all below 0x100, at once: a loop over them would take a cold
   * interpreter 80 ns each.
   */
  @SuppressWarnings("deprecation") // what it does to other characters does not matter here
  public static void bytes(String text, int from, int to, byte[] target) {
    text.getBytes(from, to, target, 0);
  }

  /** Reads a digit-coded number of this width from any place. */
  public static long fixed(String text, int place, int width) {
    long value = 0;
    for (int i = place, end = place + width; i < end; i++) {
      value = value * Format.RADIX + text.charAt(i) - Format.ZERO;
    }
    return value;
  }

  /** Ten to the power of {@code scale}, exact up to {@link Format#MAX_SCALE}. */
  public static double powerOfTen(int scale) {
    double power = 1;
    for (int i = 0; i < scale; i++) {
      power *= 10;
    }
    return power;
  }
}
