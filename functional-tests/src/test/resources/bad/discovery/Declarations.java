package bad.discovery;

import dev.permafrost.Freezable;
import java.util.List;

abstract class Declarations {
  @Freezable
  String notStatic() { // expect NotStatic
    return "";
  }

  @Freezable
  private static String hidden() { // expect PrivateRoutine
    return "";
  }

  @Freezable
  static <T> List<T> generic() { // expect GenericRoutine
    return List.of();
  }

  @Freezable
  static String parameterised(int number) { // expect RoutineHasParameters
    return "" + number;
  }

  @Freezable
  abstract String unfinished(); // expect AbstractRoutine

  @Freezable(state = Declarations.class)
  static String stated() { // expect BadState
    return "";
  }

  private static class Hidden {
    @Freezable
    static String inside() { // expect OwnerNotNameable
      return "";
    }
  }
}
