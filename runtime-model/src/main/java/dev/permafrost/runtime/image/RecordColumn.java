package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.code.Texts;
import java.util.List;

/** A column of objects made by one constructor or factory, with one column per parameter. */
final class RecordColumn extends Column {
  private final int shape;
  private final Column[] components;
  private final boolean leaf;

  static Column of(Cursor cursor, int rows, Page page, List<Texts> earlier) {
    return new RecordColumn(cursor, rows, page, earlier);
  }

  private RecordColumn(Cursor cursor, int rows, Page page, List<Texts> earlier) {
    super(Format.RECORD);
    shape = cursor.count();
    components = new Column[cursor.count()];
    boolean allLeaves = true;
    for (int i = 0; i < components.length; i++) {
      components[i] = Column.read(cursor, rows, page, earlier);
      allLeaves &= components[i].isLeaf();
    }
    leaf = allLeaves;
  }

  @Override
  boolean isLeaf() {
    return leaf;
  }

  @Override
  void findMissing(int row, Result result, Result.Pending pending) {
    for (int i = 0; i < components.length; i++) {
      components[i].missing(row, result, pending);
    }
  }

  @Override
  Object make(int row, Result result) throws Exception {
    return result.make(shape, new Arguments(components, row, result));
  }

  /** Arguments out of the columns of one row. */
  private static final class Arguments extends Fields {
    private final Column[] columns;
    private final int row;
    private final Result result;
    private int next;

    Arguments(Column[] columns, int row, Result result) {
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
}
