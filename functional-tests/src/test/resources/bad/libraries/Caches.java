package bad.libraries;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.permafrost.Freezable;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.apache.commons.collections4.map.ReferenceMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** State of libraries that cannot be frozen, and where that is. */
class Caches {
  private final Map<String, String> byName = new ReferenceMap<>();

  @Freezable
  static ObjectMapper mapper() { // expect NotReproducible mapper._jsonFactory._rootCharSymbols
    return new ObjectMapper();
  }

  @Freezable
  static Map<String, Caches> soft() { // expect NotFreezable soft["a"].byName.queue
    return Map.of("a", new Caches());
  }

  @Freezable
  static List<CSVRecord> records() throws IOException { // expect NotFreezable records[0].parser.lexer.reader
    return CSVFormat.DEFAULT.parse(new StringReader("a,b\n1,2\n")).getRecords();
  }

  @Freezable
  static Object byIdentity() { // expect NotReproducible byIdentity.key[
    Object2ObjectOpenHashMap<DayOfWeek, String> map = new Object2ObjectOpenHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      map.put(day, day.name());
    }
    return map;
  }
}
