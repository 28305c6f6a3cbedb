package dev.permafrost.processor.snapshot;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a routine asked for that each run answers differently, and where.
 *
 * @param places by category, the line that asked first; empty where it is not known
 */
public record Asked(Map<Category, String> places) {

  public static Asked of(List<Input> inputs) {
    Map<Category, String> places = new EnumMap<>(Category.class);
    for (Input input : inputs) {
      if (input.kind() == InputKind.VARIED) {
        places.put(Category.valueOf(input.key()), input.place());
      }
    }
    return new Asked(places);
  }

  public boolean isNothing() {
    return places.isEmpty();
  }

  /** In a sentence that begins with a semicolon. */
  public String told() {
    List<String> deeds = new ArrayList<>();
    places.forEach(
        (category, place) -> deeds.add(category.deed() + (place.isEmpty() ? "" : " at " + place)));
    return deeds.isEmpty() ? "" : "; the routine " + String.join(", and ", deeds);
  }

  /** What to do about the first of them, which are the likeliest. */
  public String remedy() {
    return places.keySet().iterator().next().remedy();
  }
}
