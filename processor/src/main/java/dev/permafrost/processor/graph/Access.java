package dev.permafrost.processor.graph;

/** From where generated code can name a class, constructor, method or field. */
public enum Access {
  /** Public, in public classes all the way out: from everywhere. */
  PUBLIC,
  /** From the declaring package only. */
  PACKAGE,
  /** From no generated class; reached by supported reflection. */
  PRIVATE
}
