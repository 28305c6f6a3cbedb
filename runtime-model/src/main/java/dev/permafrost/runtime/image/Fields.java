package dev.permafrost.runtime.image;

/**
 * The arguments of one constructor or factory call, to be read once each, in order: here out of the
 * columns of one row. Programs read theirs out of their text.
 */
public class Fields {
  private final Column[] columns;
  private final int row;
  private final Image owner;
  private int next;

  /** For the image alone. */
  Fields(Column[] columns, int row, Image owner) {
    this.columns = columns;
    this.row = row;
    this.owner = owner;
  }

  private long number() {
    return columns[next++].number(row);
  }

  /** The next argument, a boolean. */
  public boolean bool() {
    return number() != 0;
  }

  /** The next argument, a byte. */
  public byte i8() {
    return (byte) number();
  }

  /** The next argument, a short. */
  public short i16() {
    return (short) number();
  }

  /** The next argument, a char. */
  public char ch() {
    return (char) number();
  }

  /** The next argument, an int. */
  public int i32() {
    return (int) number();
  }

  /** The next argument, a long. */
  public long i64() {
    return number();
  }

  /** The next argument, a float. */
  public float f32() {
    return columns[next++].realFloat(row);
  }

  /** The next argument, a double. */
  public double f64() {
    return columns[next++].real(row);
  }

  /** The next argument, an object or null. */
  public Object ref() {
    try {
      return columns[next++].thaw(row, owner);
    } catch (Exception failure) {
      throw Image.failed(failure);
    }
  }

  /** The next argument, a string or null. */
  public final String text() {
    return (String) ref();
  }
}
