package dev.permafrost.processor.worker.weave.patch;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The stack map of a method that gets a prefix. Only its first frame knows where it is, the others
 * are so far from the one before; but types of new objects name the instruction that made them.
 */
final class Frames {
  private static final int SAME_END = 64;
  private static final int ONE_ITEM_END = 128;
  private static final int ONE_ITEM_EXTENDED = 247;
  private static final int SAME_EXTENDED = 251;
  private static final int FULL = 255;
  private static final int OBJECT = 7;
  private static final int NEW = 8;

  private final Prefix prefix;
  private final int length;
  private final DataOutputStream out;

  Frames(Prefix prefix, int length, DataOutputStream out) {
    this.prefix = prefix;
    this.length = length;
    this.out = out;
  }

  /** Writes those of the prefix, and those of the method, which may have had none. */
  void write(ByteBuffer in) throws IOException {
    int old = in == null ? 0 : in.getChar();
    out.writeShort(old + prefix.targets().size());
    int last = -1;
    for (int target : prefix.targets()) {
      oneItem(target - last - 1);
      out.writeByte(OBJECT);
      out.writeShort(prefix.object());
      last = target;
    }
    int shift = length - last - 1;
    for (int left = old; left > 0; left--) {
      frame(in, shift);
      shift = 0;
    }
  }

  private void frame(ByteBuffer in, int shift) throws IOException {
    int type = in.get() & 0xFF;
    if (type < SAME_END) {
      same(type + shift);
    } else if (type < ONE_ITEM_END) {
      oneItem(type - SAME_END + shift);
      items(in, 1);
    } else {
      out.writeByte(type);
      out.writeShort(in.getChar() + shift);
      if (type == ONE_ITEM_EXTENDED) {
        items(in, 1);
      } else if (type == FULL) {
        counted(in);
        counted(in);
      } else if (type > SAME_EXTENDED) {
        items(in, type - SAME_EXTENDED);
      }
    }
  }

  private void same(int delta) throws IOException {
    if (delta < SAME_END) {
      out.writeByte(delta);
    } else {
      out.writeByte(SAME_EXTENDED);
      out.writeShort(delta);
    }
  }

  private void oneItem(int delta) throws IOException {
    if (delta < SAME_END) {
      out.writeByte(SAME_END + delta);
    } else {
      out.writeByte(ONE_ITEM_EXTENDED);
      out.writeShort(delta);
    }
  }

  private void counted(ByteBuffer in) throws IOException {
    int count = in.getChar();
    out.writeShort(count);
    items(in, count);
  }

  private void items(ByteBuffer in, int count) throws IOException {
    for (int left = count; left > 0; left--) {
      int tag = in.get();
      out.writeByte(tag);
      if (tag == NEW) {
        out.writeShort(in.getChar() + length);
      } else if (tag == OBJECT) {
        out.writeShort(in.getChar());
      }
    }
  }
}
