package dev.permafrost.processor.planning.code;

import dev.permafrost.runtime.image.code.Format;

/** Page data being written; the counterpart of {@link dev.permafrost.runtime.image.code.Cursor}. */
public final class Out {
  private final StringBuilder data = new StringBuilder();
  private final StringBuilder wide = new StringBuilder();

  /** A number from 0 on. */
  public Out count(int value) {
    groups(value & 0xFFFF_FFFFL);
    return this;
  }

  /** Any number; small magnitudes are short. */
  public Out number(long value) {
    groups(value << 1 ^ value >> 63);
    return this;
  }

  private void groups(long value) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(value | 1);
    for (int shift = (bits - 1) / 6 * 6; shift > 0; shift -= 6) {
      data.append((char) (value >>> shift & 0x3F));
    }
    data.append((char) (0x40 | value & 0x3F));
  }

  /** Digits of a number of fixed width, unsigned. */
  public Out fixed(long value, int width) {
    int end = data.length() + width;
    data.setLength(end);
    long rest = value;
    for (int at = end - 1; at >= end - width; at--) {
      data.setCharAt(at, (char) (Format.ZERO + Long.remainderUnsigned(rest, Format.RADIX)));
      rest = Long.divideUnsigned(rest, Format.RADIX);
    }
    return this;
  }

  public Out text(CharSequence text) {
    data.append(text);
    return this;
  }

  /** Text that goes to the page's wide part. */
  public Out wideText(CharSequence text) {
    wide.append(text);
    return this;
  }

  public int length() {
    return data.length();
  }

  public int wideLength() {
    return wide.length();
  }

  public StringBuilder data() {
    return data;
  }

  public StringBuilder wide() {
    return wide;
  }
}
