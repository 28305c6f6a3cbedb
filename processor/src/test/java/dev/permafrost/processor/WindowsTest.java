package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Frozen collections that show others change as the live ones do, each and all together. */
class WindowsTest {
  private static final Path SOURCES = Path.of("src/test/resources/windows");
  private static final int GAMES = 40;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aFrozenWindowChangesWithWhatItShows() throws Exception {
    return games("Windows");
  }

  @TestFactory
  Stream<DynamicTest> aFrozenWindowFromTheEndChangesWithWhatItShows() throws Exception {
    return Runtime.version().feature() < 21 ? Stream.of() : games("Sequenced");
  }

  private Stream<DynamicTest> games(String name) throws Exception {
    String source = Files.readString(SOURCES.resolve(name + ".java"));
    Project project = new Project(folder).file("src/" + name + ".java", source);
    assertEquals(List.of(), project.build().errors());
    URLClassLoader loader = project.loader();
    Class<?> live = loader.loadClass(name);
    Class<?> frozen = loader.loadClass(name + "Frozen");
    List<DynamicTest> games = new ArrayList<>();
    for (Method method : live.getDeclaredMethods()) {
      if (isRoutine(method, frozen)) {
        Method other = frozen.getDeclaredMethod(method.getName());
        games.add(DynamicTest.dynamicTest(method.getName(), () -> compare(method, other)));
      }
    }
    return games.stream();
  }

  private static boolean isRoutine(Method method, Class<?> frozen) {
    return Arrays.stream(frozen.getDeclaredMethods())
        .anyMatch(
            each ->
                each.getName().equals(method.getName())
                    && Modifier.isStatic(each.getModifiers())
                    && each.getParameterCount() == 0);
  }

  private static void compare(Method live, Method frozen) throws Exception {
    live.setAccessible(true);
    frozen.setAccessible(true);
    for (int seed = 0; seed < GAMES; seed++) {
      String expected = new WindowGame(live.invoke(null), seed).play();
      assertEquals(expected, new WindowGame(frozen.invoke(null), seed).play(), "seed " + seed);
    }
  }
}
