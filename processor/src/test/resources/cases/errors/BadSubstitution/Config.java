import dev.permafrost.Freezable;
import dev.permafrost.Substitution;
import java.io.IOException;
import java.util.List;

class Config {
  static final class Handle {}

  static final class Other {}

  @Freezable
  static Handle handle() {
    return new Handle();
  }

  @Substitution
  static final class Empty {}

  @Substitution
  private static final class Hidden {
    static String store(Handle handle) {
      return "";
    }

    static Handle restore(String text) {
      return new Handle();
    }
  }

  @Substitution
  static final class Instance {
    String store(Handle handle) {
      return "";
    }

    static Handle restore(String text, int more) {
      return new Handle();
    }
  }

  @Substitution
  static final class Misfit {
    static String store(Handle handle) {
      return "";
    }

    static Other restore(Integer number) throws IOException {
      throw new IOException();
    }
  }

  @Substitution
  static final class OfInterface {
    static Object[] store(List<String> list) {
      return list.toArray();
    }

    static List<String> restore(Object[] array) {
      return List.of();
    }
  }

  @Substitution
  static final class OfText {
    static int store(String text) {
      return text.length();
    }

    static String restore(int length) {
      return " ".repeat(length);
    }
  }

  @Substitution
  static final class First {
    static String store(Other other) {
      return "";
    }

    static Other restore(String text) {
      return new Other();
    }
  }

  @Substitution
  static final class Second {
    static String store(Other other) {
      return "";
    }

    static Other restore(String text) {
      return new Other();
    }
  }
}
