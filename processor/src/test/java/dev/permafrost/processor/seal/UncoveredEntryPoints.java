package dev.permafrost.processor.seal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lists public methods of this JDK that reach an entry point of the table and have no rule of their
 * own. Most of them are harmless, since what they call is woven; those that reach a native method
 * are not. It follows calls by the class they name, not through overriding.
 *
 * <p>Run it on a new JDK, with module names as arguments (java.base unless given).
 */
public final class UncoveredEntryPoints {
  private final Predicate<String> listed;
  private final Map<String, List<String>> callers = new HashMap<>();
  private final Set<String> published = new HashSet<>();

  /**
   * Makes an empty list.
   *
   * @param listed whether a method, as {@code java/lang/System.nanoTime()J}, has a rule
   */
  UncoveredEntryPoints(Predicate<String> listed) {
    this.listed = listed;
  }

  /** Prints what it finds, one method a line, with the entry point that it reaches. */
  public static void main(String[] arguments) throws IOException {
    Rules rules = Rules.load();
    UncoveredEntryPoints uncovered = new UncoveredEntryPoints(method -> isListed(rules, method));
    for (String module : arguments.length == 0 ? new String[] {"java.base"} : arguments) {
      uncovered.readModule(module);
    }
    uncovered.find().forEach((method, reached) -> System.out.println(method + " -> " + reached));
  }

  /** Whether a rule refuses or replaces a method; what is merely recorded is no concern here. */
  static boolean isListed(Rules rules, String method) {
    int open = method.indexOf('(');
    int dot = method.lastIndexOf('.', open);
    String owner = method.substring(0, dot).replace('/', '.');
    Rule rule = rules.find(owner, method.substring(dot + 1, open), method.substring(open));
    return rule != null && rule.verdict() != Verdict.RECORD;
  }

  /** Takes in the classes of a module. */
  void readModule(String module) throws IOException {
    Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
    ModuleLayer.boot().findModule(module).orElseThrow();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file))
            .accept(new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      }
    }
  }

  /** What reaches an entry point without a public method in between, and which one. */
  Map<String, String> find() {
    Map<String, String> found = new TreeMap<>();
    for (String target : List.copyOf(callers.keySet())) {
      if (listed.test(target)) {
        follow(target, found);
      }
    }
    return found;
  }

  private void follow(String target, Map<String, String> found) {
    Set<String> seen = new HashSet<>();
    Deque<String> queue = new ArrayDeque<>(List.of(target));
    while (!queue.isEmpty()) {
      for (String caller : callers.getOrDefault(queue.poll(), List.of())) {
        if (!listed.test(caller) && seen.add(caller)) {
          if (published.contains(caller)) {
            found.putIfAbsent(caller, target);
          } else {
            queue.add(caller);
          }
        }
      }
    }
  }

  private final class Calls extends ClassVisitor {
    private String owner;
    private boolean exported;

    Calls() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String above, String[] interfaces) {
      owner = name;
      String top = name.substring(0, Math.max(0, name.lastIndexOf('/')));
      exported =
          (access & Opcodes.ACC_PUBLIC) != 0
              && (top.startsWith("java/") || top.startsWith("javax/"));
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      String method = owner + "." + name + descriptor;
      if (exported && (access & Opcodes.ACC_PUBLIC) != 0) {
        published.add(method);
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String called, String calledName, String calledDescriptor, boolean type) {
          call(called + "." + calledName + calledDescriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
            String ignored, String type, Handle bootstrap, Object... arguments) {
          for (Object argument : arguments) {
            if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
              call(handle.getOwner() + "." + handle.getName() + handle.getDesc());
            }
          }
        }

        private void call(String called) {
          callers.computeIfAbsent(called, key -> new ArrayList<>()).add(method);
        }
      };
    }
  }
}
