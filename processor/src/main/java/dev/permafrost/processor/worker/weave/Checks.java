package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Verdict;
import dev.permafrost.processor.worker.weave.patch.Codes;
import dev.permafrost.processor.worker.weave.patch.Prefix;
import java.io.IOException;

/** The code that is put in front of a method. */
public final class Checks {
  /** Binary name of the class whose rules hold for whatever class of exceptions is named. */
  public static final String THROWABLE = "java.lang.Throwable";

  static final String CHECK_DESCRIPTOR = "(ILjava/lang/Object;)V";

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String INSTEAD_DESCRIPTOR = "(I" + OBJECT + OBJECT + ")" + OBJECT;

  private Checks() {}

  /**
   * Whether call sites check it too. Where the argument counts only the method itself can, and what
   * is merely recorded can wait until then.
   */
  public static boolean atCallSites(Rule rule) {
    return !rule.keyed() && rule.verdict() != Verdict.RECORD;
  }

  /** Classes whose methods the JVM itself calls: a check at call sites has to do. */
  public static boolean isUnwoven(String owner) {
    return owner.equals(THROWABLE);
  }

  /** {@code Bridge.check(rule, key)}. */
  static void check(Prefix code, Rule rule, Signature method) throws IOException {
    code.push(rule.id());
    method.key(code, rule.key());
    call(code, "check", CHECK_DESCRIPTOR);
  }

  /** Returns what {@code Bridge.instead(rule, this, key)} says, unless it lets the call pass. */
  static void instead(Prefix code, Rule rule, Signature method) throws IOException {
    code.push(rule.id());
    method.receiver(code);
    method.key(code, rule.keyed() ? rule.key() : 1);
    call(code, "instead", INSTEAD_DESCRIPTOR);
    returnUnlessPassed(code, method.result());
  }

  static void call(Prefix code, String name, String descriptor) throws IOException {
    code.call(Codes.INVOKESTATIC, Twins.BRIDGE, name, descriptor);
  }

  /** Returns the object on the stack as the given type, unless it is {@code Bridge.PASS}. */
  static void returnUnlessPassed(Prefix code, String type) throws IOException {
    Prefix otherwise = code.apart();
    switch (type.charAt(0)) {
      case 'V':
        otherwise.add(Codes.POP);
        otherwise.add(Codes.RETURN);
        break;
      case 'J':
        unbox(otherwise, "java/lang/Long", "longValue", "()J");
        otherwise.add(Codes.LRETURN);
        break;
      case 'D':
        unbox(otherwise, "java/lang/Double", "doubleValue", "()D");
        otherwise.add(Codes.DRETURN);
        break;
      case 'I':
        unbox(otherwise, "java/lang/Integer", "intValue", "()I");
        otherwise.add(Codes.IRETURN);
        break;
      case 'L':
        otherwise.cast(type.substring(1, type.length() - 1));
        otherwise.add(Codes.ARETURN);
        break;
      default:
        otherwise.cast(type);
        otherwise.add(Codes.ARETURN);
        break;
    }
    code.unless(Twins.BRIDGE, "PASS", otherwise);
  }

  private static void unbox(Prefix code, String box, String method, String descriptor)
      throws IOException {
    code.cast(box);
    code.call(Codes.INVOKEVIRTUAL, box, method, descriptor);
  }
}
