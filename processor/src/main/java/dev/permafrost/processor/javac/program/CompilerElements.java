package dev.permafrost.processor.javac.program;

import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the compiler knows of its program and a Filer cannot tell. Not thread-safe. */
public final class CompilerElements {
  private final Elements elements;
  private final Set<String> systemModules;
  private final Set<String> systemPackages;
  private final Map<String, SortedSet<String>> packages = new TreeMap<>();

  /** What the compiler with these elements knows. */
  public CompilerElements(Elements elements) {
    this.elements = elements;
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
   * module. The worker's code is on a class path, where only {@code META-INF/services} counts.
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

  /** Binary name of some class of a module's exported packages. */
  Optional<String> anyClassOf(String module) {
    return ElementFilter.exportsIn(elements.getModuleElement(module).getDirectives()).stream()
        .flatMap(exports -> exports.getPackage().getEnclosedElements().stream())
        .filter(TypeElement.class::isInstance)
        .map(type -> binaryName((TypeElement) type))
        .findFirst();
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }

  /** Binary names of the classes of a package outside the JDK, member classes included. */
  SortedSet<String> classesOf(String packageName) {
    return packages.computeIfAbsent(packageName, this::list);
  }

  private SortedSet<String> list(String packageName) {
    SortedSet<String> classes = new TreeSet<>();
    for (PackageElement element : elements.getAllPackageElements(packageName)) {
      if (!isSystem(element)) {
        ElementFilter.typesIn(element.getEnclosedElements()).forEach(type -> add(type, classes));
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

  private void add(TypeElement type, SortedSet<String> classes) {
    classes.add(binaryName(type));
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> add(inner, classes));
  }
}
