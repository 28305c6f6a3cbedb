package dev.permafrost.processor.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link ByteSink} wrote. */
public final class ByteSource {
  private final List<byte[]> pieces;
  private int next;
  private byte[] piece = new byte[0];
  private int at;

  public ByteSource(List<byte[]> pieces) {
    this.pieces = pieces;
  }

  public int one() {
    while (at == piece.length) {
      if (next == pieces.size()) {
        throw new IllegalStateException("reply ends early");
      }
      piece = pieces.get(next++);
      at = 0;
    }
    return piece[at++] & 0xff;
  }

  public long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int one = one();
      value |= (long) (one & 0x7f) << shift;
      if (one < 0x80) {
        return value;
      }
    }
  }

  public int small() {
    return Math.toIntExact(number());
  }

  public long fixed() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      value |= (long) one() << shift;
    }
    return value;
  }

  public byte[] raw(int length) {
    byte[] bytes = new byte[length];
    for (int done = 0; done < length; ) {
      bytes[done++] = (byte) one();
      int now = Math.min(length - done, piece.length - at);
      System.arraycopy(piece, at, bytes, done, now);
      at += now;
      done += now;
    }
    return bytes;
  }

  public String text() {
    long head = number();
    int length = Math.toIntExact(head >>> 1);
    if ((head & 1) == 0) {
      return new String(raw(length), StandardCharsets.ISO_8859_1);
    }
    byte[] wide = raw(length * 2);
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) ((wide[2 * i] & 0xff) | wide[2 * i + 1] << 8);
    }
    return new String(chars);
  }

  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int left = small(); left > 0; left--) {
      texts.add(text());
    }
    return texts;
  }
}
