package library;

import dev.permafrost.Freezable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

public class Books {
  @Value.Immutable
  public interface Book {
    String title();

    List<String> authors();

    @Value.Derived
    default int length() {
      return title().length();
    }
  }

  @Freezable
  static Map<String, Book> books() {
    Map<String, Book> books = new LinkedHashMap<>();
    for (int shelf = 0; shelf < 40; shelf++) {
      Book book = ImmutableBook.builder().title("book " + shelf).addAuthors("a", "b" + shelf).build();
      books.put(book.title(), book);
    }
    return books;
  }
}
