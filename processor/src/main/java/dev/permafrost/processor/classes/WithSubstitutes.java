package dev.permafrost.processor.classes;

import dev.permafrost.processor.modules.ProgramModules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A program, and a resource beside it that tells the worker which objects are stored as something
 * else: one line per class, with the class that stores its objects.
 *
 * @param program all the rest
 * @param text what the resource says
 */
public record WithSubstitutes(ClassSource program, String text) implements ClassSource {
  /** Name of the resource, which nobody can have by chance. */
  public static final String NAME = "META-INF/permafrost/substitutions";

  /** With these: the class that stores, by the class whose objects it stores. */
  public static WithSubstitutes of(ClassSource program, Map<String, String> byTarget) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(byTarget)
        .forEach((target, by) -> text.append(target).append(' ').append(by).append('\n'));
    return new WithSubstitutes(program, text.toString());
  }

  /** What such a resource says. */
  public static SortedMap<String, String> parse(byte[] bytes) {
    SortedMap<String, String> byTarget = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        byTarget.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return byTarget;
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    return program.classFile(binaryName);
  }

  @Override
  public ProgramModules modules() {
    return program.modules();
  }

  @Override
  public List<Resource> resources(String name) {
    if (!name.equals(NAME)) {
      return program.resources(name);
    }
    return text.isEmpty()
        ? List.of()
        : List.of(new Resource(NAME, "permafrost:/", text.getBytes(StandardCharsets.UTF_8)));
  }
}
