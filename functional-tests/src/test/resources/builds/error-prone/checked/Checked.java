package checked;

import dev.permafrost.Freezable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

public final class Checked {
  public record Word(String text, @Nullable String stem) {}

  private Checked() {}

  @Freezable
  static Map<String, Word> words() {
    Map<String, Word> words = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      String stem = i % 2 == 0 ? null : "stem " + i;
      words.put("word " + i, new Word("word " + i, stem));
    }
    return words;
  }

  @Freezable
  static UnaryOperator<String> shout() {
    String end = "!";
    return text -> text + end;
  }

  @Freezable
  static int depth() {
    return words().size() * 3;
  }
}
