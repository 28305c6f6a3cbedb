package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.JarWriter;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One frozen program, packed and started by what people pack and start programs with. */
class PackagingTest {
  private static final List<String> MODULES =
      List.of("java.base", "java.logging", "jdk.jfr", "jdk.unsupported");

  @TempDir static Path folder;
  private static Project project;
  private static Path jdk;

  @TempDir Path output;

  @BeforeAll
  static void freeze() {
    project = Programs.table(folder);
    Compiler.standard().compile(project).orFail();
    jdk = jdkClasses();
  }

  @Test
  void aJarOfJars() {
    Path jar = output.resolve("app.jar");
    try (JarWriter writer =
        JarWriter.create(
            jar,
            Map.of(
                "Main-Class", "org.springframework.boot.loader.launch.JarLauncher",
                "Start-Class", Programs.TABLE_MAIN,
                "Spring-Boot-Classes", "BOOT-INF/classes/",
                "Spring-Boot-Lib", "BOOT-INF/lib/"))) {
      writer
          .classesOf(new Tool("spring-boot").jars("spring-boot-loader").get(0))
          .folder("BOOT-INF/classes/", project.classes())
          .stored("BOOT-INF/lib/permafrost-runtime-model.jar", Toolchain.runtimeModel());
    }
    run("-jar", jar.toString()).frozen(Programs.TABLE_ROOTS);
  }

  /** Shrunk, with and without new names: frozen, or live with a reason. */
  @ParameterizedTest
  @ValueSource(strings = {"-dontobfuscate", "-dontoptimize", ""})
  void whatProGuardLeavesRunsAsLive(String option) throws IOException {
    Path jar = output.resolve("app.jar");
    Path rules = output.resolve("rules.pro");
    Files.write(rules, rules(jar, option));
    Command.java(
            output,
            List.of(
                "-cp",
                Toolchain.path(new Tool("proguard").jars().toArray(new Path[0])),
                "proguard.ProGuard",
                "@" + rules))
        .orFail();
    run("-cp", jar.toString(), Programs.TABLE_MAIN).frozenOrLive();
  }

  private Verdict run(String... arguments) {
    return new Verdict(Command.java(output, List.of(arguments)));
  }

  private static List<String> rules(Path jar, String option) {
    List<String> rules = new ArrayList<>();
    for (String module : MODULES) {
      rules.add("-libraryjars " + jdk.resolve(module) + "(**.class;!module-info.class)");
    }
    rules.addAll(
        List.of(
            "-injars " + project.classes() + "(**.class)",
            "-injars " + Toolchain.runtimeModel() + "(!META-INF/**,!module-info.class)",
            "-outjars " + jar,
            "-libraryjars " + Toolchain.annotations(),
            "-keep class table.Main { public static void main(java.lang.String[]); }",
            "-keepclassmembers enum * { public static **[] values(); }",
            "-dontnote",
            option));
    return rules;
  }

  /** ProGuard reads no run-time image, and not every JDK has jmods. */
  private static Path jdkClasses() {
    Path classes = folder.resolve("jdk");
    Command.run(
            folder,
            List.of(
                Toolchain.command("jimage"),
                "-J" + Programs.SHORT_LIVED.get(0),
                "-J" + Programs.SHORT_LIVED.get(1),
                "extract",
                "--include",
                "regex:/(" + String.join("|", MODULES) + ")/.*",
                "--dir",
                classes.toString(),
                Toolchain.command("../lib/modules")))
        .orFail();
    return classes;
  }
}
