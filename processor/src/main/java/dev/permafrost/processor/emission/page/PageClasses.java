package dev.permafrost.processor.emission.page;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.plan.PageText;
import java.util.ArrayList;
import java.util.List;

/**
 * How the pages of one image are spread over classes: so many per class that classes are few, since
 * each makes opening the jar slower, but small, since all of one is read to reach a page of it.
 *
 * @param binaryName what the names of the classes begin with
 */
public record PageClasses(String binaryName, List<PageText> pages) {
  private static final long CHARACTERS = 64_000;
  private static final int MOST_PAGES = 16;

  /** More classes than this are found by {@link RouterClass routers}. */
  private static final int MOST_DIRECT = 128;

  public PageClasses {
    pages = List.copyOf(pages);
  }

  /** How many pages a class has: page {@code n} is in class {@code n / perClass()}. */
  public int perClass() {
    long size = pages.stream().mapToLong(PageText::size).sum();
    return (int) Math.max(1, Math.min(MOST_PAGES, CHARACTERS * pages.size() / Math.max(1, size)));
  }

  /** How many classes have pages. */
  public int count() {
    return (pages.size() + perClass() - 1) / perClass();
  }

  /** Whether the image asks a router instead of the classes. */
  public boolean routed() {
    return count() > MOST_DIRECT;
  }

  /** The binary name of this class. */
  public String name(int number) {
    return binaryName + "_" + number;
  }

  /** Whether some page has wide text: then all classes can be asked for it. */
  boolean wide() {
    return pages.stream().anyMatch(page -> !page.wide().isEmpty());
  }

  /** Writes all of them. */
  public List<ClassBytes> write() {
    List<ClassBytes> classes = new ArrayList<>(routed() ? RouterClass.write(this) : List.of());
    int each = perClass();
    boolean wide = wide();
    for (int number = 0; number < count(); number++) {
      int first = number * each;
      int end = Math.min(first + each, pages.size());
      classes.add(PageClass.write(name(number), first, pages.subList(first, end), wide));
    }
    return classes;
  }
}
