package dev.permafrost.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which classes were generated for which owner. As text: one line per owner, its binary name, its
 * source name, then the generated classes; sorted, so that it is the same for the same program.
 *
 * @param owners generated classes by owner
 */
record GeneratedIndex(SortedMap<String, Entry> owners) {
  static final String PATH = "META-INF/permafrost/generated";
  private static final String HEADER = "# Classes that Permafrost generated: owner, classes";

  /**
   * What was generated for one owner.
   *
   * @param sourceName the owner as source code spells it
   * @param classes binary names of all of them; the first is the one that has a source
   */
  record Entry(String sourceName, List<String> classes) {
    Entry {
      classes = List.copyOf(classes);
    }
  }

  static GeneratedIndex empty() {
    return new GeneratedIndex(new TreeMap<>());
  }

  static GeneratedIndex parse(String text) {
    GeneratedIndex index = empty();
    for (String line : text.lines().toList()) {
      String[] words = line.split(" ");
      if (!line.startsWith("#") && words.length > 2) {
        index.owners.put(words[0], new Entry(words[1], List.of(words).subList(2, words.length)));
      }
    }
    return index;
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Map.Entry<String, Entry> owner : owners.entrySet()) {
      List<String> words = new ArrayList<>(List.of(owner.getKey(), owner.getValue().sourceName()));
      words.addAll(owner.getValue().classes());
      text.append(String.join(" ", words)).append('\n');
    }
    return text.toString();
  }

  /** What either of two indexes lists. */
  GeneratedIndex joined(GeneratedIndex other) {
    GeneratedIndex joined = new GeneratedIndex(new TreeMap<>(owners));
    other.owners.forEach(
        (owner, entry) -> {
          List<String> classes = new ArrayList<>(entry.classes());
          classesOf(owner).stream().filter(name -> !classes.contains(name)).forEach(classes::add);
          joined.owners.put(owner, new Entry(entry.sourceName(), classes));
        });
    return joined;
  }

  /** What is listed for an owner; nothing for one that is not there. */
  List<String> classesOf(String owner) {
    Entry entry = owners.get(owner);
    return entry == null ? List.of() : entry.classes();
  }

  boolean lists(String className) {
    return owners.values().stream().anyMatch(entry -> entry.classes().contains(className));
  }
}
