package dev.permafrost.runtime.described;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.StringReader;

/** Makes streams, readers and writers that work in memory and stand somewhere in it. */
public final class Streams {
  private Streams() {}

  /** Makes a stream that reads an array up to its end. */
  public static ByteArrayInputStream bytes(byte[] array, int end, int position, int mark) {
    ByteArrayInputStream stream = new ByteArrayInputStream(array, mark, end - mark);
    stream.skip(position - mark);
    return stream;
  }

  /** Makes a reader that reads an array up to its end. */
  public static CharArrayReader chars(char[] array, int end, int position, int mark)
      throws IOException {
    CharArrayReader reader = new CharArrayReader(array, mark, end - mark);
    reader.skip(position - mark);
    return reader;
  }

  /** Makes a reader of a text. */
  public static StringReader text(String text, int position, int mark) throws IOException {
    StringReader reader = new StringReader(text);
    reader.skip(mark);
    reader.mark(0);
    reader.skip(position - mark);
    return reader;
  }

  /** Makes a stream that has all this room, and of it what was written. */
  public static ByteArrayOutputStream written(byte[] room, int count) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream(room.length);
    stream.write(room, 0, room.length);
    stream.reset();
    stream.write(room, 0, count);
    return stream;
  }

  /** Makes a writer that has all this room, and of it what was written. */
  public static CharArrayWriter written(char[] room, int count) {
    CharArrayWriter writer = new CharArrayWriter(room.length);
    writer.write(room, 0, room.length);
    writer.reset();
    writer.write(room, 0, count);
    return writer;
  }
}
