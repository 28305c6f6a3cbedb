package dev.permafrost.processor.routine;

import dev.permafrost.processor.diagnostic.Site;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** In {@code parseURLOf2} before U, O. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  public Routine {
    thrown = List.copyOf(thrown);
  }

  /**
   * The routine once per variant of it, in the order of the source; itself alone if nothing varies.
   * They differ in their declaration only.
   */
  public List<Routine> variants() {
    return declaration.variants().stream()
        .map(
            each ->
                new Routine(owner, method, returnType, returnDescriptor, thrown, isPublic, each))
        .toList();
  }

  /** The name users see, as in {@code Root.name()}: {@code p.Outer.Inner.method}. */
  public String name() {
    return owner.sourceName() + "." + method;
  }

  /**
   * The constant the generated class offers beside the method, which holds the same value: {@code
   * maxDepth()} and {@code MAX_DEPTH}. Only a primitive or a String can be one, and only if it is
   * one and the same whatever the inputs are.
   */
  public Optional<String> constantName() {
    if (!declaration.varied().isEmpty() || fillsState()) {
      return Optional.empty();
    }
    if (returnDescriptor.length() > 1 && !returnDescriptor.equals("Ljava/lang/String;")) {
      return Optional.empty();
    }
    String words = WORD_START.matcher(method).replaceAll("_");
    return Optional.of(words.toUpperCase(Locale.ROOT));
  }

  /** Whether it returns nothing: its result is what it leaves in static fields. */
  public boolean fillsState() {
    return returnDescriptor.equals("V");
  }

  /** The routine as a place to report at. */
  public Site site() {
    List<String> settings = declaration.variant().stream().map(Setting::toString).toList();
    return new Site(owner.binaryName(), method, String.join(" ", settings));
  }
}
