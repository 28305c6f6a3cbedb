package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.discovery.rules.substitution.JudgedSubstitutes;
import dev.permafrost.processor.discovery.rules.substitution.SubstituteCandidate;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds substitutions: those that this compilation has the source of, and those that markers on the
 * class path tell of.
 */
public final class SubstituteDiscovery {
  private final Elements elements;
  private final SubstituteReader reader;

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
    this.reader = new SubstituteReader(elements, types);
  }

  /** Those among these classes of the compilation. */
  public Found inSources(Collection<TypeElement> annotated) {
    SortedMap<String, TypeElement> byName = new TreeMap<>();
    annotated.forEach(type -> byName.put(elements.getBinaryName(type).toString(), type));
    List<SubstituteCandidate> candidates = new ArrayList<>();
    Set<String> deferred = new TreeSet<>();
    byName.forEach(
        (name, type) -> {
          if (ElementFilter.methodsIn(type.getEnclosedElements()).stream()
              .anyMatch(MissingTypes::inSignature)) {
            deferred.add(type.getQualifiedName().toString());
          } else {
            candidates.add(reader.read(type, true));
          }
        });
    JudgedSubstitutes found = JudgedSubstitutes.of(candidates);
    return new Found(found.substitutes(), found.problems(), deferred);
  }

  /** Those of the class path, except for some that are known already. */
  public Found onClassPath(Set<String> known) {
    List<SubstituteCandidate> candidates = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : marked()) {
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        problems.add(JudgedSubstitutes.missing(name));
      } else if (!known.contains(name)) {
        candidates.add(reader.read(type, false));
      }
    }
    JudgedSubstitutes found = JudgedSubstitutes.of(candidates);
    problems.addAll(found.problems());
    return new Found(found.substitutes(), problems, Set.of());
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

  /** The problems of those that store objects of the same class. */
  public static List<Problem> rivals(Collection<Substitute> substitutes) {
    return JudgedSubstitutes.rivals(substitutes);
  }
}
