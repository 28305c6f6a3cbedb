package dev.permafrost.runtime.view;

/**
 * What a frozen collection was when it was live: decides null rules, the answer to mutation, and
 * the class that a copy-on-write view turns into. Kinds are ints because an enum switch costs a
 * class on the cold path.
 */
public final class Origin {

  public static final int ARRAY_LIST = 0;
  public static final int LINKED_LIST = 1;
  public static final int HASH_SET = 2;
  public static final int LINKED_HASH_SET = 3;
  public static final int TREE_SET = 4;
  public static final int HASH_MAP = 5;
  public static final int LINKED_HASH_MAP = 6;
  public static final int TREE_MAP = 7;

  /** The first kind that is read-only; kinds before it are copied on their first mutation. */
  private static final int READ_ONLY = 8;

  /** {@code List.of}, {@code List.copyOf}. */
  public static final int IMMUTABLE_LIST = 8;

  /** {@code Stream.toList}. */
  public static final int NULLABLE_IMMUTABLE_LIST = 9;

  public static final int IMMUTABLE_SET = 10;
  public static final int IMMUTABLE_MAP = 11;

  /** The first kind of Guava's. */
  private static final int GUAVA = 12;

  public static final int GUAVA_LIST = 12;
  public static final int GUAVA_SET = 13;
  public static final int GUAVA_MAP = 14;
  public static final int GUAVA_SORTED_SET = 15;
  public static final int GUAVA_SORTED_MAP = 16;

  private final int kind;
  private final int capacity;
  private final float loadFactor;

  private Origin(int kind, int capacity, float loadFactor) {
    this.kind = kind;
    this.capacity = capacity;
    this.loadFactor = loadFactor;
  }

  /** An origin that takes no parameters of its own. */
  public static Origin of(int kind) {
    return new Origin(kind, 16, 0.75f);
  }

  /** A hash map or hash set, with the arguments that give its copy the same iteration order. */
  public static Origin hashed(int kind, int capacity, float loadFactor) {
    return new Origin(kind, capacity, loadFactor);
  }

  public int kind() {
    return kind;
  }

  /** Whether mutation copies; else it is refused. */
  public boolean copiesOnWrite() {
    return kind < READ_ONLY;
  }

  /** Whether asking for null throws, as {@code List.of} and its kin do. */
  public boolean refusesNull() {
    return kind == IMMUTABLE_LIST || kind == IMMUTABLE_SET || kind == IMMUTABLE_MAP;
  }

  /** Whether it was Guava's: derived collections refuse every mutator, look-ups never throw. */
  public boolean guava() {
    return kind >= GUAVA;
  }

  /** Whether it was a list. */
  public boolean list() {
    return kind == ARRAY_LIST
        || kind == LINKED_LIST
        || kind == IMMUTABLE_LIST
        || kind == NULLABLE_IMMUTABLE_LIST
        || kind == GUAVA_LIST;
  }

  /** Whether it was a sorted map or a sorted set. */
  public boolean sorted() {
    return kind == TREE_SET
        || kind == TREE_MAP
        || kind == GUAVA_SORTED_SET
        || kind == GUAVA_SORTED_MAP;
  }

  /** Whether it was a map. */
  public boolean map() {
    return kind == HASH_MAP
        || kind == LINKED_HASH_MAP
        || kind == TREE_MAP
        || kind == IMMUTABLE_MAP
        || kind == GUAVA_MAP
        || kind == GUAVA_SORTED_MAP;
  }

  /** Initial capacity of the copy. */
  public int capacity() {
    return capacity;
  }

  /** Load factor of the copy. */
  public float loadFactor() {
    return loadFactor;
  }
}
