package dev.permafrost.processor.output;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Substitute;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The output of one compilation. An index in the output folder tells the next build what this one
 * generated, so that it can remove what is no longer wanted, even of owners it does not compile.
 */
public final class Output {
  private final OutputFolder folder;
  private final String textBefore;
  private final GeneratedIndex before;
  private final GeneratedIndex now;

  /** Reads the index of the build before, which is all the work there is without routines. */
  public Output(Filer filer) {
    this.folder = new OutputFolder(filer);
    this.textBefore = folder.read(GeneratedIndex.PATH).orElse("");
    this.before = textBefore.isEmpty() ? GeneratedIndex.empty() : GeneratedIndex.parse(textBefore);
    this.now = textBefore.isEmpty() ? GeneratedIndex.empty() : GeneratedIndex.parse(textBefore);
  }

  /** Whether an earlier build or this one generated this class. */
  public boolean hasGenerated(String className) {
    return before.lists(className) || now.lists(className);
  }

  /**
   * Removes what was generated for owners that are gone or have no routine any more. To be called
   * before anything is compiled against it.
   */
  public List<Problem> removeStale(Elements elements) {
    for (Map.Entry<String, GeneratedIndex.Entry> owner : before.owners().entrySet()) {
      if (isStale(owner.getKey(), owner.getValue().sourceName(), elements)) {
        try {
          for (String className : owner.getValue().classes()) {
            folder.deleteClass(className);
          }
        } catch (IOException e) {
          return List.of(failed("remove what was generated for " + owner.getKey(), e));
        }
        now.owners().remove(owner.getKey());
      }
    }
    return List.of();
  }

  private boolean isStale(String binaryName, String sourceName, Elements elements) {
    TypeElement owner = elements.getTypeElement(sourceName);
    if (binaryName.startsWith(Marker.PACKAGE)) {
      String marker = binaryName.substring(Marker.PACKAGE.length() + 1);
      return owner == null
          ? !folder.hasClass(Marker.binaryName(marker))
          : !isAnnotated(owner, Substitute.ANNOTATION);
    }
    if (owner == null) {
      // A build of some sources only, without the output folder on its class path, sees no owner.
      return !folder.hasClass(binaryName);
    }
    return owner.getEnclosedElements().stream()
        .noneMatch(member -> isAnnotated(member, Declaration.ANNOTATION));
  }

  private static boolean isAnnotated(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation));
  }

  /**
   * Marks a substitution, so that compilations with its class on their class path know of it. A
   * named module gets no mark: no two modules of a program may have the same package.
   */
  public List<Problem> mark(Substitute substitute, Elements elements) {
    TypeElement origin = elements.getTypeElement(substitute.sourceName());
    ModuleElement module = elements.getModuleOf(origin);
    if (module != null && !module.isUnnamed()) {
      return List.of();
    }
    String packageName = elements.getPackageOf(origin).getQualifiedName().toString();
    String name = Marker.of(packageName, substitute.sourceName());
    String simpleName = name.substring(Marker.PACKAGE.length() + 1);
    try {
      folder.writeSource(
          name,
          "package "
              + Marker.PACKAGE
              + ";\n\n/** Tells that {@code "
              + substitute.sourceName()
              + "} is a substitution. */\nfinal class "
              + simpleName
              + " {}\n",
          origin);
      now.owners().put(name, new GeneratedIndex.Entry(substitute.sourceName(), List.of(name)));
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      return List.of(failed("write " + name, e));
    }
  }

  /** Writes what was generated for one owner, and removes what an earlier build has beyond that. */
  public List<Problem> write(Owner owner, GeneratedClass generated, Elements elements) {
    Element origin = elements.getTypeElement(owner.sourceName());
    try {
      List<String> classes = new ArrayList<>(List.of(generated.name()));
      folder.deleteNested(generated.name());
      for (ClassBytes page : generated.pages()) {
        classes.add(page.binaryName());
        folder.writeClass(page.binaryName(), page.bytes(), origin);
      }
      folder.writeSource(generated.name(), generated.source(), origin);
      removeOthers(owner.binaryName(), classes);
      now.owners().put(owner.binaryName(), new GeneratedIndex.Entry(owner.sourceName(), classes));
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      // javac's file manager answers a folder in the place of a file with the latter.
      return List.of(failed("write " + generated.name(), e));
    }
  }

  private void removeOthers(String owner, List<String> classes) throws IOException {
    Optional<GeneratedIndex.Entry> old = Optional.ofNullable(before.owners().get(owner));
    List<String> stale = new ArrayList<>(old.map(GeneratedIndex.Entry::classes).orElse(List.of()));
    stale.removeAll(classes);
    for (String className : stale) {
      folder.deleteClass(className);
    }
  }

  /** Leaves the index for the next build; there is none where nothing is generated. */
  public List<Problem> finish() {
    String text = now.owners().isEmpty() ? "" : now.text();
    try {
      if (text.isEmpty() && !textBefore.isEmpty()) {
        folder.deleteResource(GeneratedIndex.PATH);
      } else if (!text.equals(textBefore)) {
        folder.writeResource(GeneratedIndex.PATH, text);
      }
      return List.of();
    } catch (IOException e) {
      return List.of(failed("write " + GeneratedIndex.PATH, e));
    }
  }

  private static Problem failed(String what, Exception cause) {
    return Problem.of(
        ProblemId.OutputFailed,
        Site.COMPILATION,
        "cannot " + what + ": " + cause,
        "see that the output folder can be written, and that no other tool writes there");
  }
}
