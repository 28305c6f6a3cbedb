package dev.permafrost.processor.planning.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.image.Column;
import dev.permafrost.runtime.image.code.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class TextEncoderTest {

  /** Writes and reads columns of one group; returns how many characters each took. */
  private static int[] check(String[]... columns) {
    Out out = new Out();
    TextEncoder encoder = new TextEncoder(new ArrayList<>(), out);
    int[] lengths = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      int before = out.length() + out.wideLength();
      encoder.write(columns[i]);
      lengths[i] = out.length() + out.wideLength() - before;
    }
    Cursor cursor = new Cursor(out.data().toString(), out.wide().toString(), 0, 0);
    List<Column> earlier = new ArrayList<>();
    for (String[] column : columns) {
      Column texts = Column.texts(cursor, column.length, earlier);
      for (int row = 0; row < column.length; row++) {
        assertEquals(column[row], texts.text(row));
        assertNotSame(texts.text(row), texts.text(row));
        assertNotSame(texts.text(row), texts.text(row).intern());
      }
    }
    assertEquals(out.length(), cursor.at());
    return lengths;
  }

  private static String[] texts(int count, IntFunction<String> text) {
    String[] texts = new String[count];
    Arrays.setAll(texts, text);
    return texts;
  }

  @Test
  void plainTextsSurvive() {
    check(new String[] {"", "a", "\0", "é", "longer than the others", ""});
    check(new String[] {"one"});
    check(new String[] {""});
  }

  @Test
  void wideTextsAndLoneSurrogatesSurvive() {
    check(
        new String[] {"Łódź", "plain", "\uD800", "", "水"}, new String[] {"a", "b", "c", "d", "Ω"});
  }

  @Test
  void repeatedTextsAreWrittenOnce() {
    int[] lengths = check(texts(1000, i -> "a text that repeats " + i % 5));
    assertTrue(lengths[0] < 1_150);
  }

  @Test
  void beginningsAndEndsOfAnEarlierColumnTakeNoRoom() {
    String[] keys = texts(1000, i -> "FR/" + i * 7919);
    int[] lengths =
        check(keys, texts(1000, i -> "FR"), texts(1000, i -> "" + i * 7919), keys.clone());
    assertTrue(lengths[1] + lengths[2] + lengths[3] < 30);
  }

  @Test
  void repeatedBeginningsAreSplitOff() {
    int[] lengths = check(texts(1000, i -> "application-" + i % 3 + "/" + i * 7919));
    assertTrue(lengths[0] < 10_000);
  }

  @Test
  void partsOfPartsSurvive() {
    String[] keys = texts(100, i -> "Ω" + i % 4 + "/" + i + "/x");
    check(keys, texts(100, i -> i + "/x"), texts(100, i -> "/x"), texts(100, i -> "Ω" + i % 4));
  }
}
