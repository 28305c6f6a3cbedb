package dev.permafrost.processor.graph;

/**
 * How a container gets its contents.
 *
 * @param mode see {@link Mode}
 * @param parameter for the {@code GATHER_…} modes, the index of the shape's parameter that takes
 *     the gathered contents; else -1
 */
public record Filling(Mode mode, int parameter) {

  /** The ways; a shell can be part of a cycle, a gathered container cannot. */
  public enum Mode {
    /** Made empty, then {@code Collection.add} per element in order. */
    ADD,
    /** Made empty, then {@code Map.put} per entry in order. */
    PUT,
    /** Made empty, then {@code List.add(index, element)}, where {@code add} is overridden. */
    ADD_AT,
    /** Made empty, then {@code Map.putIfAbsent}, where {@code put} is overridden. */
    PUT_ABSENT,
    /** Made empty, then {@code AtomicReferenceArray.set(i, element)}. */
    SET_INDEXED,
    /** Made empty, then {@code AtomicReference.set(element)}; exactly one element. */
    SET,
    /** Made empty, then {@code Map.Entry.setValue(element)}; exactly one element. */
    SET_VALUE,
    /** The shape's call takes all elements as an {@code Object[]}. */
    GATHER_ARRAY,
    /** The shape's call takes all elements as a {@code java.util.ArrayList}. */
    GATHER_LIST,
    /** The shape's call takes all entries as a {@code java.util.LinkedHashMap}. */
    GATHER_MAP
  }
}
