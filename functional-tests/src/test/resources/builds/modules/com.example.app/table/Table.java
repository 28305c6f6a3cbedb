package table;

import dev.permafrost.Freezable;
import java.util.Map;
import java.util.TreeMap;
import numbers.Primes;

public class Table {
  record Place(int number) {}

  @Freezable
  static Map<Integer, Place> places() {
    Map<Integer, Place> places = new TreeMap<>();
    for (int prime : Primes.primes()) {
      places.put(prime, new Place(places.size()));
    }
    return places;
  }
}
