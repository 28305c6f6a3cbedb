package dev.permafrost.benchmarks.probe;

import dev.permafrost.atlas.Cities;
import dev.permafrost.atlas.CitiesFrozen;
import dev.permafrost.atlas.City;
import java.util.Map;

/** Touches every city once: the worst that can happen to frozen state. */
public final class EveryCity {
  private EveryCity() {}

  public static void main(String[] args) {
    Map<String, City> cities = args.length == 0 ? CitiesFrozen.byName() : Cities.byName();
    long letters = 0;
    double latitudes = 0;
    for (Map.Entry<String, City> entry : cities.entrySet()) {
      letters += entry.getKey().length() + entry.getValue().name().length();
      latitudes += entry.getValue().latitude();
    }
    System.out.println(letters);
    System.out.println((long) latitudes);
  }
}
