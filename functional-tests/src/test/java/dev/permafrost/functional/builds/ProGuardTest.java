package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Command;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Tool;
import dev.permafrost.functional.harness.Toolchain;
import dev.permafrost.functional.harness.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frozen program that was shrunk, with and without new names: frozen, or live with a reason. */
class ProGuardTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"-dontobfuscate", "-dontoptimize", ""})
  void whatIsLeftRunsAsLive(String option) throws IOException {
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
    List<String> program = List.of("-cp", jar.toString(), Programs.TABLE_MAIN);
    new Verdict(Command.java(output, program)).frozenOrLive();
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
