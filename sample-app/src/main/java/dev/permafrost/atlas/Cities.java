package dev.permafrost.atlas;

import dev.permafrost.Freezable;
import java.util.HashMap;
import java.util.Map;

/** The cities of the world by country and name. */
public final class Cities {
  private Cities() {}

  /** Keyed {@code FR/Paris}; of several cities with one key, the first in the file. */
  @Freezable
  public static Map<String, City> byName() {
    Map<String, City> cities = new HashMap<>();
    for (DataFile.CityRow row : DataFile.cities()) {
      cities.putIfAbsent(row.country() + "/" + row.name(), city(row));
    }
    return cities;
  }

  private static City city(DataFile.CityRow row) {
    return new City(
        row.name(), row.country(), row.region(), row.district(), row.latitude(), row.longitude());
  }
}
