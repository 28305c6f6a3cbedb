package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Jvm;
import dev.permafrost.functional.harness.Project;
import dev.permafrost.functional.harness.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One build, and real JVMs where programs commonly run: the program compares itself with live. */
class WorldsTest {
  /** What defaults do to them is the same wherever people and containers have such defaults. */
  private static final Set<String> ORDINARY =
      Set.of("verbs", "padded", "read", "dated", "percent", "grouped", "firstDay", "line", "upper");

  @TempDir static Path folder;
  private static Project project;

  @BeforeAll
  static void compile() throws IOException {
    String code = Files.readString(Path.of("src/test/resources/code/Everyday.java"));
    project = Project.in(folder).source("p/Everyday.java", code);
    Compiler.standard().option("-encoding").option("UTF-8").compile(project).orFail();
  }

  /** The locale that the JVM takes from the environment, and the zone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "C.UTF-8 UTC",
        "POSIX UTC",
        "C Europe/Berlin",
        "en_US.UTF-8 UTC",
        "en_US.UTF-8 Etc/UTC",
        "C.UTF-8 Europe/Berlin"
      })
  void ordinaryCodeIsFrozenInContainers(String world) {
    String[] words = world.split(" ");
    Run run = Jvm.of(project).with("LC_ALL", words[0]).with("TZ", words[1]).run("p.Everyday");
    Set<String> live = live(run);
    live.retainAll(ORDINARY);
    assertEquals(Set.of(), live, run.out());
  }

  /** Language, country, zone, charset. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "de DE Europe/Berlin UTF-8",
        "fr FR Europe/Paris ISO-8859-1",
        "ja JP Asia/Tokyo UTF-8",
        "zh CN Asia/Shanghai GBK",
        "hi IN Asia/Kolkata UTF-8",
        "ar EG Africa/Cairo windows-1256",
        "tr TR Europe/Istanbul UTF-8",
        "th TH Asia/Bangkok UTF-8",
        "lt LT Europe/Vilnius UTF-8",
        "fa IR Asia/Tehran UTF-8",
        "xx YY America/St_Johns US-ASCII"
      })
  void noValueIsAnotherThanLive(String world) {
    String[] words = world.split(" ");
    List<String> options = new ArrayList<>();
    options.add("-Duser.language=" + words[0]);
    options.add("-Duser.country=" + words[1]);
    options.add("-Duser.timezone=" + words[2]);
    options.add("-Dfile.encoding=" + words[3]);
    Run run = Jvm.of(project, options.toArray(String[]::new)).run("p.Everyday");
    assertTrue(live(run).size() < 17, run.out());
  }

  /** The names of the roots that ran live; the program fails where one is another than live. */
  private static Set<String> live(Run run) {
    assertEquals(0, run.exitValue(), run.out());
    return run.lines().stream()
        .filter(line -> line.startsWith("LIVE "))
        .map(line -> line.substring("LIVE ".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
