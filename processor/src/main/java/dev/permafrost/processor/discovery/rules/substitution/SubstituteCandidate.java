package dev.permafrost.processor.discovery.rules.substitution;

import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.discovery.rules.EnclosingClass;
import dev.permafrost.processor.routine.Substitute;
import java.util.List;

/**
 * A class marked as a substitution, as it is declared: a substitute if it keeps all rules.
 *
 * @param className its binary name
 * @param sourceName as source code names it
 * @param fromSource whether this compilation made it, so that it can be pointed at
 * @param classes the same class and those around it, innermost first
 * @param stores its methods named {@code store}
 * @param restores its methods named {@code restore}
 */
public record SubstituteCandidate(
    String className,
    String sourceName,
    boolean fromSource,
    List<EnclosingClass> classes,
    List<StorageMethod> stores,
    List<StorageMethod> restores) {
  public SubstituteCandidate {
    classes = List.copyOf(classes);
    stores = List.copyOf(stores);
    restores = List.copyOf(restores);
  }

  Site site() {
    return fromSource ? new Site(className, "") : Site.COMPILATION;
  }

  Substitute substitute() {
    return new Substitute(className, sourceName, stores.get(0).taken().className(), fromSource);
  }
}
