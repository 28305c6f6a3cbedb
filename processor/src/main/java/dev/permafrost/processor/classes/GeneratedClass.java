package dev.permafrost.processor.classes;

import java.util.List;

/**
 * Everything that emission writes for one owner.
 *
 * @param name fully qualified name of the generated class, {@code p.Outer_InnerFrozen}
 * @param source its source text
 * @param pages the page and router classes it calls; in order, none for results without an image
 */
public record GeneratedClass(String name, String source, List<ClassBytes> pages) {
  public GeneratedClass {
    pages = List.copyOf(pages);
  }
}
