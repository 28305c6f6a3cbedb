package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Numbers;

/** A column of primitives, of boxes of one type, or of constants. */
final class NumberColumn extends Column {
  private final int kind;

  /** Descriptor of the primitive that is boxed. */
  private final char type;

  private final Numbers numbers;

  NumberColumn(int kind, Cursor cursor, int rows) {
    this.kind = kind;
    this.type = kind == Format.BOX ? (char) cursor.count() : 0;
    this.numbers = new Numbers(cursor, rows);
  }

  @Override
  Object make(int row, Result result) throws Exception {
    return kind == Format.CONSTANT ? result.constant(numbers.intAt(row)) : box(type, numbers, row);
  }

  @Override
  Numbers numbers() {
    return numbers;
  }

  /** The number in this row as a box. */
  static Object box(char type, Numbers numbers, int row) {
    switch (type) {
      case 'Z':
        return numbers.at(row) != 0;
      case 'B':
        return (byte) numbers.at(row);
      case 'S':
        return (short) numbers.at(row);
      case 'C':
        return (char) numbers.at(row);
      case 'I':
        return numbers.intAt(row);
      case 'J':
        return numbers.at(row);
      case 'F':
        return numbers.floatAt(row);
      default:
        return numbers.doubleAt(row);
    }
  }
}
