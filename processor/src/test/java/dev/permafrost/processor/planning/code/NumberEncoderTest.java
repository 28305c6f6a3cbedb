package dev.permafrost.processor.planning.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.runtime.image.Column;
import dev.permafrost.runtime.image.code.Cursor;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberEncoderTest {

  private static int check(long... values) {
    Out out = new Out();
    NumberEncoder.write(values, out);
    Cursor cursor = new Cursor(out.data().toString(), "", 0, 0);
    Column numbers = Column.numbers(cursor, values.length);
    for (int row = 0; row < values.length; row++) {
      assertEquals(values[row], numbers.number(row));
    }
    assertEquals(out.length(), cursor.at());
    return out.length();
  }

  private static int checkDoubles(double... values) {
    long[] bits = Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    Out out = new Out();
    NumberEncoder.writeDoubles(bits, out);
    Column numbers = Column.numbers(new Cursor(out.data().toString(), "", 0, 0), bits.length);
    for (int row = 0; row < bits.length; row++) {
      assertEquals(bits[row], Double.doubleToRawLongBits(numbers.real(row)));
    }
    return out.length();
  }

  @Test
  void extremesSurvive() {
    check();
    check(Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1);
    check(Long.MAX_VALUE);
    check(Long.MIN_VALUE, Long.MIN_VALUE);
  }

  @Test
  void constantsAndSequencesTakeNoRoomPerRow() {
    assertTrue(check(new long[1000]) < 5);
    assertTrue(check(Arrays.stream(new int[1000]).asLongStream().toArray()) < 5);
    long[] sequence = new long[1000];
    Arrays.setAll(sequence, i -> 7L - 3L * i);
    assertTrue(check(sequence) < 8);
  }

  @Test
  void smallRangesTakeOneDigit() {
    assertTrue(check(new Random(1).longs(1000, 5_000_000, 5_000_064).toArray()) < 1012);
  }

  @Test
  void fewValuesBecomeADictionary() {
    long[] values = new Random(1).longs(1000, 0, 3).map(i -> i * 1_000_000_007L).toArray();
    assertTrue(check(values) < 1040);
  }

  @Test
  void randomNumbersOfAllWidthsSurvive() {
    Random random = new Random(5);
    for (int shift = 0; shift < 64; shift++) {
      int bits = shift;
      check(random.longs(50).map(value -> value >> bits).toArray());
    }
  }

  @Test
  void decimalsAreScaledAndExact() {
    double[] degrees =
        new Random(2).ints(1000, -9_000_000, 9_000_000).mapToDouble(i -> i / 100_000.0).toArray();
    assertTrue(checkDoubles(degrees) < 5_020);
    checkDoubles(0.1, 0.2, 0.30000000000000004);
    checkDoubles(1e22, 5e-324, 123456789.123);
  }

  @Test
  void whatIsNoDecimalKeepsItsBits() {
    checkDoubles(-0.0, 1.5);
    checkDoubles(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    checkDoubles(Double.longBitsToDouble(0x7FF8_0000_0000_1234L));
    checkDoubles(Math.PI, Math.E, Double.MAX_VALUE, Double.MIN_VALUE);
  }

  @Test
  void floatsAreExact() {
    float[] floats = {0.1f, 12.75f, -3.3f, 1e10f, Float.MIN_VALUE, -0f, Float.NaN};
    for (int end = 1; end <= floats.length; end++) {
      long[] bits = new long[end];
      for (int i = 0; i < end; i++) {
        bits[i] = Float.floatToRawIntBits(floats[i]);
      }
      Out out = new Out();
      NumberEncoder.writeFloats(bits, out);
      Column numbers = Column.numbers(new Cursor(out.data().toString(), "", 0, 0), end);
      for (int i = 0; i < end; i++) {
        assertEquals((int) bits[i], Float.floatToRawIntBits(numbers.realFloat(i)));
      }
    }
  }
}
