package stock;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Data;
import lombok.Value;
import lombok.extern.java.Log;

@Log
public class Stock {
  @Value
  @Builder
  public static class Item {
    String name;
    int count;
  }

  @Data
  public static class Shelf {
    private final String name;
    private List<Item> items = new ArrayList<>();
  }

  @Freezable
  static List<Item> items() {
    log.fine("counting");
    return List.of(
        Item.builder().name("bolt").count(3).build(), Item.builder().name("nut").count(4).build());
  }

  @Freezable
  static Map<String, Shelf> shelves() {
    Map<String, Shelf> shelves = new LinkedHashMap<>();
    for (Item item : items()) {
      Shelf shelf = new Shelf("for " + item.getName());
      shelf.getItems().add(item);
      shelves.put(item.getName(), shelf);
    }
    return shelves;
  }
}
