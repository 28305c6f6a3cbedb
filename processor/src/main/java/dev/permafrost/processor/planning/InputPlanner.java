package dev.permafrost.processor.planning;

import dev.permafrost.processor.plan.Guard;
import dev.permafrost.processor.plan.Guard.Kind;
import dev.permafrost.processor.plan.Inputs;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.Setting;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Decides which inputs of a routine are compared at run time, and which are part of the build. */
final class InputPlanner {
  /** Half of a SHA-256. */
  private static final int HASH_BYTES = 16;

  private final Routine routine;
  private final List<Guard> guards = new ArrayList<>();
  private final List<String> bakedIn = new ArrayList<>();

  private InputPlanner(Routine routine) {
    this.routine = routine;
  }

  static Inputs plan(Routine routine, List<Input> inputs) {
    InputPlanner planner = new InputPlanner(routine);
    // Whether it reads them or not: they tell its variants apart, so they come first.
    List<Input> varied = routine.declaration().variant().stream().map(InputPlanner::input).toList();
    varied.forEach(planner::add);
    for (Input input : inputs) {
      if (varied.stream().noneMatch(other -> isSame(input, other))) {
        planner.add(input);
      }
    }
    return new Inputs(planner.guards, planner.bakedIn);
  }

  private static Input input(Setting setting) {
    InputKind kind = setting.environment() ? InputKind.ENVIRONMENT : InputKind.PROPERTY;
    return new Input(kind, setting.name(), true, setting.value());
  }

  private static boolean isSame(Input input, Input other) {
    return input.kind() == other.kind() && input.key().equals(other.key());
  }

  private void add(Input input) {
    switch (input.kind()) {
      case ENVIRONMENT -> guard(Kind.ENVIRONMENT, input);
      case PROPERTY -> property(input);
      case LOCALE -> guard(Kind.LOCALE, input);
      case ZONE -> guard(Kind.ZONE, input);
      case CHARSET -> guard(Kind.CHARSET, input);
      case LINE_SEPARATOR -> guard(Kind.LINE_SEPARATOR, input);
      case JDK_DATA -> guard(Kind.JDK, input);
      case ALL_ENVIRONMENT -> bakedIn.add("names of all environment variables, not compared");
      case ALL_PROPERTIES -> bakedIn.add("names of all system properties, not compared");
      case FILE -> bakedIn("file ", input);
      case DIRECTORY -> bakedIn("folder ", input);
      case EXISTENCE -> bakedIn("existence of ", input);
      case RESOURCE -> bakedIn("resource ", input);
      case SERVICES -> bakedIn("providers of ", input);
      case VARIED -> bakedIn.add(varied(Category.valueOf(input.key())));
      case KEPT_BY_JDK, LOST_EFFECT -> {}
    }
  }

  private String varied(Category category) {
    boolean shows = routine.declaration().allow().contains(category.declared().name());
    return category.title() + (shows ? ", which may show" : ", which made no difference");
  }

  /** No property has an empty name: the JVM throws at whoever asks for one. */
  private void property(Input input) {
    if (!input.alike().isEmpty()) {
      bakedIn.add("system property " + input.key() + ", which made no difference");
    } else if (!input.key().isEmpty()) {
      guard(Kind.PROPERTY, input);
    }
  }

  private void guard(Kind kind, Input input) {
    guards.add(new Guard(kind, input.key(), expected(kind, input)));
  }

  /** What the defaults of the JVM are is no secret, and is told where they differ. */
  private String expected(Kind kind, Input input) {
    if (!input.present()) {
      return Guard.ABSENT;
    }
    return switch (kind) {
      case ENVIRONMENT, PROPERTY -> hash(kind, input.key(), input.value());
      case LOCALE, ZONE, CHARSET, LINE_SEPARATOR, JDK ->
          input.alike().isEmpty()
              ? input.value()
              : input.value() + Guard.OR + String.join(Guard.OR, input.alike());
    };
  }

  private void bakedIn(String what, Input input) {
    bakedIn.add(
        (what + input.key()).replace('\n', ' ') + (input.present() ? "" : ", which was absent"));
  }

  /** As the run-time model hashes; what names the guard is the salt, the same for each build. */
  private String hash(Kind kind, String key, String value) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : List.of(routine.method(), "\0", kind.word(), "\0", key, "\0", value)) {
        for (char c : text.toCharArray()) {
          digest.update((byte) (c >> Byte.SIZE));
          digest.update((byte) c);
        }
      }
      return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), HASH_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
