package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Project;
import java.nio.file.Path;
import java.util.List;

/** The program that most of these tests build. */
final class Programs {
  static final String TABLE_MAIN = "table.Main";

  static final String[] TABLE_ROOTS = {
    "table.Table.squares",
    "table.Table.cubes",
    "table.Table.sizes",
    "table.Table.functions",
    "table.Table.depth"
  };

  /** JVMs that live for a second or two: no C2, no threads of a collector. */
  static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private Programs() {}

  static Project table(Path folder) {
    return Project.in(folder).sourcesFrom("builds/shared").sourcesFrom("builds/table");
  }
}
