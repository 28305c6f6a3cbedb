package dev.permafrost.processor.routine;

import dev.permafrost.processor.diagnostic.Site;

/**
 * A class that says how objects of another are stored and restored.
 *
 * @param className its binary name
 * @param sourceName as source code names it
 * @param target binary name of the class whose objects are stored
 * @param fromSource whether this compilation has its source, so that it can be pointed at
 */
public record Substitute(String className, String sourceName, String target, boolean fromSource) {
  /** The annotation's name. */
  public static final String ANNOTATION = "dev.permafrost.Substitution";

  /** Where to report what is wrong with it. */
  public Site site() {
    return fromSource ? new Site(className, "") : Site.COMPILATION;
  }
}
