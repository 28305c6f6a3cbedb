package dev.permafrost.processor.staging;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The program as the outer compiler sees it in one round: which classes a package has, and which of
 * them come from source. Not thread-safe.
 */
final class HostProgram {
  private final Elements elements;
  private final Trees trees;
  private final Set<String> roots;
  private final Set<String> systemModules;
  private final Set<String> systemPackages;
  private final Map<String, Map<String, Optional<SourceText>>> packages = new HashMap<>();

  HostProgram(Elements elements, Trees trees, Set<String> roots) {
    this.roots = roots;
    this.elements = elements;
    this.trees = trees;
    Set<ModuleReference> system = ModuleFinder.ofSystem().findAll();
    this.systemModules =
        system.stream()
            .map(module -> module.descriptor().name())
            .collect(Collectors.toUnmodifiableSet());
    this.systemPackages =
        system.stream()
            .flatMap(module -> module.descriptor().packages().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Names of all modules outside the JDK, the unnamed one left out. */
  List<String> modules() {
    return elements.getAllModuleElements().stream()
        .filter(module -> !module.isUnnamed())
        .map(module -> module.getQualifiedName().toString())
        .filter(name -> !systemModules.contains(name))
        .sorted()
        .toList();
  }

  /**
   * The providers of a service that modules outside the JDK declare in their descriptors, by
   * module. Staged code is on a class path, where only {@code META-INF/services} counts.
   */
  Map<String, List<String>> providers(String service) {
    Map<String, List<String>> providers = new TreeMap<>();
    for (ModuleElement module : elements.getAllModuleElements()) {
      String name = module.getQualifiedName().toString();
      if (!systemModules.contains(name)) {
        List<String> own =
            ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provides -> binaryName(provides.getService()).equals(service))
                .flatMap(provides -> provides.getImplementations().stream())
                .map(this::binaryName)
                .toList();
        if (!own.isEmpty()) {
          providers.put(name, own);
        }
      }
    }
    return providers;
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /**
   * The classes of a package outside the JDK, nested ones included: binary name to source, or to
   * nothing where there is only a class file.
   */
  Map<String, Optional<SourceText>> classesOf(String packageName) {
    return packages.computeIfAbsent(packageName, this::list);
  }

  /** Whether a class, or one that it is nested in, was given to the outer compiler as source. */
  boolean isRoot(String binaryName) {
    int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    while (dollar >= 0) {
      if (roots.contains(binaryName.substring(0, dollar))) {
        return true;
      }
      dollar = binaryName.indexOf('$', dollar + 1);
    }
    return roots.contains(binaryName);
  }

  /**
   * The source of a class, if the outer compiler has it as source. Looks up single names only:
   * listing a library's package would read all its classes.
   */
  Optional<SourceText> sourceOf(String binaryName) {
    int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    while (dollar >= 0) {
      Optional<SourceText> source = sourceOfTopLevel(binaryName.substring(0, dollar));
      if (source.isPresent()) {
        return source;
      }
      dollar = binaryName.indexOf('$', dollar + 1);
    }
    return sourceOfTopLevel(binaryName);
  }

  private Optional<SourceText> sourceOfTopLevel(String name) {
    return elements.getAllTypeElements(name).stream()
        .flatMap(type -> source(type).stream())
        .findFirst();
  }

  private Optional<SourceText> source(TypeElement type) {
    TreePath path = trees.getTree(type) == null ? null : trees.getPath(type);
    return path == null
        ? Optional.empty()
        : Optional.of(
            SourceText.ofFile(binaryName(type), path.getCompilationUnit().getSourceFile()));
  }

  private Map<String, Optional<SourceText>> list(String packageName) {
    Map<String, Optional<SourceText>> classes = new TreeMap<>();
    for (PackageElement element : elements.getAllPackageElements(packageName)) {
      if (!isSystem(element)) {
        for (TypeElement type : ElementFilter.typesIn(element.getEnclosedElements())) {
          add(type, classes);
        }
      }
    }
    return classes;
  }

  /** Source levels before 9 know no modules, so the package's name has to do. */
  private boolean isSystem(PackageElement element) {
    ModuleElement module = elements.getModuleOf(element);
    return module == null
        ? systemPackages.contains(element.getQualifiedName().toString())
        : systemModules.contains(module.getQualifiedName().toString());
  }

  private void add(TypeElement type, Map<String, Optional<SourceText>> classes) {
    String name = binaryName(type);
    Optional<SourceText> source = source(type);
    classes.put(name, source);
    if (source.isPresent()) {
      return;
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> add(inner, classes));
  }
}
