package dev.permafrost.runtime.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  @Test
  void hashesAsTheJdkDoesWhateverTheLength() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int length = 0; length < 300; length++) {
      assertEquals(ofJdk(text.toString()), ofOurs(text.toString()), "of length " + length);
      text.append((char) ('A' + length * 31 % 0x3000));
    }
  }

  @Test
  void textsAreJoined() throws Exception {
    assertEquals(ofJdk("root\0key"), ofOurs("root", "\0", "key"));
  }

  private static String ofOurs(String... texts) {
    Sha256 hash = new Sha256();
    for (String text : texts) {
      hash.add(text);
    }
    return hash.hex();
  }

  private static String ofJdk(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return HexFormat.of().formatHex(digest).substring(0, 32);
  }
}
