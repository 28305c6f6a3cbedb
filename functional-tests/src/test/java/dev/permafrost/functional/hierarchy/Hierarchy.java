package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Base;
import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Expressions;
import dev.permafrost.functional.hierarchy.language.Slot;
import dev.permafrost.functional.hierarchy.language.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A few classes in two packages, and routines that build graphs of their objects.
 *
 * @param seed which one: the same seed makes the same sources
 * @param files their text by their path
 * @param routines names of the routines of {@link #owner()}
 */
public record Hierarchy(long seed, Map<String, String> files, List<String> routines) {

  /** The one of a seed, with so many graphs. */
  public static Hierarchy of(long seed, int graphs) {
    Dice dice = new Dice(seed);
    List<GeneratedFile> generated = classes(dice);
    List<Maker> makers = usable(generated);
    Map<String, String> files = new LinkedHashMap<>();
    String top = "h" + seed;
    String base = top + ".base";
    Base.types()
        .forEach((name, text) -> files.put(path(base, name), Sources.header(base, base) + text));
    for (GeneratedFile file : generated) {
      String in = file.inBase() ? base : top;
      files.put(path(in, file.name()), Sources.header(in, base) + file.text());
    }
    List<String> routines = new ArrayList<>();
    Expressions expressions = new Expressions(dice);
    StringBuilder text = new StringBuilder(Sources.header(top, base));
    text.append("import dev.permafrost.Freezable;\n\npublic final class Graphs {\n");
    List<String> together = new ArrayList<>();
    for (int i = 0; i < graphs; i++) {
      boolean alone = i < graphs / 4;
      (alone ? routines : together).add("graph" + i);
      text.append(alone ? "  @Freezable\n" : "");
      String method = GraphWriter.method(dice, expressions, "graph" + i, makers);
      text.append(Sources.indented(method)).append('\n');
    }
    routines.add("rest");
    text.append(together(together));
    files.put(path(top, "Graphs"), text.append("}\n").toString());
    return new Hierarchy(seed, files, routines);
  }

  /** A routine takes long to compile: so most graphs are results of one. */
  private static String together(List<String> methods) {
    return """
      @Freezable
      static List<Object> rest() {
        return new ArrayList<>(Arrays.asList(%s()));
      }
    """
        .formatted(String.join("(), ", methods));
  }

  /** The class that the routines are in. */
  public String owner() {
    return "h" + seed + ".Graphs";
  }

  private static List<GeneratedFile> classes(Dice dice) {
    List<GeneratedFile> files = new ArrayList<>();
    List<Parent> parents = new ArrayList<>();
    for (int i = dice.between(3, 8); i > 0; i--) {
      boolean inBase = dice.chance(45);
      String number = "" + (files.size() + 1);
      GeneratedFile file =
          dice.chance(60)
              ? ClassFile.any(dice, "Thing" + number, inBase, parents)
              : OtherFile.any(dice, "Kind" + number, inBase);
      file.parent().ifPresent(parents::add);
      files.add(file);
    }
    return files;
  }

  /** All but those of inner classes of an abstract one that nobody extends. */
  private static List<Maker> usable(List<GeneratedFile> files) {
    List<Maker> all = new ArrayList<>();
    files.forEach(file -> all.addAll(file.makers()));
    List<Maker> usable =
        all.stream()
            .filter(m -> m.outer().isEmpty() || !Maker.outermost(m.outer(), all).isEmpty())
            .toList();
    Maker mood = Maker.constant("Mood.WILD", Slot.NODE, List.of());
    return usable.isEmpty() ? List.of(mood) : usable;
  }

  private static String path(String packageName, String name) {
    return packageName.replace('.', '/') + "/" + name + ".java";
  }
}
