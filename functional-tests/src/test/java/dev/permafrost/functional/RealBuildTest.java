package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.compare.Judge;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import dev.permafrost.runtime.State;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every routine that this module's own build froze, compared with the live one. */
class RealBuildTest {

  @TestFactory
  Stream<DynamicContainer> everyFrozenMethodIsIndistinguishableFromItsRoutine() throws IOException {
    return frozenClasses().stream()
        .map(
            frozen ->
                DynamicContainer.dynamicContainer(
                    frozen.getSimpleName(),
                    routineMethods(frozen).map(method -> test(frozen, method))));
  }

  private static DynamicTest test(Class<?> frozen, Method method) {
    return DynamicTest.dynamicTest(
        method.getName(),
        () -> {
          Class<?> owner = owner(frozen);
          Method live = owner.getDeclaredMethod(method.getName());
          List<String> differences = Judge.differences(live, method);
          assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
          Root root = root(owner, method);
          assertEquals(State.FROZEN, root.state(), root::reason);
        });
  }

  private static Root root(Class<?> owner, Method method) {
    String name = owner.getCanonicalName() + "." + method.getName();
    return Roots.all().stream()
        .filter(root -> root.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no root " + name));
  }

  private static Stream<Method> routineMethods(Class<?> frozen) {
    return Arrays.stream(frozen.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && isRoutine(frozen, method))
        .sorted(Comparator.comparing(Method::getName));
  }

  private static boolean isRoutine(Class<?> frozen, Method method) {
    return method.getParameterCount() == 0
        && Arrays.stream(owner(frozen).getDeclaredMethods())
            .anyMatch(m -> m.getName().equals(method.getName()) && m.getParameterCount() == 0);
  }

  private static Class<?> owner(Class<?> frozen) {
    String name = frozen.getName();
    String owner = name.substring(0, name.length() - "Frozen".length()).replace('_', '$');
    try {
      return Class.forName(owner);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Classes that stand for an owner: not pages, routers or images. */
  private static List<Class<?>> frozenClasses() throws IOException {
    Path classes = Toolchain.graphs();
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith("Frozen.class"))
          // The judge knows no library's collections; LibrariesTest asks those themselves.
          .filter(name -> !name.contains("libraries"))
          .sorted()
          .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
