package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Texts;
import java.io.StringWriter;
import java.util.List;
import java.util.StringTokenizer;

/** What takes texts apart and puts them together, one after the other. */
final class TextKinds {
  private final Fields fields;

  TextKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.made(
        StringWriter.class,
        UnderwayKinds.by(Texts.class, "writer", StringWriter.class, "text", TEXT, "capacity", "I"),
        (writer, sight) ->
            values(sight.reference(writer.toString(), UNKNOWN), writer.getBuffer().capacity()));
    registry.made(
        StringTokenizer.class,
        UnderwayKinds.by(
            Texts.class,
            "tokenizer",
            StringTokenizer.class,
            "text",
            TEXT,
            "delimiters",
            TEXT,
            "returned",
            "Z",
            "taken",
            "I",
            "asked",
            "Z"),
        this::tokenizer);
  }

  /**
   * Whatever delimiters it had before: the last token ended at one of those it has now, and from
   * the start on these lead there as well.
   */
  private long[] tokenizer(StringTokenizer tokenizer, Sight sight) throws Obstruction {
    String text = (String) fields.get(tokenizer, "str");
    String delimiters = (String) fields.get(tokenizer, "delimiters");
    boolean returned = (boolean) fields.get(tokenizer, "retDelims");
    boolean asked = (int) fields.get(tokenizer, "newPosition") >= 0;
    StringTokenizer again = new StringTokenizer(text, delimiters, returned);
    int taken = 0;
    while (position(again) < position(tokenizer) && again.hasMoreTokens()) {
      again.nextToken();
      taken++;
    }
    if (!state(Texts.tokenizer(text, delimiters, returned, taken, asked))
        .equals(state(tokenizer))) {
      throw new Obstruction(
          "this StringTokenizer was asked for more tokens than it has",
          "keep its text, and make it at run time");
    }
    return values(
        sight.reference(text, UNKNOWN),
        sight.reference(delimiters, UNKNOWN),
        returned ? 1 : 0,
        taken,
        asked ? 1 : 0);
  }

  private int position(StringTokenizer tokenizer) {
    return (int) fields.get(tokenizer, "currentPosition");
  }

  private List<Object> state(StringTokenizer tokenizer) {
    return List.of(
        position(tokenizer),
        fields.get(tokenizer, "newPosition"),
        fields.get(tokenizer, "delimsChanged"));
  }
}
