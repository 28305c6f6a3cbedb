package dev.permafrost.atlas;

import java.util.List;
import java.util.Map;

/**
 * The command line. Every command asks frozen state, or runs the same routine live when {@code
 * --live} is given.
 */
public final class Atlas {
  private static final String USAGE =
      """
      usage: atlas COMMAND ARGUMENT [--live]
        city FR/Paris         where a city lies
        near 48.85,2.35       the city nearest to a point
        home 51.51,-0.13      how far it is home from a point; -Datlas.home=GB/London moves
        mime index.html       the MIME type of a file
        spell recieve         words that may have been meant
        --live                run the init routine instead of using its frozen result
      """;

  private Atlas() {}

  public static void main(String[] args) {
    boolean live = args.length == 3 && args[2].equals("--live");
    if (args.length != 2 && !live) {
      refuse(USAGE);
      return;
    }
    String answer = answer(args[0], args[1], live);
    if (answer == null) {
      refuse(USAGE);
    } else {
      System.out.println(answer);
    }
  }

  private static void refuse(String message) {
    System.err.print(message);
    System.exit(2);
  }

  /** Null if there is no such command. */
  static String answer(String command, String argument, boolean live) {
    switch (command) {
      case "city":
        return city(live ? Cities.byName() : CitiesFrozen.byName(), argument);
      case "near":
        return near(live ? Grid.cells() : GridFrozen.cells(), argument);
      case "home":
        return home(live ? Home.city() : HomeFrozen.city(), argument);
      case "mime":
        return mime(live ? MimeTypes.byExtension() : MimeTypesFrozen.byExtension(), argument);
      case "spell":
        return spell(live ? Dictionary.byHalf() : DictionaryFrozen.byHalf(), argument);
      default:
        return null;
    }
  }

  private static String city(Map<String, City> cities, String key) {
    City city = cities.get(key);
    if (city == null) {
      return key.concat(" is not known; write COUNTRY/Name, such as FR/Paris");
    }
    StringBuilder answer = new StringBuilder(city.name()).append(", ").append(city.country());
    decimals(answer.append(" lies at "), city.latitude(), 5);
    decimals(answer.append(','), city.longitude(), 5);
    return answer.toString();
  }

  private static String home(City home, String point) {
    int comma = point.indexOf(',');
    if (comma < 0) {
      return "a point is LATITUDE,LONGITUDE, such as 48.85,2.35";
    }
    double latitude = Double.parseDouble(point.substring(0, comma));
    double longitude = Double.parseDouble(point.substring(comma + 1));
    double distance = Surroundings.distance(latitude, longitude, home.latitude(), home.longitude());
    StringBuilder answer = new StringBuilder(home.name()).append(", ").append(home.country());
    return decimals(answer.append(" is "), distance, 1).append(" km away").toString();
  }

  private static String near(Map<Integer, List<Place>> cells, String point) {
    int comma = point.indexOf(',');
    if (comma < 0) {
      return "a point is LATITUDE,LONGITUDE, such as 48.85,2.35";
    }
    double latitude = Double.parseDouble(point.substring(0, comma));
    double longitude = Double.parseDouble(point.substring(comma + 1));
    Surroundings surroundings = new Surroundings(cells, latitude, longitude);
    Place place = surroundings.nearest();
    if (place == null) {
      return "nobody lives near there";
    }
    StringBuilder answer = new StringBuilder(place.name()).append(", ").append(place.country());
    return decimals(answer.append(" is "), surroundings.distance(), 1)
        .append(" km away")
        .toString();
  }

  private static String mime(Map<String, String> types, String file) {
    String type = types.get(file.substring(file.lastIndexOf('.') + 1));
    return type == null ? "application/octet-stream" : type;
  }

  private static String spell(Map<String, List<String>> byHalf, String typed) {
    StringBuilder answer = new StringBuilder();
    for (String word : new Speller(byHalf).suggestions(typed)) {
      answer.append(answer.length() == 0 ? "" : " ").append(word);
    }
    return answer.length() == 0 ? "no idea" : answer.toString();
  }

  /** With so many decimals; a formatter would cost a cold JVM 20 ms, a class of its own 0.3. */
  private static StringBuilder decimals(StringBuilder text, double value, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(value) * scale);
    text.append(value < 0 ? "-" : "").append(scaled / scale).append('.');
    for (long digit = scale / 10; digit > 0; digit /= 10) {
      text.append((char) ('0' + scaled / digit % 10));
    }
    return text;
  }
}
