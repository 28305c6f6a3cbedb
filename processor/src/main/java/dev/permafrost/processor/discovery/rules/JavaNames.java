package dev.permafrost.processor.discovery.rules;

import java.util.Set;
import java.util.stream.Stream;

/** Knows which names Java source can spell: other languages have more of them. */
final class JavaNames {
  private static final Set<String> RESERVED =
      Set.of(
          ("_ abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends false final finally float for goto if implements"
                  + " import instanceof int interface long native new null package private"
                  + " protected public return short static strictfp super switch synchronized this"
                  + " throw throws transient true try void volatile while")
              .split(" "));

  private JavaNames() {}

  /**
   * Whether source can spell a name.
   *
   * @param name simple or qualified
   */
  static boolean canSpell(String name) {
    return Stream.of(name.split("\\.", -1)).allMatch(JavaNames::isIdentifier);
  }

  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && !RESERVED.contains(name)
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints().allMatch(Character::isJavaIdentifierPart);
  }
}
