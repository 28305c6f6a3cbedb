package dev.permafrost.processor.graph;

/** The collection families that a view can stand for, and all the rest. */
public enum Family {
  ARRAY_LIST(true),
  LINKED_LIST(true),
  /** {@code List.of}, {@code List.copyOf}: null-hostile. */
  IMMUTABLE_LIST(false),
  /** {@code Stream.toList}: immutable, nulls allowed. */
  NULLABLE_IMMUTABLE_LIST(false),
  HASH_SET(true),
  LINKED_HASH_SET(true),
  TREE_SET(true),
  /** {@code Set.of}, {@code Set.copyOf}: null-hostile, order unspecified. */
  IMMUTABLE_SET(false),
  HASH_MAP(true),
  /** Insertion order only; access order is {@link #OTHER_MUTABLE}. */
  LINKED_HASH_MAP(true),
  TREE_MAP(true),
  /** {@code Map.of}, {@code Map.copyOf}: null-hostile, order unspecified. */
  IMMUTABLE_MAP(false),
  GUAVA_LIST(false),
  GUAVA_SET(false),
  GUAVA_MAP(false),
  GUAVA_SORTED_SET(false),
  GUAVA_SORTED_MAP(false),
  /** Any other mutable container; always real. */
  OTHER_MUTABLE(true),
  /** Any other immutable container; always real. */
  OTHER_IMMUTABLE(false);

  private final boolean mutable;

  Family(boolean mutable) {
    this.mutable = mutable;
  }

  public boolean mutable() {
    return mutable;
  }
}
