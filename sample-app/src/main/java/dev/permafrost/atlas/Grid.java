package dev.permafrost.atlas;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cities of the world by where they lie: a grid of cells a quarter of a degree wide. */
public final class Grid {
  /** Cells in one row; a cell's neighbours to the east and west are the numbers beside its own. */
  static final int COLUMNS = 4 * 360;

  private Grid() {}

  /** The number of the cell that holds this point. */
  static int cell(double latitude, double longitude) {
    return (int) ((latitude + 90) * 4) * COLUMNS + (int) ((longitude + 180) * 4) % COLUMNS;
  }

  /** The places of each cell that has any, in the order of the file. */
  @Freezable
  public static NavigableMap<Integer, List<Place>> cells() {
    NavigableMap<Integer, List<Place>> cells = new TreeMap<>();
    for (DataFile.CityRow row : DataFile.cities()) {
      cells
          .computeIfAbsent(cell(row.latitude(), row.longitude()), unused -> new ArrayList<>())
          .add(new Place(row.name(), row.country(), row.latitude(), row.longitude()));
    }
    return cells;
  }
}
