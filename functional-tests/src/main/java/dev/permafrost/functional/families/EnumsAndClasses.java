package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Routines that return enum constants and classes. */
public final class EnumsAndClasses {
  private EnumsAndClasses() {}

  /** An enum whose constants have bodies. */
  public enum Operator {
    PLUS("+") {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    TIMES("*") {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    abstract int apply(int a, int b);
  }

  private enum Hidden {
    SECRET,
    MORE
  }

  private record HiddenRecord(int x) {}

  @Freezable
  public static Operator withBody() {
    return Operator.TIMES;
  }

  @Freezable
  public static Map<String, Operator> bySign() {
    return Map.of("+", Operator.PLUS, "*", Operator.TIMES);
  }

  @Freezable
  public static List<Object> hidden() {
    return List.of(Hidden.SECRET, TimeUnit.DAYS, Hidden.MORE, Operator.PLUS);
  }

  @Freezable
  public static Class<?> primitiveClass() {
    return int.class;
  }

  @Freezable
  public static Class<?>[] classes() {
    return new Class<?>[] {
      void.class,
      int[].class,
      String[][].class,
      Map.Entry.class,
      Operator.class,
      Operator.PLUS.getClass(),
      HiddenRecord.class,
      HiddenRecord[].class,
      Hidden.SECRET.getClass(),
    };
  }
}
