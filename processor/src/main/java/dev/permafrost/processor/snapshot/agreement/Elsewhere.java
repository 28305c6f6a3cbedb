package dev.permafrost.processor.snapshot.agreement;

import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.perturbation.CommonDefaults;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.perturbation.Reruns;
import dev.permafrost.processor.protocol.Recording;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.seal.Defaults;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.snapshot.Baseline;
import dev.permafrost.processor.snapshot.Deviation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out with which other defaults of the JVM a routine gives the same: runs it where programs
 * commonly run. First with all defaults of such a place at once; where that makes a difference,
 * with each alone that the routine reads.
 */
final class Elsewhere {
  private static final int MANY = 48;
  private static final int SOME = 14;
  private static final int FEW = 2;

  private static final int LARGE = 50_000;
  private static final int MIDDLING = 5_000;
  private static final int MANY_CLASSES = 400;
  private static final int SOME_CLASSES = 80;

  /** Whoever computes for seconds is not kept waiting for minutes. */
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final Routine routine;
  private final Recording recording;
  private final Reruns reruns;
  private final Baseline baseline;

  private final long start = System.nanoTime();
  private final Set<String> locales = new LinkedHashSet<>();
  private final Set<String> zones = new LinkedHashSet<>();
  private final Set<String> charsets = new LinkedHashSet<>();
  private final Set<String> separators = new LinkedHashSet<>();

  private Elsewhere(Routine routine, Recording recording, Reruns reruns) {
    this.routine = routine;
    this.recording = recording;
    this.reruns = reruns;
    this.baseline = new Baseline(recording);
  }

  /** The inputs of a recording, each with the values that were found to make no difference. */
  static List<Input> inputs(Routine routine, Recording recording, int nodes, Reruns reruns) {
    Elsewhere elsewhere = new Elsewhere(routine, recording, reruns);
    if (elsewhere.reads()) {
      CommonDefaults.first(places(nodes, recording.classes())).forEach(elsewhere::tryIn);
    }
    List<Input> inputs = new ArrayList<>();
    for (Input input : recording.inputs()) {
      Set<String> alike = elsewhere.alike(input);
      inputs.add(input.alike(alike.stream().filter(each -> !each.equals(input.value())).toList()));
    }
    return inputs;
  }

  /**
   * So many that it takes about as long as all the rest at most; by the size of what is loaded and
   * made, so that the same is tried on every machine.
   */
  private static int places(int nodes, int classes) {
    if (nodes > LARGE || classes > MANY_CLASSES) {
      return FEW;
    }
    return nodes > MIDDLING || classes > SOME_CLASSES ? SOME : MANY;
  }

  private boolean reads() {
    return recording.inputs().stream().anyMatch(input -> !isOther(input.kind()));
  }

  private boolean reads(InputKind kind) {
    return recording.inputs().stream().anyMatch(input -> input.kind() == kind);
  }

  private static boolean isOther(InputKind kind) {
    return switch (kind) {
      case LOCALE, ZONE, CHARSET, LINE_SEPARATOR -> false;
      default -> true;
    };
  }

  private Set<String> alike(Input input) {
    return switch (input.kind()) {
      case LOCALE -> locales;
      case ZONE -> zones;
      case CHARSET -> charsets;
      case LINE_SEPARATOR -> separators;
      case PROPERTY -> ofAccounts(input.key());
      case JDK_DATA -> versions();
      default -> Set.of();
    };
  }

  /** Feature versions of the other JDKs that give the same. */
  private Set<String> versions() {
    Set<String> versions = new LinkedHashSet<>();
    for (OtherJdk jdk : reruns.jdks()) {
      if (baseline.deviation(reruns.run(routine, jdk)) == null) {
        versions.add(Integer.toString(jdk.feature()));
      }
    }
    return versions;
  }

  /** Other values of a property that tells of the worker's own place; none if one shows. */
  private Set<String> ofAccounts(String property) {
    Set<String> values = new LinkedHashSet<>();
    if (CommonDefaults.accountProperties().contains(property)
        && !routine.declaration().properties().contains(property)) {
      for (Defaults account : CommonDefaults.accounts(property)) {
        Deviation deviation = baseline.deviation(reruns.run(routine, account));
        if (deviation != null && !isRefused(deviation)) {
          return Set.of();
        }
        values.add(account.properties().get(property));
      }
    }
    return values;
  }

  /** A folder that is not its own may not be used there, which tells nothing of the result. */
  private static boolean isRefused(Deviation deviation) {
    return deviation instanceof Deviation.Failed failed
        && failed.problems().stream().anyMatch(each -> each.id() == ProblemId.DeniedByRule);
  }

  private void tryIn(Defaults place) {
    if (System.nanoTime() - start > PATIENCE_NANOS) {
      return;
    }
    if (isSame(place)) {
      note(place);
      return;
    }
    for (Defaults alone : alone(place)) {
      if (!alone.equals(place) && isSame(alone)) {
        note(alone);
      }
    }
  }

  private boolean isSame(Defaults defaults) {
    return baseline.deviation(reruns.run(routine, defaults)) == null;
  }

  private void note(Defaults same) {
    locales.add(same.locale());
    zones.add(same.zone());
    charsets.add(same.charset());
    separators.add(same.lineSeparator());
    List.of(locales, zones, charsets, separators).forEach(each -> each.remove(""));
  }

  /** One default of the place at a time, where it was not tried with the same value before. */
  private List<Defaults> alone(Defaults place) {
    List<Defaults> each = new ArrayList<>();
    if (reads(InputKind.LOCALE) && !locales.contains(place.locale())) {
      each.add(new Defaults(place.locale(), "", "", ""));
    }
    if (reads(InputKind.ZONE) && !zones.contains(place.zone())) {
      each.add(new Defaults("", place.zone(), "", ""));
    }
    if (reads(InputKind.CHARSET) && !charsets.contains(place.charset())) {
      each.add(new Defaults("", "", place.charset(), ""));
    }
    if (reads(InputKind.LINE_SEPARATOR) && !separators.contains(place.lineSeparator())) {
      each.add(new Defaults("", "", "", place.lineSeparator()));
    }
    return each;
  }
}
