package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.routine.Declaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a routine sees around it, and that nothing of it stays behind. */
class SurroundingsTest {
  private static final String WORLD =
      """
      import java.io.*;
      import java.net.*;
      import java.nio.charset.StandardCharsets;
      import java.nio.file.*;
      import java.util.*;
      class World {
        public interface Service { String name(); }
        public static class One implements Service { public String name() { return "one"; } }
        public static class Two implements Service { public String name() { return "two"; } }
        static List<String> services() {
          List<String> names = new ArrayList<>();
          for (Service service : ServiceLoader.load(Service.class)) { names.add(service.name()); }
          return names;
        }
        static List<String> resources() throws Exception {
          List<String> texts = new ArrayList<>();
          for (URL url : Collections.list(World.class.getClassLoader().getResources("data.txt"))) {
            try (InputStream in = url.openStream()) {
              texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
          try (InputStream in = World.class.getResourceAsStream("/data.txt")) {
            texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
          texts.add(String.valueOf(World.class.getResource("absent")));
          return texts;
        }
        static String fixed() {
          return Locale.getDefault() + " " + TimeZone.getDefault().getID() + " "
              + java.nio.charset.Charset.defaultCharset() + " "
              + System.getenv().get("PATH") + " "
              + World.class.getPackage().getName().length() + " "
              + World.class.getProtectionDomain().getCodeSource().getLocation() + " "
              + (Thread.currentThread().getContextClassLoader() == World.class.getClassLoader());
        }
        static String folders() throws Exception {
          Files.writeString(Path.of("left.txt"), "x");
          Files.writeString(Path.of(System.getProperty("user.home"), "left.txt"), "x");
          Files.createTempFile("left", "behind");
          return "";
        }
        static String child() throws Exception {
          new ProcessBuilder("sleep", "600").start();
          return "";
        }
        static String thread() throws Exception {
          Thread thread = new Thread(() -> {
            try {
              while (true) { Thread.sleep(5); System.out.println("tick"); }
            } catch (InterruptedException e) { }
          });
          thread.start();
          return "started";
        }
        static String later() throws Exception { Thread.sleep(300); return "later"; }
        static boolean isolated() {
          try {
            Class.forName("dev.permafrost.processor.worker.Worker");
            return false;
          } catch (ClassNotFoundException e) {
            return true;
          }
        }
      }
      """;

  private static final Declaration WITH_THREADS =
      new Declaration(List.of(), List.of(), List.of(), List.of("THREADS"), false);

  private static Map<String, Outcome<Graph>> run(String... methods) {
    Compiled compiled =
        Compiled.of("World", WORLD)
            .with("data.txt", "first")
            .with("data.txt", "second")
            .with("META-INF/services/World$Service", "World$Two\nWorld$One\n");
    return Lab.run(compiled, Limits.DEFAULT, WITH_THREADS, "World", methods);
  }

  private static List<String> texts(Outcome<Graph> outcome) {
    List<String> texts = new ArrayList<>();
    for (Node node : Lab.graph(outcome).nodes()) {
      if (node instanceof Node.Text text) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  @Test
  void resourcesServicesAndSurroundingsAreThere() {
    Map<String, Outcome<Graph>> outcomes = run("services", "resources", "fixed", "isolated");
    assertEquals(List.of("two", "one"), texts(outcomes.get("services")));
    assertEquals(List.of("first", "second", "first", "null"), texts(outcomes.get("resources")));
    assertEquals(List.of("en_US UTC UTF-8 null 0 null true"), texts(outcomes.get("fixed")));
    assertEquals(new Node.Box(true), Lab.graph(outcomes.get("isolated")).node(0));
  }

  @Test
  void threadsThatARoutineLeavesRunningAreRefusedAndNeverReachTheNext() {
    Map<String, Outcome<Graph>> outcomes = run("thread", "later");
    String fact = Lab.error(outcomes.get("thread")).fact();
    assertTrue(fact.startsWith("the routine leaves something running at "), fact);
    assertEquals(List.of(), outcomes.get("later").problems());
  }

  @Test
  void nothingStaysBehind() throws IOException {
    long children = ProcessHandle.current().descendants().count();
    run("folders", "child");
    assertEquals(List.of(), leftovers(ProcessHandle.current().pid()));
    assertTrue(ProcessHandle.current().descendants().count() <= children);
  }

  @Test
  void aWorkerEndsWithTheProcessThatStartedIt() throws Exception {
    Process starter =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Abandoned.class.getName())
            .redirectErrorStream(true)
            .start();
    List<ProcessHandle> workers;
    try (var lines = starter.inputReader()) {
      assertEquals("running", lines.readLine());
      workers = starter.descendants().toList();
    }
    assertFalse(workers.isEmpty());
    starter.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().join();
    }
    assertEquals(List.of(), leftovers(starter.pid()));
  }

  private static List<String> leftovers(long pid) throws IOException {
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.list(temp)) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("permafrost-" + pid + "-"))
          .toList();
    }
  }
}
