package dev.permafrost.processor.diagnostic;

/**
 * Where a problem is: a routine, its class, or the compilation as a whole.
 *
 * @param owner binary name of the class (<code>p.Outer$Inner</code>), or empty for the compilation
 * @param routine method name, or empty for the class as a whole
 * @param variant the values of inputs that the routine ran with, as in {@code -Datlas.lang=fr};
 *     empty where it has no variants
 */
public record Site(String owner, String routine, String variant) {

  /** Whatever the inputs are. */
  public Site(String owner, String routine) {
    this(owner, routine, "");
  }

  /** The compilation as a whole. */
  public static final Site COMPILATION = new Site("", "");
}
