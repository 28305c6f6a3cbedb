package dev.permafrost.processor.folders;

import dev.permafrost.processor.folders.made.AskedProgram;
import dev.permafrost.processor.folders.made.MadeOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * The front door of folders of class files: finds the routines in them, has the pipeline freeze
 * these, and puts what is frozen beside them.
 */
public final class FolderDoor {
  private FolderDoor() {}

  private static ClassPath program(FreezeRequest request) {
    return ClassPath.of(request.places(), FolderModules.of(request));
  }

  /**
   * Freezes, whatever was frozen before.
   *
   * @param progress hears what is being done when it takes long
   */
  public static FreezeReport freeze(FreezeRequest request, Consumer<String> progress) {
    try (ClassPath program = program(request)) {
      return new FolderRun(request, program).freeze(progress);
    }
  }

  /**
   * Freezes if anything has changed that what is frozen was made of.
   *
   * @param record the file that remembers that; it is gone where freezing fails
   * @param progress hears what is being done when it takes long
   * @throws IOException if the record cannot be kept
   */
  public static FreezeReport freezeIfChanged(
      FreezeRequest request, Path record, Consumer<String> progress) throws IOException {
    try (ClassPath program = program(request);
        ClassPath outside = ClassPath.of(request.outside())) {
      AskedProgram asked = new AskedProgram(program, outside);
      FolderRun run = new FolderRun(request, asked);
      SortedMap<String, String> settings = run.settings();
      if (!run.failed() && MadeOf.read(record).isStillSo(run.withFrozen(settings), outside)) {
        return run.report(true);
      }
      Files.deleteIfExists(record);
      FreezeReport report = run.freeze(progress);
      if (!report.failed()) {
        MadeOf.of(run.withFrozen(settings), asked).write(record);
      }
      return report;
    }
  }
}
