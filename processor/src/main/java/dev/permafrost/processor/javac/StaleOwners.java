package dev.permafrost.processor.javac;

import dev.permafrost.processor.output.ClassFolder;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells of which owners an earlier build generated something that is no longer wanted. */
record StaleOwners(Elements elements, ClassFolder folder) {

  /**
   * Whether an owner is gone, or has no routine any more.
   *
   * @param binaryName of the owner, or of a marker
   * @param sourceName of the owner, or of the class that is marked
   */
  boolean isStale(String binaryName, String sourceName) {
    TypeElement owner = elements.getTypeElement(sourceName);
    boolean isMarker = binaryName.startsWith(Marker.PACKAGE);
    if (owner == null) {
      // A build of some sources only, without the output folder on its class path, sees no owner.
      return !hasClass(
          isMarker
              ? Marker.binaryName(binaryName.substring(Marker.PACKAGE.length() + 1))
              : binaryName);
    }
    return isMarker
        ? !isAnnotated(owner, Substitute.ANNOTATION)
        : owner.getEnclosedElements().stream()
            .noneMatch(member -> isAnnotated(member, Declaration.ANNOTATION));
  }

  private boolean hasClass(String binaryName) {
    return folder.read(ClassFolder.pathOf(binaryName)).isPresent();
  }

  static boolean isAnnotated(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation));
  }
}
