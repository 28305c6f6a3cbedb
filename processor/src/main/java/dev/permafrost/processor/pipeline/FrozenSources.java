package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The sources that frozen class files were compiled from, for people to read. They are kept in the
 * folder of reports and nowhere else: where a compiler finds them it would compile them.
 */
public final class FrozenSources {
  private static final String FOLDER = "sources";

  private FrozenSources() {}

  /** Writes them, if there is a folder for reports. */
  public static List<Problem> write(FrozenProgram frozen, Optional<Path> reportDir) {
    try {
      for (FrozenOwner each : reportDir.isPresent() ? frozen.owners() : List.<FrozenOwner>of()) {
        Path file =
            reportDir
                .get()
                .resolve(FOLDER)
                .resolve(each.owner().frozenName().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, each.source());
      }
      return List.of();
    } catch (IOException e) {
      return List.of(
          Problem.of(
              ProblemId.OutputFailed,
              Site.COMPILATION,
              "cannot write into the folder of reports: " + e,
              "name another with -Apermafrost.reportDir"));
    }
  }
}
