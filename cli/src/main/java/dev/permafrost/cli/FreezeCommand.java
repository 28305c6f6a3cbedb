package dev.permafrost.cli;

import dev.permafrost.processor.folders.FolderDoor;
import dev.permafrost.processor.folders.FreezeReport;
import dev.permafrost.processor.folders.FreezeRequest;
import dev.permafrost.processor.folders.Message;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.pipeline.Cost;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code permafrost freeze}. */
@Command(
    name = "freeze",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Finds methods marked @Freezable in folders of class files, runs them in sealed worker JVMs,"
          + " and writes what they return into generated class files beside those of their classes:"
          + " of p.Outer.Inner into p.Outer_InnerFrozen. It does not matter which compiler wrote"
          + " the classes, javac, ECJ or Kotlin's.",
      "",
      "All or nothing: if one method cannot be frozen, none is, and what an earlier run froze is"
          + " taken away. Run it again whenever the classes, what they need, or a resource that a"
          + " method reads has changed.",
      ""
    },
    footerHeading = "%nFor example:%n%n",
    footer = {
      "  permafrost freeze --classpath lib/gson.jar:lib/permafrost-runtime-model.jar classes",
      "  permafrost freeze --classpath kotlin-stdlib.jar:permafrost-runtime-model.jar \\",
      "      --resources src/main/resources --jdk /opt/jdk-25 build/classes/kotlin/main",
      "",
      "Errors and warnings are printed as compilers print them, p/X.java:12: error: …",
      "Exit codes: 0 all is frozen, 1 something cannot be, 2 wrong usage."
    })
final class FreezeCommand implements Callable<Integer> {
  private static final int FAULT = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CLASSES",
      arity = "1..*",
      description = "Folders of class files, each the root of its packages.")
  private List<Path> classes;

  @Option(
      names = {"-cp", "--classpath", "--class-path"},
      paramLabel = "PATHS",
      description =
          "Jars and folders that the classes need besides, as for java; the run-time model of"
              + " Permafrost among them.")
  private String classPath = "";

  @Option(
      names = {"-p", "--module-path"},
      paramLabel = "PATHS",
      description =
          "The same for classes that were compiled as a module: jars and folders that are modules"
              + " when the program runs.")
  private String modulePath = "";

  @Option(
      names = "--add-opens",
      paramLabel = "MODULE/PACKAGE=MODULE",
      split = ",",
      description = "A package that the program's start opens with the same option.")
  private List<String> addOpens = List.of();

  @Option(
      names = "--jdks",
      paramLabel = "HOMES",
      description =
          "Homes of further JDKs: results that depend on data of the JDK hold for those, too, that"
              + " give the same.")
  private String jdks = "";

  @Option(
      names = "--resources",
      paramLabel = "PATHS",
      description = "More folders and jars to look for resources in.")
  private String resources = "";

  @Option(
      names = "--project",
      paramLabel = "FOLDER",
      description =
          "What @Freezable(files = …) is relative to. Default: where the command is started.")
  private Path project = Path.of("");

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "freeze, or live: generated classes just call the method. Default: freeze.")
  private Mode mode = Mode.freeze;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one method may run. Default: 60.")
  private int timeout = 60;

  @Option(
      names = "--heap",
      paramLabel = "MIB",
      description = "Heap of each worker JVM. Default: 2048.")
  private int heap = 2048;

  @Option(
      names = "--report-dir",
      paramLabel = "FOLDER",
      description = "Where reports go, and the sources of generated classes to read.")
  private Path reportDir;

  @Option(
      names = "--cost",
      paramLabel = "LEVEL",
      description =
          "How loud it is to be told of methods that are not worth freezing: off, note or warn."
              + " Default: note.")
  private Cost cost = Cost.NOTE;

  @Option(
      names = "--jdk",
      paramLabel = "HOME",
      description =
          "The JDK, 17 or later, to run the methods with. Default: the one that runs this command.")
  private Path jdk;

  /** What generated classes do. */
  enum Mode {
    freeze,
    live
  }

  /** For picocli. */
  FreezeCommand() {}

  @Override
  public Integer call() {
    check();
    PrintWriter err = spec.commandLine().getErr();
    FreezeReport report = FolderDoor.freeze(request(), err::println);
    for (Message message : report.messages()) {
      err.println(message);
    }
    if (report.failed()) {
      return FAULT;
    }
    spec.commandLine().getOut().println(summary(report));
    return 0;
  }

  private String summary(FreezeReport report) {
    if (mode == Mode.live) {
      return "Nothing is frozen: routines run live";
    }
    return report.routines() == 0
        ? "Found nothing to freeze"
        : "Froze " + report.routines() + " routines of " + report.owners() + " classes";
  }

  private void check() {
    for (Path folder : classes) {
      require(Files.isDirectory(folder), folder + " is not a folder of class files");
    }
    require(timeout > 0, "--timeout is " + timeout + "; give a whole number above 0");
    require(heap > 0, "--heap is " + heap + "; give a whole number above 0");
    require(
        jdk == null || hasJava(jdk.resolve("bin")), "--jdk is " + jdk + ", which has no bin/java");
  }

  private static boolean hasJava(Path folder) {
    return Files.exists(folder.resolve("java")) || Files.exists(folder.resolve("java.exe"));
  }

  private void require(boolean isSo, String message) {
    if (!isSo) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private FreezeRequest request() {
    return new FreezeRequest(
        classes,
        paths(classPath),
        paths(modulePath),
        paths(resources),
        project,
        new FreezeRequest.Options(
            mode == Mode.live,
            Duration.ofSeconds(timeout),
            heap,
            Optional.ofNullable(reportDir),
            cost,
            openings(),
            Optional.ofNullable(jdk),
            otherJdks()));
  }

  private List<OtherJdk> otherJdks() {
    List<OtherJdk> others = new ArrayList<>();
    for (Path home : paths(jdks)) {
      Optional<OtherJdk> found = OtherJdk.in(home);
      require(found.isPresent(), "--jdks names no JDK of 17 or later: " + home);
      others.add(found.get());
    }
    return others;
  }

  private List<Opening> openings() {
    List<Opening> openings = new ArrayList<>();
    for (String text : addOpens) {
      Optional<Opening> opening = Opening.parse(text);
      require(opening.isPresent(), "--add-opens is " + text + "; write module/package=module");
      openings.add(opening.get());
    }
    return openings;
  }

  private static List<Path> paths(String text) {
    return Stream.of(text.split(File.pathSeparator))
        .filter(part -> !part.isEmpty())
        .map(Path::of)
        .toList();
  }
}
