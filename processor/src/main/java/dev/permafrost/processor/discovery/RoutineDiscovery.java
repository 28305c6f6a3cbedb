package dev.permafrost.processor.discovery;

import dev.permafrost.processor.discovery.rules.Candidate;
import dev.permafrost.processor.discovery.rules.JudgedRoutines;
import dev.permafrost.processor.discovery.rules.NameClashes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated methods into routines, or into the problems that keep them from being one. */
public final class RoutineDiscovery {
  private final Elements elements;
  private final CandidateReader reader;
  private final NameClashes clashes;

  /**
   * A discovery for one round.
   *
   * @param generatedBefore whether a class of this name is one that Permafrost generated
   */
  public RoutineDiscovery(Elements elements, Types types, Predicate<String> generatedBefore) {
    this.elements = elements;
    this.reader = new CandidateReader(elements, types);
    this.clashes =
        new NameClashes(
            name -> elements.getTypeElement(name) != null && !generatedBefore.test(name));
  }

  /** Looks at all methods of the round together, since their names can clash. */
  public Discovered discover(Collection<ExecutableElement> methods) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> deferred = new TreeSet<>();
    for (ExecutableElement method : inOrder(methods)) {
      if (MissingTypes.in(method)) {
        deferred.add(ownerOf(method).getQualifiedName().toString());
      } else {
        candidates.add(reader.read(method));
      }
    }
    JudgedRoutines judged = JudgedRoutines.of(candidates, clashes);
    return new Discovered(judged.routines(), judged.problems(), deferred);
  }

  /** Owners by name, methods as in the source: the same whatever order javac got its files in. */
  private List<ExecutableElement> inOrder(Collection<ExecutableElement> methods) {
    Map<TypeElement, Set<ExecutableElement>> byOwner = new LinkedHashMap<>();
    for (ExecutableElement method : methods) {
      byOwner.computeIfAbsent(ownerOf(method), o -> new HashSet<>()).add(method);
    }
    List<TypeElement> owners = new ArrayList<>(byOwner.keySet());
    owners.sort(Comparator.comparing(owner -> elements.getBinaryName(owner).toString()));
    List<ExecutableElement> ordered = new ArrayList<>();
    for (TypeElement owner : owners) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        if (byOwner.get(owner).contains(method)) {
          ordered.add(method);
        }
      }
    }
    return ordered;
  }

  private static TypeElement ownerOf(ExecutableElement method) {
    return (TypeElement) method.getEnclosingElement();
  }
}
