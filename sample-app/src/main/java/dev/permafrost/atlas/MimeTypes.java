package dev.permafrost.atlas;

import dev.permafrost.Freezable;
import java.util.HashMap;
import java.util.Map;

/** MIME types by file extension. */
public final class MimeTypes {
  private MimeTypes() {}

  /** A type registered with IANA wins over one that is not; among equals the first wins. */
  @Freezable
  public static Map<String, String> byExtension() {
    Map<String, DataFile.MimeRow> rows = DataFile.mimeTypes();
    Map<String, String> types = new HashMap<>();
    rows.forEach((type, row) -> enter(types, type, row, true));
    rows.forEach((type, row) -> enter(types, type, row, false));
    return Map.copyOf(types);
  }

  private static void enter(
      Map<String, String> types, String type, DataFile.MimeRow row, boolean registered) {
    if (row.extensions() != null && "iana".equals(row.source()) == registered) {
      for (String extension : row.extensions()) {
        types.putIfAbsent(extension, type);
      }
    }
  }
}
