package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Rules;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weaves the JDK's classes once in the JVM that starts workers, which all would do the same: in a
 * cold JVM, and most of all in an interpreted one, it is a third of the work of getting ready.
 */
public final class WovenAhead {
  private WovenAhead() {}

  /** What is the same for all workers; made when the first is started. */
  private static final class Made {
    static final List<Frame.NamedClass> ENTRIES = entries();
  }

  /** By internal names, the classes that a worker may take for its own work. */
  public static List<Frame.NamedClass> classes() {
    return Made.ENTRIES;
  }

  private static List<Frame.NamedClass> entries() {
    Weaver weaver = new Weaver(Rules.load(), WovenJdk.NONE);
    List<Frame.NamedClass> woven = new ArrayList<>();
    ClassFiles files = new ClassFiles();
    for (String name : names()) {
      byte[] classFile = files.read(name);
      // One that cannot be woven is the worker's to report.
      byte[] result = classFile == null ? null : weaver.weave(name, classFile);
      if (result != null) {
        woven.add(new Frame.NamedClass(name, result));
      }
    }
    return List.copyOf(woven);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(LoadedAtStart.NAMES);
    for (Class<?> type : List.of().getClass().getNestHost().getNestMembers()) {
      String name = type.getName().replace('.', '/');
      if (SetIteration.wants(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** The class files of the JDK that this JVM and its workers run on. */
  private static final class ClassFiles {
    private final Map<String, ModuleReference> modules = new HashMap<>();

    ClassFiles() {
      for (ModuleReference each : ModuleFinder.ofSystem().findAll()) {
        for (String name : each.descriptor().packages()) {
          modules.put(name.replace('.', '/'), each);
        }
      }
    }

    /** That of a class, or null if this JDK has none of that name. */
    byte[] read(String name) {
      ModuleReference module = modules.get(name.substring(0, name.lastIndexOf('/')));
      if (module == null) {
        return null;
      }
      try (ModuleReader reader = module.open()) {
        Optional<ByteBuffer> found = reader.read(name + ".class");
        return found.isEmpty() ? null : bytes(found.get());
      } catch (IOException e) {
        return null;
      }
    }

    private static byte[] bytes(ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    }
  }
}
