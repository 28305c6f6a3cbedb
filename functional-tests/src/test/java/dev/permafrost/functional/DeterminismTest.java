package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.ForkedCompiler;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one program, wherever and in whatever order they run, write the same bytes. */
class DeterminismTest {
  @TempDir Path folder;

  @Test
  void folderLocaleZoneAndOrderOfSourcesLeaveNoTrace() {
    Project here = program(folder.resolve("here"));
    Project there = program(folder.resolve("a b/there"));
    ForkedCompiler.of(compiler()).compile(here).orFail();
    List<Path> reversed = new ArrayList<>(there.allSources());
    Collections.reverse(reversed);
    ForkedCompiler.of(compiler())
        .jvm("-Duser.language=tr")
        .jvm("-Duser.country=TR")
        .jvm("-Duser.timezone=Pacific/Kiritimati")
        .jvm("-Dfile.encoding=ISO-8859-1")
        .jvm("-XX:+UnlockExperimentalVMOptions")
        .jvm("-XX:hashCode=2")
        .sources(reversed)
        .compile(there)
        .orFail();
    var first = here.output();
    var second = there.output();
    assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
    assertTrue(first.keySet().stream().filter(name -> name.contains("Frozen")).count() > 10);
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }

  private static Compiler compiler() {
    return Compiler.standard().with(Toolchain.graphs()).with(Toolchain.guava());
  }

  private static Project program(Path folder) {
    return Project.in(folder)
        .source(
            "p/Graphs.java",
            """
            package p;

            import dev.permafrost.Freezable;
            import dev.permafrost.functional.random.Holder;
            import dev.permafrost.functional.random.RandomGraph;
            import java.util.List;

            class Graphs {
              @Freezable
              static List<Object> batch() {
                return RandomGraph.batch(0, 30);
              }

              @Freezable
              static List<Holder> holders() {
                return RandomGraph.holders(100, 30);
              }
            }
            """)
        .source(
            "p/Tables.java",
            """
            package p;

            import dev.permafrost.Freezable;
            import java.util.HashMap;
            import java.util.HashSet;
            import java.util.Map;
            import java.util.Set;
            import java.util.concurrent.TimeUnit;

            class Tables {
              record City(String name, int size, double north) {}

              @Freezable
              static Map<String, City> cities() {
                Map<String, City> map = new HashMap<>();
                for (int i = 0; i < 2_000; i++) {
                  map.put("city-" + i, new City("City " + i, i * i, i / 7.0));
                }
                return Map.copyOf(map);
              }

              @Freezable
              static Set<TimeUnit> units() {
                return new HashSet<>(Set.of(TimeUnit.values()));
              }

              @Freezable
              static String title() {
                return "title".toUpperCase();
              }
            }
            """)
        .source(
            "q/Small.java",
            """
            package q;

            import dev.permafrost.Freezable;
            import java.util.List;
            import java.util.Map;
            import java.util.Set;

            public class Small {
              @Freezable
              public static Map<String, Set<String>> small() {
                return Map.of("i", Set.of("a", "b", "c"), "I", Set.of("d", "e"));
              }

              @Freezable
              public static List<String> names() {
                return List.of("İ", "ı", "i", "I");
              }
            }
            """);
  }
}
