package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.permafrost.functional.harness.Build;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Message;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of named modules, whose results come back in these modules. */
class ModularBuildsTest {
  private static final String GSON = "com.google.gson/com.google.gson=com.example.app";
  private static final String INSIDE = "com.google.gson/com.google.gson.internal=com.example.app";
  private static final String FROZEN = "[com.example.app.Menu.load FROZEN]";

  @TempDir Path folder;

  @Test
  void aLibrarysClosedPackagesAreToldWithWhatOpensThem() {
    Build build = modular(Toolchain.gson()).compile(menu());
    assertFalse(build.succeeded());
    List<String> errors = build.errors().stream().map(Message::text).sorted().toList();
    assertEquals(2, errors.size(), errors::toString);
    assertEquals(
        """
        [PackageNotOpen] generated code makes objects of package com.google.gson by reflection, \
        and module com.google.gson does not open it to com.example.app; likewise 4 more objects
            reached by: load
            try: add `opens com.google.gson to com.example.app;` to the module-info.java of \
        com.google.gson; if that is not yours, start the program with --add-opens \
        com.google.gson/com.google.gson=com.example.app and have the build know with \
        -Apermafrost.addOpens=com.google.gson/com.google.gson=com.example.app""",
        errors.get(0));
    assertEquals("    reached by: load.members", errors.get(1).lines().toList().get(1));
  }

  @Test
  void whatTheStartOpensIsFrozenAndComesBack() {
    Project project = menu();
    modular(Toolchain.gson())
        .option("-Apermafrost.addOpens=" + GSON + "," + INSIDE)
        .compile(project)
        .orFail();
    Run run =
        Jvm.ofModules(
                project, List.of(Toolchain.gson()), "--add-opens=" + GSON, "--add-opens=" + INSIDE)
            .run("com.example.app/com.example.app.Menu");
    assertEquals(
        List.of("{\"soup\":{\"price\":4.5,\"with\":[\"bread\",null]}}", "true", FROZEN),
        run.lines());
  }

  @Test
  void modulesThatAreBuiltTogetherOpenWhatTheyHaveTo() {
    Project project =
        Project.in(folder)
            .source("a.b/module-info.java", "module a.b { exports a.b; opens a.b; }")
            .source("a.b/a/b/Dish.java", DISH)
            .source("com.example.app/module-info.java", descriptor("a.b"))
            .source("com.example.app/com/example/app/Menu.java", menuOf("new a.b.Dish(\"soup\")"));
    modular()
        .option("--module-source-path", project.sources().toString())
        .compile(project)
        .orFail();
    assertEquals(
        List.of("soup", "true", FROZEN),
        Jvm.ofModules(project, List.of()).run("com.example.app/com.example.app.Menu").lines());
  }

  @Test
  void anAutomaticModuleIsOpen() {
    Project library = Project.in(folder.resolve("dishes")).source("a/b/Dish.java", DISH);
    Compiler.bare().option("-proc:none").compile(library).orFail();
    Path jar = library.jar(folder.resolve("some-dishes-1.0.jar"));
    Project project =
        Project.in(folder.resolve("menu"))
            .source("module-info.java", descriptor("some.dishes"))
            .source("com/example/app/Menu.java", menuOf("new a.b.Dish(\"soup\")"));
    modular(jar).option("-Xlint:-requires-automatic").compile(project).orFail();
    assertEquals(
        List.of("soup", "true", FROZEN),
        Jvm.ofModules(project, List.of(jar)).run("com.example.app/com.example.app.Menu").lines());
  }

  private static Compiler modular(Path... libraries) {
    List<Path> path = new ArrayList<>(List.of(libraries));
    path.addAll(List.of(Toolchain.annotations(), Toolchain.runtimeModel()));
    return Compiler.bare().option("-p", Toolchain.path(path.toArray(new Path[0])));
  }

  private Project menu() {
    return Project.in(folder)
        .source("module-info.java", descriptor("com.google.gson"))
        .source(
            "com/example/app/Menu.java",
            menuOf(
                "com.google.gson.JsonParser.parseString("
                    + "\"{'soup': {'price': 4.5, 'with': ['bread', null]}}\")"));
  }

  private static String descriptor(String library) {
    return """
        module com.example.app {
          requires %s;
          requires dev.permafrost.runtime;
          requires static dev.permafrost;
        }
        """
        .formatted(library);
  }

  private static String menuOf(String dish) {
    return """
        package com.example.app;

        import dev.permafrost.Freezable;
        import dev.permafrost.runtime.Roots;

        public final class Menu {
          @Freezable
          static Object load() {
            return %s;
          }

          public static void main(String[] arguments) {
            System.out.println(MenuFrozen.load());
            System.out.println(MenuFrozen.load().equals(load()));
            System.out.println(Roots.all());
          }
        }
        """
        .formatted(dish);
  }

  /** No constructor takes what it holds. */
  private static final String DISH =
      """
      package a.b;

      public final class Dish {
        private final String name;
        private final int letters;

        public Dish(String name) {
          this.name = name;
          this.letters = name.length();
        }

        @Override
        public boolean equals(Object other) {
          return other instanceof Dish dish && dish.name.equals(name) && dish.letters == letters;
        }

        @Override
        public int hashCode() {
          return letters;
        }

        @Override
        public String toString() {
          return name;
        }
      }
      """;
}
