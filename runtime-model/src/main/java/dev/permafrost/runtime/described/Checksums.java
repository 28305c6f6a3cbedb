package dev.permafrost.runtime.described;

import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Makes checksums that have seen something. */
public final class Checksums {
  private static final int ADLER_MODULUS = 65521;

  private Checksums() {}

  /**
   * Makes a checksum of four bytes.
   *
   * @param bytes the first one lowest
   */
  public static CRC32 crc32(int bytes) {
    CRC32 checksum = new CRC32();
    update(checksum, bytes);
    return checksum;
  }

  /**
   * Makes a checksum of four bytes.
   *
   * @param bytes the first one lowest
   */
  public static CRC32C crc32c(int bytes) {
    CRC32C checksum = new CRC32C();
    update(checksum, bytes);
    return checksum;
  }

  private static void update(Checksum checksum, int bytes) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      checksum.update(bytes >>> shift & 0xFF);
    }
  }

  /**
   * Makes a checksum of this value. Its lower half is one more than the sum of all bytes; its upper
   * half, the sum of all lower halves on the way, grows by one with each zero at the start.
   */
  public static Adler32 adler32(int value) {
    int sum = Math.floorMod((value & 0xFFFF) - 1, ADLER_MODULUS);
    byte[] tail = new byte[(sum + 254) / 255];
    for (int i = 0; i < tail.length; i++) {
      tail[i] = (byte) Math.min(sum - 255 * i, 255);
    }
    Adler32 alone = new Adler32();
    alone.update(tail);
    int upper = (int) (alone.getValue() >>> 16);
    Adler32 checksum = new Adler32();
    checksum.update(new byte[Math.floorMod((value >>> 16) - upper, ADLER_MODULUS)]);
    checksum.update(tail);
    return checksum;
  }
}
