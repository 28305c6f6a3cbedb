package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds substitutions: those that this compilation has the source of, and those that markers on the
 * class path tell of.
 */
public final class SubstituteDiscovery {
  private final Elements elements;
  private final Types types;

  /**
   * What was found.
   *
   * @param substitutes all good ones, by name
   * @param problems of the others
   * @param deferred source names of classes that need a type which is not there yet
   */
  public record Found(List<Substitute> substitutes, List<Problem> problems, Set<String> deferred) {
    public Found {
      substitutes = List.copyOf(substitutes);
      problems = List.copyOf(problems);
      deferred = Set.copyOf(deferred);
    }
  }

  public SubstituteDiscovery(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Those among these classes of the compilation. */
  public Found inSources(Collection<TypeElement> annotated) {
    SortedMap<String, TypeElement> byName = new TreeMap<>();
    annotated.forEach(type -> byName.put(elements.getBinaryName(type).toString(), type));
    List<Substitute> substitutes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> deferred = new TreeSet<>();
    byName.forEach(
        (name, type) -> {
          if (ElementFilter.methodsIn(type.getEnclosedElements()).stream()
              .anyMatch(MissingTypes::inSignature)) {
            deferred.add(type.getQualifiedName().toString());
          } else {
            read(type, true, substitutes, problems);
          }
        });
    return new Found(substitutes, problems, deferred);
  }

  /** Those of the class path, except for some that are known already. */
  public Found onClassPath(Set<String> known) {
    List<Substitute> substitutes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : marked()) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        problems.add(
            Problem.of(
                ProblemId.BadSubstitution,
                Site.COMPILATION,
                "the class path tells of a substitution " + name + ", which is not there",
                "add the library that has it, or rebuild the one that tells of it"));
      } else if (!known.contains(name)) {
        read(type, false, substitutes, problems);
      }
    }
    return new Found(substitutes, problems, Set.of());
  }

  private Set<String> marked() {
    Set<String> names = new TreeSet<>();
    for (PackageElement markers : elements.getAllPackageElements(Marker.PACKAGE)) {
      for (TypeElement marker : ElementFilter.typesIn(markers.getEnclosedElements())) {
        names.add(Marker.sourceName(marker.getSimpleName().toString()));
      }
    }
    return names;
  }

  private void read(
      TypeElement type, boolean fromSource, List<Substitute> substitutes, List<Problem> problems) {
    String name = elements.getBinaryName(type).toString();
    String sourceName = type.getQualifiedName().toString();
    Site site = fromSource ? new Site(name, "") : Site.COMPILATION;
    List<Problem> broken = SubstituteRules.check(type, site, elements, types);
    problems.addAll(broken);
    if (broken.isEmpty()) {
      ExecutableElement store = SubstituteRules.method(type, "store");
      DeclaredType target = (DeclaredType) store.getParameters().get(0).asType();
      String targetName = elements.getBinaryName((TypeElement) target.asElement()).toString();
      substitutes.add(new Substitute(name, sourceName, targetName, fromSource));
    }
  }

  /** The problems of those that store objects of the same class. */
  public static List<Problem> rivals(Collection<Substitute> substitutes) {
    SortedMap<String, List<Substitute>> byTarget = new TreeMap<>();
    for (Substitute each : substitutes) {
      byTarget.computeIfAbsent(each.target(), target -> new ArrayList<>()).add(each);
    }
    List<Problem> problems = new ArrayList<>();
    byTarget.forEach(
        (target, rivals) -> {
          if (rivals.size() > 1) {
            Substitute blamed =
                rivals.stream().filter(Substitute::fromSource).findFirst().orElse(rivals.get(0));
            problems.add(
                Problem.of(
                    ProblemId.BadSubstitution,
                    blamed.site(),
                    "objects of "
                        + target.replace('$', '.')
                        + " are stored by "
                        + String.join(
                            " and ", rivals.stream().map(Substitute::sourceName).sorted().toList()),
                    "keep one of them"));
          }
        });
    return problems;
  }
}
