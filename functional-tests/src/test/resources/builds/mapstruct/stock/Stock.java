package stock;

import dev.permafrost.Freezable;
import java.util.List;
import java.util.stream.IntStream;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

public class Stock {
  public record Item(String name, int count) {}

  public record Line(String label, int count) {}

  @Mapper
  interface Lines {
    @Mapping(target = "label", source = "name")
    Line line(Item item);

    List<Line> lines(List<Item> items);
  }

  @Freezable
  static List<Line> lines() {
    List<Item> items =
        IntStream.range(0, 50).mapToObj(count -> new Item("item " + count, count)).toList();
    return Mappers.getMapper(Lines.class).lines(items);
  }

  /** The mapper itself, which a processor wrote. */
  @Freezable
  static Lines mapper() {
    return Mappers.getMapper(Lines.class);
  }
}
