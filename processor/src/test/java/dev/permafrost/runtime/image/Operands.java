package dev.permafrost.runtime.image;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Operands given by a test, instead of being read from a page. */
public final class Operands extends Fields {
  private final Deque<Optional<Object>> rest = new ArrayDeque<>();

  public Operands(Object... operands) {
    super(null, 0, null);
    Arrays.stream(operands).map(Optional::ofNullable).forEach(rest::add);
  }

  /** Calls the generated constructor switch of an image. */
  public static Object make(Image image, int shape, Object... operands) throws Exception {
    return image.make(shape, new Operands(operands));
  }

  public static Object constant(Image image, int number) throws Exception {
    return image.constant(number);
  }

  public static String data(Image image, int page) {
    return image.data(page);
  }

  public static String wide(Image image, int page) {
    return image.wide(page);
  }

  @Override
  public boolean bool() {
    return (Boolean) ref();
  }

  @Override
  public byte i8() {
    return (Byte) ref();
  }

  @Override
  public short i16() {
    return (Short) ref();
  }

  @Override
  public char ch() {
    return (Character) ref();
  }

  @Override
  public int i32() {
    return (Integer) ref();
  }

  @Override
  public long i64() {
    return (Long) ref();
  }

  @Override
  public float f32() {
    return (Float) ref();
  }

  @Override
  public double f64() {
    return (Double) ref();
  }

  @Override
  public Object ref() {
    return rest.remove().orElse(null);
  }
}
