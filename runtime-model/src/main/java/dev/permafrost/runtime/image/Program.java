package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Cursor;
import dev.permafrost.runtime.image.code.Format;
import dev.permafrost.runtime.image.container.Contents;
import java.lang.reflect.Array;

/**
 * One run of a program: makes objects one after the other, each into the next register. The first
 * registers hold the units that the program refers to. Also the arguments of the call being made.
 */
final class Program extends Fields {
  private final Page page;
  private final Cursor cursor;
  private final int end;
  private final Image owner;
  private Object[] registers;
  private int next;

  Program(Page page, Cursor cursor, int end, Image owner) {
    super(null, 0, owner);
    this.page = page;
    this.cursor = cursor;
    this.end = end;
    this.owner = owner;
  }

  /** Adds the units that the program at the cursor refers to and that do not exist yet. */
  static void findMissing(Cursor cursor, Image owner, Pending pending) {
    for (int units = cursor.count(); units > 0; units--) {
      owner.need(cursor.count(), cursor.count(), pending);
    }
  }

  /** Runs the program and returns the object it is there for. */
  Object run() throws Exception {
    int units = cursor.count();
    int unitsAt = cursor.at();
    for (int i = 0; i < units; i++) {
      cursor.count();
      cursor.count();
    }
    registers = new Object[cursor.count()];
    int answer = cursor.count();
    int start = cursor.at();
    cursor.moveTo(unitsAt);
    while (next < units) {
      registers[next++] = owner.unit(cursor.count(), cursor.count());
    }
    cursor.moveTo(start);
    while (cursor.at() < end) {
      step();
    }
    return registers[answer];
  }

  private void step() throws Exception {
    int operation = cursor.count();
    if (operation == Format.OP_FILL) {
      int mode = cursor.count();
      Object container = ref();
      Contents.fill(mode, container, operands());
    } else {
      // Operands count back from this register, so it is taken after they are read.
      Object made = made(operation);
      registers[next++] = made;
    }
  }

  private Object made(int operation) throws Exception {
    switch (operation) {
      case Format.OP_TEXT:
        return page.pooled(cursor.count());
      case Format.OP_INTERNED:
        return page.pooled(cursor.count()).intern();
      case Format.OP_BOX:
        return box((char) cursor.count());
      case Format.OP_CONSTANT:
        return owner.constant(cursor.count());
      case Format.OP_MAKE:
        return owner.make(cursor.count(), this);
      case Format.OP_ARRAY:
        return Array.newInstance((Class<?>) owner.constant(cursor.count()), cursor.count());
      case Format.OP_OBJECTS:
        return new Object[cursor.count()];
      case Format.OP_PRIMITIVES:
        return Primitives.read((char) cursor.count(), cursor.count(), cursor);
      case Format.OP_GATHER:
        return Contents.gather(cursor.count(), operands());
      case Format.OP_LAZY:
        return Lazy.read(cursor, ref(), owner);
      default:
        return ((Object[]) ref())[cursor.count()];
    }
  }

  private Object box(char type) {
    return Primitives.box(type, Column.numbers(cursor, 1), 0);
  }

  private Object[] operands() {
    Object[] operands = new Object[cursor.count()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = ref();
    }
    return operands;
  }

  @Override
  public boolean bool() {
    return cursor.number() != 0;
  }

  @Override
  public byte i8() {
    return (byte) cursor.number();
  }

  @Override
  public short i16() {
    return (short) cursor.number();
  }

  @Override
  public char ch() {
    return (char) cursor.number();
  }

  @Override
  public int i32() {
    return (int) cursor.number();
  }

  @Override
  public long i64() {
    return cursor.number();
  }

  @Override
  public float f32() {
    return Float.intBitsToFloat((int) cursor.number());
  }

  @Override
  public double f64() {
    return cursor.real();
  }

  @Override
  public Object ref() {
    int back = cursor.count();
    return back == 0 ? null : registers[next - back];
  }
}
