package shapes;

import dev.permafrost.Effect;
import dev.permafrost.Freezable;
import dev.permafrost.OnMismatch;
import dev.permafrost.Substitution;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Declarations of every form, good and bad, for whoever reads declarations. */
public class Shapes {
  @Target(ElementType.TYPE_USE)
  @interface Noted {}

  public static class Outer<T> {
    public class Inner<U> {}

    public class Plain {}

    public static class Nested<U> {}
  }

  public interface Held {
    class Deep {
      @Freezable
      static Map.Entry<String, ? extends Deep> entry() {
        return Map.entry("", new Deep());
      }
    }

    @Freezable
    static int held() {
      return 1;
    }
  }

  public enum Level {
    LOW {
      @Override
      int height() {
        return 1;
      }
    };

    abstract int height();

    @Freezable
    public static Level level() {
      return LOW;
    }
  }

  public record Pair<A, B>(A first, B second) {
    @Freezable
    protected static Pair<int[], ? super Pair<?, Level[][]>> pair() {
      return new Pair<>(new int[0], null);
    }
  }

  static class Odd$Name {
    static class In$side {
      @Freezable
      static In$side odd() {
        return null;
      }
    }
  }

  private static class Kept {
    public static class InKept {}
  }

  static class Base<T> {
    T value() {
      return null;
    }
  }

  static class Bridged extends Base<String> implements Supplier<String> {
    @Freezable
    @Override
    String value() {
      return "";
    }

    @Freezable
    @Override
    public String get() {
      return "";
    }
  }

  @Freezable
  public static Outer<String>.Inner<List<Integer>> inner() {
    return null;
  }

  @Freezable
  public static Outer<String>.Plain plain() {
    return null;
  }

  @Freezable
  public static Outer.Nested<Outer<?>.Plain[]> nested() {
    return null;
  }

  @SuppressWarnings("rawtypes")
  @Freezable
  static Outer raw() {
    return null;
  }

  @Freezable
  static @Noted List<@Noted String @Noted []> noted() {
    return null;
  }

  @Freezable(
      environment = "HOME",
      properties = {"a", "b"},
      files = "*.csv",
      allow = {Effect.CLOCK, Effect.RANDOM},
      onMismatch = OnMismatch.FAIL)
  static double declared() throws IOException, TimeoutException, Failure {
    return 1;
  }

  @SuppressWarnings("serial")
  static class Failure extends Exception {}

  @Freezable(state = {Shapes.class, Odd$Name.In$side.class})
  static void fills() {}

  @Freezable
  @Freezable.Variant(
      property = "a",
      values = {"x", "y"})
  static String one() {
    return "";
  }

  @Freezable.Variant(
      property = "a",
      values = {"x", "y"})
  @Freezable
  @Freezable.Variant(environment = "B", values = "z")
  static String two() {
    return "";
  }

  @Freezable
  static List<Kept.InKept> hidden() {
    return null;
  }

  @Freezable
  private final <T extends Comparable<T>> T everythingWrong(int a, List<? super T> b) {
    return null;
  }

  @Freezable(
      state = {
        int.class,
        Map.Entry.class,
        List[].class,
        Held.Deep.class
      })
  static void badState() {}

  abstract static class Half {
    @Freezable
    abstract int half();
  }

  /** A lambda in a routine, and a class whose name is taken. */
  static class Taken {
    @Freezable
    static Supplier<String> supplier() {
      return () -> "";
    }
  }

  @Substitution
  static class Stored {
    static Map<String, List<String>> store(Pair<String, Integer> pair) {
      return null;
    }

    static Pair<String, Integer> restore(Map<String, List<String>> map) throws Unchecked {
      return null;
    }
  }

  @SuppressWarnings("serial")
  static class Unchecked extends IllegalStateException {}

  @Substitution
  static class Misfit {
    static Map<String, List<String>> store(Level level) {
      return null;
    }

    static <T> Pair<T, Integer> restore(Map<String, List<String>> map) {
      return null;
    }

    static int store(int number) {
      return number;
    }
  }

  @Substitution
  static class Arrays {
    static List<String> store(int[][] table) {
      return null;
    }

    static Map.Entry<int[], String> restore(List<?> map) throws Failure {
      return null;
    }
  }
}

class Shapes_TakenFrozen {}
