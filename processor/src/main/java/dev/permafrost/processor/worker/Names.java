package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.worker.user.ClassWitness;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names, numbers and callers that a routine can see; others where nothing may depend on them. */
final class Names {
  private static final int DEEPER = 3;

  /** More threads than a JVM starts by itself, so that no number is the same by chance. */
  private static final int AHEAD = 200;

  private final boolean others;

  Names(boolean others) {
    this.others = others;
    if (others) {
      for (int i = 0; i < AHEAD; i++) {
        new Thread();
      }
    }
  }

  /** Name of the thread that runs a routine: as in a program, or not. */
  String thread() {
    return others ? "main" : "routine";
  }

  /** Whether they are others. */
  boolean others() {
    return others;
  }

  /** How many more callers a routine has. */
  int deeper() {
    return others ? DEEPER : 0;
  }

  /** What follows in the name of a loader of the user's classes. */
  String loader() {
    return others ? "s" : "";
  }

  /** A witness that sees to it that the user's proxies are not the first ones of this JVM. */
  ClassWitness before(ClassWitness witness) {
    return others ? new BeforeProxies(witness) : witness;
  }

  /** Making a proxy takes long in a cold JVM: it waits until a class knows of them. */
  private static final class BeforeProxies implements ClassWitness, InvocationHandler {
    private static final byte[] PROXY =
        "java/lang/reflect/Proxy".getBytes(StandardCharsets.US_ASCII);

    private final ClassWitness witness;
    private boolean made;

    BeforeProxies(ClassWitness witness) {
      this.witness = witness;
    }

    @Override
    public byte[] defined(byte[] classFile) {
      if (!made && contains(classFile, PROXY)) {
        made = true;
        ClassLoader loader = Names.class.getClassLoader();
        Proxy.newProxyInstance(loader, new Class<?>[] {ClassWitness.class}, this);
      }
      return witness.defined(classFile);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
      for (int i = 0; i <= bytes.length - part.length; i++) {
        int length = 0;
        while (length < part.length && bytes[i + length] == part[length]) {
          length++;
        }
        if (length == part.length) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void asked(String resource, List<Frame.FoundResource> found) {
      witness.asked(resource, found);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      return null;
    }
  }
}
