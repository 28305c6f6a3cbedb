package dev.permafrost.runtime.image;

/** The arguments of one call per row, out of columns that are read whole at their first use. */
final class SweptFields extends Fields {
  private final Sweep sweep;
  private final Column[] columns;
  private final long[][] numbers;
  private final double[][] reals;
  private final Object[][] objects;
  private int row;
  private int next;

  SweptFields(Sweep sweep, Column[] columns) {
    super(columns, 0, null);
    this.sweep = sweep;
    this.columns = columns;
    this.numbers = new long[columns.length][];
    this.reals = new double[columns.length][];
    this.objects = new Object[columns.length][];
  }

  /** Goes to the first argument of this row. */
  SweptFields at(int place) {
    row = place;
    next = 0;
    return this;
  }

  private long number() {
    int column = next++;
    long[] known = numbers[column];
    if (known == null) {
      known = Sweep.longs(columns[column]);
      numbers[column] = known;
    }
    return known[row];
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
    return columns[next++].realFloat(row);
  }

  @Override
  public double f64() {
    int column = next++;
    double[] known = reals[column];
    if (known == null) {
      known = Sweep.doubles(columns[column]);
      reals[column] = known;
    }
    return known[row];
  }

  @Override
  public Object ref() {
    int column = next++;
    Object[] known = objects[column];
    if (known == null) {
      known = sweep.objects(columns[column]);
      objects[column] = known;
    }
    Object object = known[row];
    if (object == null) {
      throw new IllegalStateException("an argument could not be made");
    }
    return object == Segment.NIL ? null : object;
  }
}
