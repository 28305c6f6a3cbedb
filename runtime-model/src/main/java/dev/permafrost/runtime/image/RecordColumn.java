package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Texts;
import java.util.List;

/** A column of objects made by one constructor or factory, with one column per parameter. */
final class RecordColumn extends Column {
  private final int shape;
  private final Column[] components;
  private final boolean leaf;

  RecordColumn(Cursor cursor, int rows, Page page, List<Texts> earlier) {
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
    return result.make(shape, new RowFields(components, row, result));
  }
}
