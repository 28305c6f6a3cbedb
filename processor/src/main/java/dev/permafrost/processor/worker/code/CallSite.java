package dev.permafrost.processor.worker.code;

import java.util.List;
import org.objectweb.asm.Handle;

/**
 * One place in the code of a class where a lambda or method reference is made. Names are internal.
 *
 * @param host the class
 * @param factory descriptor from what is captured to the functional interface
 * @param name of the interface's method
 * @param erased descriptor of the interface's method
 * @param instantiated the same with the type arguments of this place
 * @param bridges other descriptors that it must answer to
 * @param implementation what runs when it is called
 * @param interfaces all it implements, but for {@code Serializable} where that is not written
 * @param serializable whether it can be written to a stream
 * @param line in the source, 0 if the class does not tell
 */
record CallSite(
    String host,
    String factory,
    String name,
    String erased,
    String instantiated,
    List<String> bridges,
    Handle implementation,
    List<String> interfaces,
    boolean serializable,
    int line) {

  /** The same place, where another method of the same descriptor is run; for lambdas only. */
  CallSite runs(String method) {
    Handle handle = implementation;
    return handle.getName().equals(method) || serializable
        ? this
        : new CallSite(
            host,
            factory,
            name,
            erased,
            instantiated,
            bridges,
            new Handle(
                handle.getTag(), handle.getOwner(), method, handle.getDesc(), handle.isInterface()),
            interfaces,
            false,
            line);
  }

  /** The same place, with all that its class really implements. */
  CallSite with(List<String> all) {
    return new CallSite(
        host,
        factory,
        name,
        erased,
        instantiated,
        bridges,
        implementation,
        all,
        serializable,
        line);
  }

  /** Whether it is {@code Object::new}. */
  boolean makesPlainObjects() {
    return implementation.getOwner().equals("java/lang/Object")
        && implementation.getName().equals("<init>");
  }

  /** Whether the same code would be run in the same way. */
  boolean sameCode(CallSite other) {
    return implementation.equals(other.implementation)
        && instantiated.equals(other.instantiated)
        && erased.equals(other.erased)
        && bridges.equals(other.bridges);
  }
}
