package dev.permafrost.processor.diagnostic;

/**
 * Where a problem is: a routine, its class, or the compilation as a whole.
 *
 * @param owner binary name of the class (<code>p.Outer$Inner</code>), or empty for the compilation
 * @param routine method name, or empty for the class as a whole
 */
public record Site(String owner, String routine) {

  /** The compilation as a whole. */
  public static final Site COMPILATION = new Site("", "");
}
