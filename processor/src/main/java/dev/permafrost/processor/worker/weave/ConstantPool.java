package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rules;
import org.objectweb.asm.ClassReader;

/** A quick look at the references of a class, most of which need no rewriting. */
final class ConstantPool {
  private static final int CLASS = 7;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;

  private ConstantPool() {}

  /** Whether a class refers to the bridge, and so was rewritten before. */
  static boolean mentionsBridge(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item != 0
          && reader.readByte(item - 1) == CLASS
          && Twins.BRIDGE.equals(reader.readUTF8(item, buffer))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class refers to a method whose class and name a rule knows. */
  static boolean mentions(ClassReader reader, Rules rules) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item != 0) {
        int tag = reader.readByte(item - 1);
        if ((tag == METHOD || tag == INTERFACE_METHOD) && isKnown(reader, item, buffer, rules)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKnown(ClassReader reader, int item, char[] buffer, Rules rules) {
    String owner = reader.readClass(item, buffer);
    int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
    String name = reader.readUTF8(nameAndType, buffer);
    String descriptor = reader.readUTF8(nameAndType + 2, buffer);
    if (Twins.ofThrowable(name, descriptor) != null
        || CallSites.isHashCode(owner, name, descriptor)) {
      return true;
    }
    if (owner == null || !rules.owners().contains(owner.replace('/', '.'))) {
      return false;
    }
    return !rules.of(owner.replace('/', '.'), name).isEmpty();
  }
}
