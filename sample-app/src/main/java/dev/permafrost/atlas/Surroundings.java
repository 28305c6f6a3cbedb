package dev.permafrost.atlas;

import java.util.List;
import java.util.Map;

/** Finds the place that lies nearest to a point, cell by cell outwards. */
final class Surroundings {
  private static final double KILOMETRES_PER_DEGREE = 111.195;

  private final Map<Integer, List<Place>> cells;
  private final double latitude;
  private final double longitude;
  private final double narrowing;
  private Place nearest;
  private double distance = Double.MAX_VALUE;

  Surroundings(Map<Integer, List<Place>> cells, double latitude, double longitude) {
    this.cells = cells;
    this.latitude = latitude;
    this.longitude = longitude;
    this.narrowing = Math.cos(Math.toRadians(latitude));
  }

  /** Null where nobody lives within a few hundred kilometres. */
  Place nearest() {
    int centre = Grid.cell(latitude, longitude);
    for (int ring = 0; ring <= 16 && !isSettled(ring); ring++) {
      for (int row = -ring; row <= ring; row++) {
        int step = Math.abs(row) == ring ? 1 : 2 * ring;
        for (int column = -ring; column <= ring; column += step) {
          visit(cells.get(centre + row * Grid.COLUMNS + column));
        }
      }
    }
    return nearest;
  }

  /** In kilometres, on a map that is flat near the point. */
  double distance() {
    return distance;
  }

  /** The same between any two points. */
  static double distance(double latitude, double longitude, double north, double east) {
    double up = north - latitude;
    double across = (east - longitude) * Math.cos(Math.toRadians(latitude));
    return Math.sqrt(up * up + across * across) * KILOMETRES_PER_DEGREE;
  }

  /** Nothing in this ring or beyond can be nearer than what was found. */
  private boolean isSettled(int ring) {
    return distance < (ring - 1) * 0.25 * narrowing * KILOMETRES_PER_DEGREE;
  }

  private void visit(List<Place> places) {
    for (int i = 0; places != null && i < places.size(); i++) {
      Place place = places.get(i);
      double north = place.latitude() - latitude;
      double east = (place.longitude() - longitude) * narrowing;
      double away = Math.sqrt(north * north + east * east) * KILOMETRES_PER_DEGREE;
      if (away < distance) {
        nearest = place;
        distance = away;
      }
    }
  }
}
