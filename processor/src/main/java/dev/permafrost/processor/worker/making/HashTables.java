package dev.permafrost.processor.worker.making;

import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Array;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

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

  /** The table behind a hash set, or the map itself. */
  Object map(Object mapOrSet) {
    return mapOrSet instanceof Map ? mapOrSet : fields.get(mapOrSet, "map");
  }

  boolean isConcurrent(Object map) {
    return map instanceof ConcurrentHashMap;
  }

  float loadFactor(Object map) {
    return (float) fields.get(map, "loadFactor");
  }

  /** Whether nothing was said of its size, so that what is put first decides. */
  boolean isUntouched(Object map) {
    String size = isConcurrent(map) ? "sizeCtl" : "threshold";
    return fields.get(map, "table") == null && (int) fields.get(map, size) == 0;
  }

  /** Whether it has buckets, and nothing in them. */
  boolean isEmptied(Object map) {
    return fields.get(map, "table") != null && ((Map<?, ?>) map).isEmpty();
  }

  /** How to make it again; null if by as many buckets and its entries in their order. */
  Replay replay(Map<?, ?> map) throws Obstruction {
    return new Crowding(fields).replay(map, isConcurrent(map) ? 1f : loadFactor(map));
  }

  /** How many buckets it has, or will have. */
  int buckets(Object map) {
    return isConcurrent(map) ? concurrent(map) : (int) size(map)[0];
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

  /** Buckets of a ConcurrentHashMap. */
  private int concurrent(Object map) {
    Object table = fields.get(map, "table");
    int control = (int) fields.get(map, "sizeCtl");
    return table != null ? Array.getLength(table) : control > 0 ? control : DEFAULT_BUCKETS;
  }

  /** Properties are a ConcurrentHashMap inside; its constructor adds a third and rounds up. */
  public long[] properties(Properties properties) {
    int buckets = concurrent(fields.get(properties, "map"));
    return new long[] {Math.max(0, (buckets - 2) * 3 / 4)};
  }
}
