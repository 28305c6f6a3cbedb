package dev.permafrost.processor.emission.page;

import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.processor.plan.PageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pages of one image, or of the images of all variants of a routine: a page that several of them
 * have is stored once.
 *
 * @param classes where the pages are
 * @param numbers of each image, the numbers its pages have there
 */
public record SharedPages(PageClasses classes, List<List<Integer>> numbers) {

  /**
   * Numbers all pages.
   *
   * @param binaryName what the names of the classes begin with
   */
  public static SharedPages of(String binaryName, List<ImagePlan> images) {
    Map<PageText, Integer> distinct = new LinkedHashMap<>();
    List<List<Integer>> numbers = new ArrayList<>();
    boolean alone = images.size() == 1;
    List<PageText> pages = new ArrayList<>(alone ? images.get(0).pages() : List.of());
    for (ImagePlan image : images) {
      List<Integer> own = new ArrayList<>();
      for (int i = 0; i < image.pages().size(); i++) {
        own.add(alone ? i : number(image.pages().get(i), distinct, pages));
      }
      numbers.add(own);
    }
    return new SharedPages(new PageClasses(binaryName, pages), numbers);
  }

  private static int number(PageText page, Map<PageText, Integer> distinct, List<PageText> pages) {
    Integer known = distinct.putIfAbsent(page, pages.size());
    if (known == null) {
      pages.add(page);
      return pages.size() - 1;
    }
    return known;
  }

  /**
   * Character {@code n} is the number of page {@code n} of this image; empty if each page has its
   * own number.
   */
  public String places(int image) {
    StringBuilder places = new StringBuilder();
    boolean moved = false;
    for (int number : numbers.get(image)) {
      moved |= number != places.length();
      places.append((char) number);
    }
    return moved ? places.toString() : "";
  }
}
