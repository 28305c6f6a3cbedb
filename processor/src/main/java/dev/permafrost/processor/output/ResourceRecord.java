package dev.permafrost.processor.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which resources beside the classes the routines of an owner read, with their SHA-256. As text:
 * one line per owner and resource, the owner's binary name, the hash, and the path.
 *
 * @param owners hashes by path by owner
 */
record ResourceRecord(SortedMap<String, SortedMap<String, String>> owners) {
  static final String PATH = "META-INF/permafrost/resources";
  private static final int WORDS = 3;

  static ResourceRecord parse(Optional<byte[]> file) {
    ResourceRecord record = new ResourceRecord(new TreeMap<>());
    String text = file.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    for (String line : text.split("\n")) {
      String[] words = line.split(" ", WORDS);
      if (words.length == WORDS) {
        record.put(words[0], words[2], words[1]);
      }
    }
    return record;
  }

  void put(String owner, String path, String hash) {
    owners.computeIfAbsent(owner, o -> new TreeMap<>()).put(path, hash);
  }

  byte[] text() {
    StringBuilder text = new StringBuilder();
    owners.forEach(
        (owner, hashes) ->
            hashes.forEach(
                (path, hash) -> text.append(String.join(" ", owner, hash, path)).append('\n')));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The hash of a file; of one that is gone, a word that is no hash. */
  static String hash(Optional<byte[]> file) {
    if (file.isEmpty()) {
      return "gone";
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.get()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
