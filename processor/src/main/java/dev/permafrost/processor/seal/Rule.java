package dev.permafrost.processor.seal;

/**
 * One row of the table: an entry point of the JDK and what becomes of calls to it.
 *
 * @param id position in the table
 * @param owner binary name of the class that declares it
 * @param method its name, {@code <init>} for a constructor
 * @param parameters descriptors of its parameters one after the other, or {@link #ANY}
 * @param key which argument is meant: 0 for the receiver, 1 for the first, {@link #NO_KEY}
 * @param given whether the run gives the value, so that the call itself is not made
 */
public record Rule(
    int id,
    String owner,
    String method,
    String parameters,
    int key,
    boolean given,
    Category category,
    Verdict verdict) {

  /** Stands for the parameters of every overload. */
  public static final String ANY = "*";

  public static final int NO_KEY = -1;

  /** Whether it is about a method with this descriptor. */
  public boolean covers(String descriptor) {
    return parameters.equals(ANY)
        || descriptor.startsWith(parameters, 1)
            && descriptor.charAt(parameters.length() + 1) == ')';
  }

  public boolean keyed() {
    return key != NO_KEY;
  }

  /** As the user would write it: {@code java.lang.System.currentTimeMillis}. */
  public String name() {
    return method.equals("<init>") ? "new " + owner : owner + "." + method;
  }
}
