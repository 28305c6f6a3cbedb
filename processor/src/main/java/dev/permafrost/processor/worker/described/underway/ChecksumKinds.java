package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.runtime.described.Checksums;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Checksums. Nobody can set them, but there are bytes that bring a new one to any value: four for a
 * cyclic one.
 */
final class ChecksumKinds {
  private static final int CRC32_POLYNOMIAL = 0xEDB88320;
  private static final int CRC32C_POLYNOMIAL = 0x82F63B78;

  private ChecksumKinds() {}

  static void addTo(Registry registry) {
    registry.made(
        CRC32.class,
        UnderwayKinds.by(Checksums.class, "crc32", CRC32.class, "bytes", "I"),
        (checksum, sight) -> values(bytesFor((int) checksum.getValue(), CRC32_POLYNOMIAL)));
    registry.made(
        CRC32C.class,
        UnderwayKinds.by(Checksums.class, "crc32c", CRC32C.class, "bytes", "I"),
        (checksum, sight) -> values(bytesFor((int) checksum.getValue(), CRC32C_POLYNOMIAL)));
    registry.made(
        Adler32.class,
        UnderwayKinds.by(Checksums.class, "adler32", Adler32.class, "value", "I"),
        (checksum, sight) -> values((int) checksum.getValue()));
  }

  /** The bytes, first one lowest, of which a new checksum gets this value: it is run backwards. */
  private static int bytesFor(int value, int polynomial) {
    int register = ~value;
    for (int bit = 0; bit < Integer.SIZE; bit++) {
      register = register < 0 ? (register ^ polynomial) << 1 | 1 : register << 1;
    }
    return ~register;
  }
}
