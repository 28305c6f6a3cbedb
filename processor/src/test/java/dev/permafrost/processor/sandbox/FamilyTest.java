package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every family of objects that can be in a graph: what its snapshot looks like, rebuilt from the
 * nodes alone by reflection, prints the same as what the routine itself returned.
 */
class FamilyTest {

  @TestFactory
  Stream<DynamicTest> aGraphRebuiltFromItsNodesPrintsAsTheLiveResult() throws Exception {
    Compiled compiled = Compiled.of("Families", Sources.read("Families.java"));
    Class<?> live = new Loaded(compiled).loadClass("Families");
    List<String> methods = new ArrayList<>();
    for (Method method : live.getDeclaredMethods()) {
      if (method.getParameterCount() == 0 && !method.isSynthetic()) {
        methods.add(method.getName());
      }
    }
    methods.sort(null);
    Map<String, Outcome<Graph>> outcomes =
        Lab.run(compiled, Limits.DEFAULT, "Families", methods.toArray(new String[0]));
    return methods.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> compare(live, name, outcomes.get(name))));
  }

  private static void compare(Class<?> live, String name, Outcome<Graph> outcome) throws Exception {
    Method method = live.getDeclaredMethod(name);
    method.setAccessible(true);
    Graph graph = Lab.graph(outcome);
    Object rebuilt = new Rebuilt(graph, live.getClassLoader()).root();
    assertEquals(Shown.of(method.invoke(null)), Shown.of(rebuilt));
  }
}
