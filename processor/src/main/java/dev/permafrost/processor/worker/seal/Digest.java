package dev.permafrost.processor.worker.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of content, as guards compare it. */
final class Digest {
  private Digest() {}

  /** Of several contents: their number and lengths count too. */
  static String of(List<byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      if (contents.size() == 1) {
        return HexFormat.of().formatHex(digest.digest(contents.get(0)));
      }
      for (byte[] content : contents) {
        digest.update((content.length + ":").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
