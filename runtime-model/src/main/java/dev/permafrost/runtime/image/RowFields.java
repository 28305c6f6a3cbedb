package dev.permafrost.runtime.image;

/** Arguments out of the columns of one row. */
final class RowFields extends Fields {
  private final Column[] columns;
  private final int row;
  private final Result result;
  private int next;

  RowFields(Column[] columns, int row, Result result) {
    this.columns = columns;
    this.row = row;
    this.result = result;
  }

  private long number() {
    return columns[next++].numbers().at(row);
  }

  @Override
  public boolean bool() {
    return number() != 0;
  }

  @Override
  public byte i8() {
    return (byte) number();
  }

  @Override
  public short i16() {
    return (short) number();
  }

  @Override
  public char ch() {
    return (char) number();
  }

  @Override
  public int i32() {
    return (int) number();
  }

  @Override
  public long i64() {
    return number();
  }

  @Override
  public float f32() {
    return columns[next++].numbers().floatAt(row);
  }

  @Override
  public double f64() {
    return columns[next++].numbers().doubleAt(row);
  }

  @Override
  public Object ref() {
    try {
      return columns[next++].thaw(row, result);
    } catch (Exception failure) {
      throw Result.failed(failure);
    }
  }
}
