package stock;

import dev.permafrost.Freezable;
import java.util.List;
import lombok.Builder;
import lombok.Value;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

public class Stock {
  @Value
  @Builder
  public static class Item {
    String name;
    int count;
  }

  public record Line(String name, int count) {}

  @Mapper
  interface Lines {
    Line line(Item item);
  }

  @Freezable
  static List<Item> items() {
    return List.of(Item.builder().name("bolt").count(3).build());
  }

  @Freezable
  static List<Line> lines() {
    Lines lines = Mappers.getMapper(Lines.class);
    return items().stream().map(lines::line).toList();
  }
}
