package dev.permafrost.processor.graph;

/**
 * What a worker saw of a field that is no part of what a routine is frozen to: a static field, or
 * one of an enum constant.
 *
 * @param kind what is the matter
 * @param field the field as source code names it, with its package
 * @param way how source code gets from there to what it is about; empty if the field holds it
 * @param type the class of that; empty for null and primitives
 * @param node what of the result it holds too; {@link Node#NULL} if it need not be part of that
 */
public record Remark(Kind kind, String field, String way, String type, int node) {

  /** What can be the matter. */
  public enum Kind {
    /** The routine writes it, which no thaw does. */
    WRITTEN,
    /** It holds a mutable object that the result holds too, and of which a thaw makes a copy. */
    ALIASED,
    /** It holds an object that equals nothing else, and of which a thaw makes a copy. */
    TWINNED,
    /** The routine changes it in an enum constant, which thawed is as its class makes it. */
    ENUM_CHANGED
  }
}
