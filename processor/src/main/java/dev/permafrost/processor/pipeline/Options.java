package dev.permafrost.processor.pipeline;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.perturbation.OtherJdk;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code -Apermafrost.…} options of one compilation.
 *
 * @param live whether generated methods merely call the routine
 * @param places jars and folders to look in besides the compiler's own: {@code resources}, then
 *     {@code classpath}
 * @param timeout how long one routine may run
 * @param heapMebibytes the worker's heap
 * @param reportDir where reports go, if anywhere
 * @param cost how loud the cost gate is
 * @param opened packages that the program's start opens, as {@code --add-opens} does
 * @param jdks further JDKs that the result is to hold for
 */
public record Options(
    boolean live,
    List<Path> places,
    Duration timeout,
    int heapMebibytes,
    Optional<Path> reportDir,
    Cost cost,
    List<Opening> opened,
    List<OtherJdk> jdks) {

  private static final String PREFIX = "permafrost.";
  private static final String MODE = PREFIX + "mode";
  private static final String CLASSPATH = PREFIX + "classpath";
  private static final String RESOURCES = PREFIX + "resources";
  private static final String TIMEOUT = PREFIX + "timeout";
  private static final String HEAP = PREFIX + "heap";
  private static final String REPORT_DIR = PREFIX + "reportDir";
  private static final String COST = PREFIX + "cost";
  private static final String ADD_OPENS = PREFIX + "addOpens";
  private static final String JDKS = PREFIX + "jdks";

  /** Every option there is. */
  public static final Set<String> NAMES =
      Set.of(MODE, CLASSPATH, RESOURCES, TIMEOUT, HEAP, REPORT_DIR, COST, ADD_OPENS, JDKS);

  public Options {
    places = List.copyOf(places);
    opened = List.copyOf(opened);
    jdks = List.copyOf(jdks);
  }

  /** Reads options; each that makes no sense is a problem of its own. */
  public static Outcome<Options> read(Map<String, String> given) {
    Reader reader = new Reader(given);
    reader.rejectUnknown();
    List<Path> places = new ArrayList<>(reader.paths(RESOURCES));
    places.addAll(reader.paths(CLASSPATH));
    Options options =
        new Options(
            reader.isLive(),
            places,
            Duration.ofSeconds(reader.positive(TIMEOUT, 60)),
            reader.positive(HEAP, 2048),
            reader.paths(REPORT_DIR).stream().findFirst(),
            reader.cost(),
            reader.openings(),
            reader.jdks());
    return reader.problems.isEmpty()
        ? Outcome.success(options)
        : new Outcome.Failure<>(reader.problems);
  }

  /** Reads one option at a time and keeps what is wrong with it. */
  private static final class Reader {
    private final Map<String, String> given;
    private final List<Problem> problems = new ArrayList<>();

    Reader(Map<String, String> given) {
      this.given = given;
    }

    void rejectUnknown() {
      for (String name : new TreeSet<>(given.keySet())) {
        if (name.startsWith(PREFIX) && !NAMES.contains(name)) {
          report(name, "is not an option", "use one of " + String.join(", ", new TreeSet<>(NAMES)));
        }
      }
    }

    boolean isLive() {
      String mode = given.getOrDefault(MODE, "freeze");
      if (!mode.equals("freeze") && !mode.equals("live")) {
        report(MODE, "is " + mode, "use freeze or live");
      }
      return mode.equals("live");
    }

    Cost cost() {
      String text = given.getOrDefault(COST, "note");
      Optional<Cost> cost = Cost.named(text);
      if (cost.isEmpty()) {
        report(COST, "is " + text, "use off, note or warn");
      }
      return cost.orElse(Cost.NOTE);
    }

    int positive(String name, int otherwise) {
      String text = given.get(name);
      try {
        int number = text == null ? otherwise : Integer.parseInt(text);
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Reported below, like a number that is too small.
      }
      report(name, "is " + text, "give a whole number above 0");
      return otherwise;
    }

    List<Path> paths(String name) {
      List<Path> paths = new ArrayList<>();
      String text = given.get(name);
      for (String part : text == null ? new String[0] : text.split(File.pathSeparator)) {
        try {
          if (!part.isEmpty()) {
            paths.add(Path.of(part).toAbsolutePath());
          }
        } catch (InvalidPathException e) {
          report(name, "names no path: " + part, "separate paths with " + File.pathSeparator);
        }
      }
      return paths;
    }

    List<OtherJdk> jdks() {
      List<OtherJdk> jdks = new ArrayList<>();
      for (Path home : paths(JDKS)) {
        OtherJdk.in(home)
            .ifPresentOrElse(
                jdks::add,
                () -> report(JDKS, "names no JDK of 17 or later: " + home, "name its home"));
      }
      return jdks;
    }

    List<Opening> openings() {
      List<Opening> openings = new ArrayList<>();
      String text = given.get(ADD_OPENS);
      for (String part : text == null ? new String[0] : text.split(",")) {
        Opening.parse(part)
            .ifPresentOrElse(
                openings::add,
                () ->
                    report(
                        ADD_OPENS,
                        "says " + part,
                        "write module/package=module, as after the JVM's --add-opens, with commas"
                            + " between several"));
      }
      return openings;
    }

    private void report(String name, String fact, String remedy) {
      problems.add(
          Problem.of(
              ProblemId.BadOption, Site.COMPILATION, "option -A" + name + " " + fact, remedy));
    }
  }
}
