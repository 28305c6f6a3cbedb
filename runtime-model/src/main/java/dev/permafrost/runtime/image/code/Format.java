package dev.permafrost.runtime.image.code;

/**
 * Every number of the image format that the encoder and the decoder must agree on. Plain ints,
 * since enums would cost classes on the cold path.
 */
public final class Format {
  private Format() {}

  /** The first digit of fixed-width numbers; digit {@code d} is the character {@code ZERO + d}. */
  public static final int ZERO = 0x20;

  /** How many digits there are: all characters that take one byte. */
  public static final int RADIX = 96;

  // Kinds of number columns.
  public static final int CONST = 0;
  public static final int FIXED = 1;
  public static final int DICT = 2;
  public static final int SEQUENCE = 3;
  public static final int DECIMAL = 4;

  // Kinds of text columns.
  public static final int PLAIN = 0;
  public static final int WIDE = 1;
  public static final int DICTIONARY = 2;
  public static final int HEAD = 3;
  public static final int TAIL = 4;
  public static final int SPLIT = 5;

  // Kinds of columns.
  public static final int NUMBER = 0;
  public static final int TEXT = 1;
  public static final int INTERNED = 2;

  /**
   * Texts that are not interned, but for the empty one: {@code substring} and parsers make them.
   */
  public static final int EMPTY_INTERNED = 9;

  public static final int BOX = 3;
  public static final int CONSTANT = 4;
  public static final int UNIT = 5;
  public static final int RECORD = 6;
  public static final int PROGRAM = 7;
  public static final int NULLABLE = 8;

  // Flags of a group.
  /** Each row is a unit that references can name. */
  public static final int UNITS = 1;

  /** The objects belong to all results. */
  public static final int SHARED = 2;

  /** Rows are placed by perfect hash. */
  public static final int HASHED = 4;

  /** Texts that the programs of the page use. */
  public static final int POOL = 8;

  /** The same, of texts with characters above 0xFF. */
  public static final int WIDE_POOL = 16;

  // Operations of a program. Operands: references count back from the next register, 0 is null.
  /** Text of the page's pool. */
  public static final int OP_TEXT = 0;

  public static final int OP_INTERNED = 1;

  /** Boxed primitive: type character, value. */
  public static final int OP_BOX = 2;

  /** Enum constant, class or static field. */
  public static final int OP_CONSTANT = 3;

  /** Constructor or factory call: shape, then one operand per parameter. */
  public static final int OP_MAKE = 4;

  /** Empty array of references: constant number of the component class, length. */
  public static final int OP_ARRAY = 5;

  /** Primitive array: type character, length, numbers. */
  public static final int OP_PRIMITIVES = 6;

  /** Fills what an earlier operation made: fill mode, reference, count, operands. */
  public static final int OP_FILL = 7;

  /** Gathers operands for a call: gather mode, count, operands. */
  public static final int OP_GATHER = 8;

  /** Lazy collection; see the class that reads it. */
  public static final int OP_LAZY = 9;

  // What a head begins with, after the number of pages.
  public static final int HEAD_PROGRAM = 0;

  /** The root is a lazy collection without a comparator, described at once. */
  public static final int HEAD_LAZY = 1;

  /** The same, one for all results. */
  public static final int HEAD_SHARED_LAZY = 2;

  /** One element of an array: reference, index. */
  public static final int OP_ELEMENT = 10;

  /** Empty {@code Object[]}: length. */
  public static final int OP_OBJECTS = 11;

  // Modes of OP_FILL and OP_GATHER.
  public static final int ADD = 0;
  public static final int PUT = 1;
  public static final int SET_INDEXED = 2;
  public static final int SET = 3;
  public static final int SET_VALUE = 4;
  public static final int STORE = 5;
  public static final int GATHER_ARRAY = 6;
  public static final int GATHER_LIST = 7;
  public static final int GATHER_MAP = 8;

  public static final int ADD_AT = 9;
  public static final int PUT_ABSENT = 10;

  /** The largest decimal scale; {@code 10^22} is the largest power of ten that is a double. */
  public static final int MAX_SCALE = 22;
}
