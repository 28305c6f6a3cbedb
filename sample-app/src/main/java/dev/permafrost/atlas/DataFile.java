package dev.permafrost.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The shipped JSON, parsed with Jackson. Only live runs load this class. */
final class DataFile {

  /** A row of the cities file, as it is written there. */
  record CityRow(
      @JsonProperty("name") String name,
      @JsonProperty("lat") double latitude,
      @JsonProperty("lng") double longitude,
      @JsonProperty("country") String country,
      @JsonProperty("admin1") String region,
      @JsonProperty("admin2") String district) {}

  /**
   * What the MIME database knows of one type; the parts that nothing here asks for are left out.
   */
  record MimeRow(
      @JsonProperty("source") String source,
      @JsonProperty("charset") String charset,
      @JsonProperty("compressible") boolean compressible,
      @JsonProperty("extensions") List<String> extensions) {}

  private DataFile() {}

  static List<CityRow> cities() {
    return parse("cities.json.gz", new TypeReference<>() {});
  }

  static Map<String, MimeRow> mimeTypes() {
    return parse("mime-db.json.gz", new TypeReference<>() {});
  }

  static List<String> words() {
    return parse("words.json.gz", new TypeReference<>() {});
  }

  private static <T> T parse(String file, TypeReference<T> type) {
    try (InputStream packed = DataFile.class.getResourceAsStream("data/" + file)) {
      if (packed == null) {
        throw new IllegalStateException(
            file + " is missing: only the live distribution carries the data");
      }
      return new ObjectMapper().readValue(new GZIPInputStream(packed), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
