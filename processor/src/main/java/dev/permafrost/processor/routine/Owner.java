package dev.permafrost.processor.routine;

import dev.permafrost.processor.diagnostic.Site;

/**
 * The class that owns routines.
 *
 * @param packageName the package, empty for the default package
 * @param binaryName as the JVM names it with dots: <code>p.Outer$Inner</code>
 * @param sourceName as source code names it: {@code p.Outer.Inner}
 * @param isPublic whether the generated class is public (the class and all that enclose it are)
 */
public record Owner(String packageName, String binaryName, String sourceName, boolean isPublic) {

  /** Simple name of the generated class: {@code Outer_InnerFrozen}. */
  public String frozenSimpleName() {
    String nested =
        packageName.isEmpty() ? sourceName : sourceName.substring(packageName.length() + 1);
    return nested.replace('.', '_') + "Frozen";
  }

  /** Full name of the generated class: {@code p.Outer_InnerFrozen}. */
  public String frozenName() {
    return packageName.isEmpty() ? frozenSimpleName() : packageName + "." + frozenSimpleName();
  }

  /** The class as a place to report at. */
  public Site site() {
    return new Site(binaryName, "");
  }
}
