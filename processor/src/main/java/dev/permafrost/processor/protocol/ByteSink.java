package dev.permafrost.processor.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A growing byte sequence that is handed on in pieces, and a fingerprint of all of it. Numbers are
 * varints.
 */
public final class ByteSink {
  private static final int PIECE = 1 << 16;

  private final Target target;
  private byte[] bytes = new byte[PIECE + 16];
  private int size;
  private long fingerprint;
  private long total;

  /** Takes finished pieces. */
  public interface Target {
    void accept(byte[] piece);
  }

  public ByteSink(Target target) {
    this.target = target;
  }

  public void number(long value) {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      one((int) left | 0x80);
      left >>>= 7;
    }
    one((int) left);
  }

  public void one(int value) {
    bytes[size++] = (byte) value;
    if (size >= PIECE) {
      flush();
    }
  }

  /** Eight bytes, little end first. */
  public void fixed(long value) {
    for (int shift = 0; shift < 64; shift += 8) {
      one((int) (value >>> shift));
    }
  }

  public void raw(byte[] source, int from, int length) {
    int at = from;
    int left = length;
    while (left > 0) {
      int now = Math.min(left, PIECE - size);
      System.arraycopy(source, at, bytes, size, now);
      size += now;
      at += now;
      left -= now;
      if (size >= PIECE) {
        flush();
      }
    }
  }

  /** Any string, unpaired surrogates too. */
  public void text(String text) {
    byte[] narrow = text.getBytes(StandardCharsets.ISO_8859_1);
    boolean fits = narrow.length == text.length() && isLatin(text);
    number(((long) text.length() << 1) | (fits ? 0 : 1));
    if (fits) {
      raw(narrow, 0, narrow.length);
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      one(text.charAt(i));
      one(text.charAt(i) >> 8);
    }
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xff) {
        return false;
      }
    }
    return true;
  }

  public void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  /** Hands on what is left. */
  public void flush() {
    if (size == 0) {
      return;
    }
    byte[] piece = Arrays.copyOf(bytes, size);
    for (byte one : piece) {
      fingerprint = (fingerprint ^ one) * 0x9E3779B97F4A7C15L;
      fingerprint ^= fingerprint >>> 29;
    }
    total += size;
    size = 0;
    target.accept(piece);
  }

  /** Of everything written and flushed. */
  public long fingerprint() {
    return fingerprint * 31 + total;
  }
}
