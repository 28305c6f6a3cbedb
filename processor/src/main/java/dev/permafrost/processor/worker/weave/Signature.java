package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.worker.weave.patch.Codes;
import dev.permafrost.processor.worker.weave.patch.Prefix;
import java.io.IOException;
import java.lang.reflect.Modifier;

/** A method that gets code in front, and where its arguments are. */
record Signature(int access, String name, String descriptor) {

  /** Whether it has code at all. */
  boolean hasCode() {
    return !Modifier.isNative(access) && !Modifier.isAbstract(access);
  }

  /** Descriptor of what it returns. */
  String result() {
    return descriptor.substring(descriptor.indexOf(')') + 1);
  }

  /** Pushes the receiver, or null where there is none yet. */
  void receiver(Prefix code) throws IOException {
    if (Modifier.isStatic(access) || name.equals("<init>")) {
      code.add(Codes.ACONST_NULL);
    } else {
      code.load(Codes.ALOAD, 0);
    }
  }

  /** Pushes the argument with this number, or null if it is none or no object. */
  void key(Prefix code, int number) throws IOException {
    if (number == 0) {
      receiver(code);
      return;
    }
    int slot = Modifier.isStatic(access) ? 0 : 1;
    int at = 1;
    for (int left = number - 1; left > 0 && descriptor.charAt(at) != ')'; left--) {
      char type = descriptor.charAt(at);
      slot += type == 'J' || type == 'D' ? 2 : 1;
      at = next(at);
    }
    load(code, number < 0 ? ')' : descriptor.charAt(at), slot);
  }

  /** Where the parameter after the one at this place begins. */
  private int next(int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
  }

  private static void load(Prefix code, char type, int slot) throws IOException {
    if (type == 'L' || type == '[') {
      code.load(Codes.ALOAD, slot);
    } else if (type == 'I') {
      code.load(Codes.ILOAD, slot);
      code.call(Codes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;");
    } else {
      code.add(Codes.ACONST_NULL);
    }
  }
}
