package dev.permafrost.runtime.guard;

/**
 * SHA-256 of text, as FIPS 180-4 has it, cut to its first half. The JDK's own starts the search for
 * security providers, which takes a fresh JVM a thousand times as long as the hash.
 */
final class Sha256 {
  private static final int BLOCK = 64;
  private static final int LENGTH_AT = 56;
  private static final int WORDS_SHOWN = 4;

  private static final int[] ROUND = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  private final int[] state = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
  };
  private final int[] words = new int[BLOCK];
  private long length;

  /** Adds text, two bytes per character: no two texts give the same bytes. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      add(c >> 8);
      add(c);
    }
  }

  private void add(int oneByte) {
    int at = (int) (length & (BLOCK - 1));
    words[at >> 2] = words[at >> 2] << 8 | oneByte & 0xFF;
    length++;
    if (at == BLOCK - 1) {
      block();
    }
  }

  /** The first half of the hash, in small hexadecimal digits. Nothing can be added after. */
  String hex() {
    long bits = length << 3;
    add(0x80);
    while ((length & (BLOCK - 1)) != LENGTH_AT) {
      add(0);
    }
    for (int shift = 56; shift >= 0; shift -= 8) {
      add((int) (bits >> shift));
    }
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < WORDS_SHOWN; i++) {
      for (int shift = 28; shift >= 0; shift -= 4) {
        hex.append("0123456789abcdef".charAt(state[i] >> shift & 0xF));
      }
    }
    return hex.toString();
  }

  private void block() {
    int[] w = words;
    for (int i = 16; i < BLOCK; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      w[i] =
          w[i - 16]
              + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3)
              + w[i - 7]
              + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
    }
    int[] s = state.clone();
    for (int i = 0; i < BLOCK; i++) {
      int e = s[4];
      int a = s[0];
      int first =
          s[7]
              + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))
              + (e & s[5] ^ ~e & s[6])
              + ROUND[i]
              + w[i];
      int second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & s[1] ^ a & s[2] ^ s[1] & s[2]);
      System.arraycopy(s, 0, s, 1, 7);
      s[4] += first;
      s[0] = first + second;
    }
    for (int i = 0; i < state.length; i++) {
      state[i] += s[i];
    }
  }

  private static int turn(int word, int by) {
    return word >>> by | word << -by;
  }
}
