package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.Array;
import java.util.Properties;

/**
 * The arguments that give a new hash table the same number of buckets, so that it iterates in the
 * same order.
 */
public final class HashTables {
  private static final int DEFAULT_BUCKETS = 16;

  /** Smaller collections are made as real ones whatever refers to them. */
  private static final int FEWEST_VIEWED = 64;

  private final Fields fields;

  public HashTables(Fields fields) {
    this.fields = fields;
  }

  /** Buckets and load factor of a HashMap, unless its order cannot be repeated. */
  public long[] ordered(Object map) throws Obstruction {
    new Crowding(fields).check(map, (float) fields.get(map, "loadFactor"));
    return size(map);
  }

  /** Buckets and load factor of a Hashtable. */
  public long[] legacy(Object table) {
    return new long[] {
      Array.getLength(fields.get(table, "table")),
      Float.floatToRawIntBits((float) fields.get(table, "loadFactor"))
    };
  }

  /** Buckets and load factor of a HashMap or LinkedHashMap. */
  public long[] size(Object map) {
    float loadFactor = (float) fields.get(map, "loadFactor");
    Object table = fields.get(map, "table");
    int threshold = (int) fields.get(map, "threshold");
    int buckets =
        table != null ? Array.getLength(table) : threshold > 0 ? threshold : DEFAULT_BUCKETS;
    return new long[] {buckets, Float.floatToRawIntBits(loadFactor)};
  }

  /** The same, unless a view may stand in, which keeps the order apart. */
  public long[] ordered(Object map, int entries, Sight sight) throws Obstruction {
    boolean viewed = sight.type().viewable(map) && entries >= FEWEST_VIEWED;
    return viewed ? size(map) : ordered(map);
  }

  /** Buckets of a ConcurrentHashMap, unless its order cannot be repeated. */
  public int concurrent(Object map) throws Obstruction {
    new Crowding(fields).check(map, 1f);
    Object table = fields.get(map, "table");
    int control = (int) fields.get(map, "sizeCtl");
    return table != null ? Array.getLength(table) : control > 0 ? control : DEFAULT_BUCKETS;
  }

  /** Properties are a ConcurrentHashMap inside; its constructor adds a third and rounds up. */
  public long[] properties(Properties properties) throws Obstruction {
    int buckets = concurrent(fields.get(properties, "map"));
    return new long[] {Math.max(0, (buckets - 2) * 3 / 4)};
  }
}
