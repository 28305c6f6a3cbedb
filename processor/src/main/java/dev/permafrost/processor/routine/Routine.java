package dev.permafrost.processor.routine;

import dev.permafrost.processor.diagnostic.Site;
import java.util.List;

/**
 * One static init routine to freeze.
 *
 * @param owner the class that owns it
 * @param method its simple name
 * @param returnType its return type as source code with full generic arguments and fully qualified
 *     names, e.g. {@code java.util.Map<java.lang.String, p.City>}; type-use annotations left out
 * @param returnDescriptor erased descriptor of the return type, e.g. {@code Ljava/util/Map;}
 * @param thrown fully qualified names of declared exceptions, in source order
 * @param isPublic whether the generated method is public (else it has the routine's own narrower
 *     access)
 * @param declaration what the annotation declares
 */
public record Routine(
    Owner owner,
    String method,
    String returnType,
    String returnDescriptor,
    List<String> thrown,
    boolean isPublic,
    Declaration declaration) {
  public Routine {
    thrown = List.copyOf(thrown);
  }

  /** The name users see, as in {@code Root.name()}: {@code p.Outer.Inner.method}. */
  public String name() {
    return owner.sourceName() + "." + method;
  }

  /** The routine as a place to report at. */
  public Site site() {
    return new Site(owner.binaryName(), method);
  }
}
