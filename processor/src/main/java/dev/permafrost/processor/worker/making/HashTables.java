package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Array;
import java.util.Properties;

/**
 * The arguments that give a new hash table the same number of buckets, so that it iterates in the
 * same order.
 */
public final class HashTables {
  private static final int DEFAULT_BUCKETS = 16;

  private final Fields fields;

  public HashTables(Fields fields) {
    this.fields = fields;
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

  /** Buckets of a ConcurrentHashMap. */
  public int concurrent(Object map) {
    Object table = fields.get(map, "table");
    int control = (int) fields.get(map, "sizeCtl");
    return table != null ? Array.getLength(table) : control > 0 ? control : DEFAULT_BUCKETS;
  }

  /** Properties are a ConcurrentHashMap inside; its constructor adds a third and rounds up. */
  public long[] properties(Properties properties) throws Obstruction {
    if (fields.get(properties, "defaults") != null) {
      throw new Obstruction(
          "the Properties have defaults behind them",
          "copy the defaults in: all.putAll(defaults) before the rest");
    }
    int buckets = concurrent(fields.get(properties, "map"));
    return new long[] {Math.max(0, (buckets - 2) * 3 / 4)};
  }
}
