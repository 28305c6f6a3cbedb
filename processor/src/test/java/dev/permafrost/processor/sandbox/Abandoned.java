package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that waits for a routine that never ends, to be killed while it does. */
final class Abandoned {
  private Abandoned() {}

  /** Says when the routine runs. */
  public static void main(String[] arguments) {
    Compiled endless =
        Compiled.of(
            "Endless",
            """
            class Endless {
              static Object endless() throws Exception { Thread.sleep(600_000); return null; }
            }
            """);
    try (Sandbox sandbox =
        new Sandbox(
            new Telling(endless, new AtomicInteger()),
            Limits.DEFAULT,
            BuildWorld.current(java.nio.file.Path.of("")))) {
      sandbox.run(List.of(Lab.routine("Endless", "endless")));
    }
  }

  /** The second question comes when both workers are up and about to run the routine. */
  private record Telling(ClassSource classes, AtomicInteger questions) implements ClassSource {
    @Override
    public Optional<ClassBytes> classFile(String binaryName) {
      if (questions.incrementAndGet() == 2) {
        System.out.println("running");
      }
      return classes.classFile(binaryName);
    }

    @Override
    public List<Resource> resources(String name) {
      return classes.resources(name);
    }
  }
}
