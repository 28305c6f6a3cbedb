package dev.permafrost.processor.discovery;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated methods into routines, or into the problems that keep them from being one. */
public final class RoutineDiscovery {
  private final Elements elements;
  private final TypeText typeText;
  private final DeclarationReader declarations;
  private final NameClashes clashes;

  /**
   * A discovery for one round.
   *
   * @param generatedBefore whether a class of this name is one that Permafrost generated
   */
  public RoutineDiscovery(Elements elements, Types types, Predicate<String> generatedBefore) {
    this.elements = elements;
    this.declarations = new DeclarationReader(elements);
    this.typeText = new TypeText(elements, types);
    this.clashes = new NameClashes(elements, generatedBefore);
  }

  /** Looks at all methods of the round together, since their names can clash. */
  public Discovered discover(Collection<ExecutableElement> methods) {
    List<Routine> routines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> deferred = new TreeSet<>();
    for (ExecutableElement method : inOrder(methods)) {
      if (MissingTypes.in(method)) {
        deferred.add(ownerOf(method).getQualifiedName().toString());
        continue;
      }
      Owner owner = owner(ownerOf(method));
      List<Problem> broken = RoutineRules.check(method, owner, elements);
      problems.addAll(broken);
      if (broken.isEmpty()) {
        routines.add(routine(owner, method));
      }
    }
    List<Problem> clashing = clashes.among(routines);
    problems.addAll(clashing);
    routines.removeIf(
        routine ->
            clashing.stream().anyMatch(clash -> clash.site().equals(routine.owner().site())));
    return new Discovered(routines, problems, deferred);
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

  private Owner owner(TypeElement type) {
    boolean isPublic = true;
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
    }
    return new Owner(
        elements.getPackageOf(type).getQualifiedName().toString(),
        elements.getBinaryName(type).toString(),
        type.getQualifiedName().toString(),
        isPublic);
  }

  private Routine routine(Owner owner, ExecutableElement method) {
    return new Routine(
        owner,
        method.getSimpleName().toString(),
        typeText.source(method.getReturnType()),
        typeText.descriptor(method.getReturnType()),
        method.getThrownTypes().stream().map(typeText::source).toList(),
        method.getModifiers().contains(Modifier.PUBLIC),
        declarations.read(method));
  }
}
