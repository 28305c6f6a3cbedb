package dev.permafrost.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program whose frozen state is a table with so many entries. */
record TableSource(int entries) {
  private static final String TEMPLATE =
      """
      import dev.permafrost.Freezable;
      import java.util.HashMap;
      import java.util.Map;

      public final class Table {
        public record Item(int number, String label, double weight) {}

        @Freezable
        public static Map<String, Item> items() {
          Map<String, Item> items = new HashMap<>();
          for (int i = 0; i < ENTRIES; i++) {
            items.put("item-" + i, new Item(i, "number " + i, i / 4.0));
          }
          return items;
        }

        public static void main(String[] args) {
          System.out.println(TableFrozen.items().get(args[0]).label());
        }
      }
      """;

  /** The key in the middle. */
  String key() {
    return "item-" + entries / 2;
  }

  Path writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    String source = TEMPLATE.replace("ENTRIES", String.valueOf(entries));
    return Files.writeString(folder.resolve("Table.java"), source);
  }
}
