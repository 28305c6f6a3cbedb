package dev.permafrost.processor.folders.made;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Resource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Hashes of answers: of contents, whatever jar or folder they are in. */
final class Hashes {
  private static final String NOTHING = "-";

  private Hashes() {}

  static String ofClass(Optional<ClassBytes> found) {
    return found.map(each -> of(List.of(each.bytes()))).orElse(NOTHING);
  }

  static String ofResources(List<Resource> found) {
    return found.isEmpty() ? NOTHING : of(found.stream().map(Resource::bytes).toList());
  }

  static String ofNames(Collection<String> found) {
    return found.isEmpty()
        ? NOTHING
        : of(
            new TreeSet<>(found)
                .stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toList());
  }

  /** Of these in this order; each with its length, so that their limits count. */
  static String of(List<byte[]> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
