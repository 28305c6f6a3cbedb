package dev.permafrost.processor.protocol;

/** First byte of each node's byte form. */
final class NodeTags {
  static final int END = 0;
  static final int TEXT = 1;
  static final int BOX = 2;
  static final int ENUM = 3;
  static final int CLASS = 4;
  static final int STATIC = 5;
  static final int PRIMITIVES = 6;
  static final int REFERENCES = 7;
  static final int INSTANCE = 8;
  static final int ELEMENTS = 9;
  static final int ENTRIES = 10;
  static final int OBSTACLE = 11;

  /** Added to the tag of a container whose order means nothing. */
  static final int UNORDERED = 0x40;

  private NodeTags() {}
}
