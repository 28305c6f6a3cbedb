package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Results of the sequenced types that JDK 21 added. */
@EnabledForJreRange(min = JRE.JAVA_21)
class SequencedTypesTest {

  @Test
  void sequencedTypesGetViewsWhereViewsAreSequenced(@TempDir Path folder) {
    Project project =
        Project.in(folder)
            .source(
                "p/Letters.java",
                """
                package p;

                import dev.permafrost.Freezable;
                import java.util.*;

                public class Letters {
                  private static <C extends Collection<String>> C fill(C letters) {
                    for (char c = '!'; c < '~'; c++) {
                      letters.add(String.valueOf(c));
                    }
                    return letters;
                  }

                  @Freezable
                  static SequencedCollection<String> list() {
                    return fill(new ArrayList<>());
                  }

                  @Freezable
                  static SequencedSet<String> sorted() {
                    return fill(new TreeSet<>());
                  }

                  @Freezable
                  static SequencedSet<String> linked() {
                    return fill(new LinkedHashSet<>());
                  }

                  @Freezable
                  static SequencedMap<String, String> tree() {
                    TreeMap<String, String> tree = new TreeMap<>();
                    for (String letter : list()) {
                      tree.put(letter, letter + letter);
                    }
                    return tree;
                  }

                  static void show(SequencedCollection<String> letters) {
                    String view = letters.getClass().getName().startsWith("java.") ? "real" : "view";
                    String first = letters.removeFirst();
                    letters.addLast(letters.getLast());
                    System.out.println(view + first + letters.getLast() + letters.reversed().getLast());
                  }

                  public static void main(String[] args) {
                    show(LettersFrozen.list());
                    SequencedSet<String> sorted = LettersFrozen.sorted();
                    System.out.println(sorted.reversed().getFirst() + sorted.getFirst());
                    SequencedSet<String> linked = LettersFrozen.linked();
                    linked.addFirst("}");
                    System.out.println(linked.getFirst() + linked.reversed().getFirst());
                    System.out.println(LettersFrozen.tree().reversed().pollFirstEntry());
                  }
                }
                """);
    Compiler.standard().option("--release", "21").compile(project).orFail();
    assertEquals(List.of("view!}\"", "}!", "}|", "}=}}"), Jvm.of(project).run("p.Letters").lines());
  }
}
