package dev.permafrost.processor.discovery;

import dev.permafrost.processor.discovery.rules.Candidate;
import dev.permafrost.processor.discovery.rules.EnclosingClass;
import dev.permafrost.processor.discovery.rules.ReturnType;
import dev.permafrost.processor.discovery.rules.StateClass;
import dev.permafrost.processor.discovery.rules.Trait;
import dev.permafrost.processor.routine.Owner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated methods, good or bad. */
final class CandidateReader {
  private final Elements elements;
  private final TypeText typeText;
  private final HiddenTypes hiddenTypes;

  CandidateReader(Elements elements, Types types) {
    this.elements = elements;
    this.typeText = new TypeText(elements, types);
    this.hiddenTypes = new HiddenTypes(elements);
  }

  Candidate read(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    TypeMirror returned = method.getReturnType();
    return new Candidate(
        owner(type),
        enclosing(type),
        method.getSimpleName().toString(),
        traits(method),
        method.getParameters().size(),
        new ReturnType(
            typeText.source(returned),
            typeText.descriptor(returned),
            hiddenTypes.in(returned, type)),
        method.getThrownTypes().stream().map(typeText::source).toList(),
        DeclarationReader.read(method),
        VariantReader.read(method),
        state(method));
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

  /** A class and those around it, as far as the next method. */
  static List<EnclosingClass> enclosing(TypeElement innermost) {
    List<EnclosingClass> classes = new ArrayList<>();
    for (Element e = innermost; e instanceof TypeElement type; e = e.getEnclosingElement()) {
      NestingKind nesting = type.getNestingKind();
      classes.add(
          new EnclosingClass(
              type.getSimpleName().toString(),
              nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS,
              type.getModifiers().contains(Modifier.PRIVATE)));
    }
    return classes;
  }

  static Set<Trait> traits(ExecutableElement method) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    for (Modifier modifier : method.getModifiers()) {
      switch (modifier) {
        case ABSTRACT -> traits.add(Trait.ABSTRACT);
        case STATIC -> traits.add(Trait.STATIC);
        case PRIVATE -> traits.add(Trait.PRIVATE);
        case PUBLIC -> traits.add(Trait.PUBLIC);
        default -> {
          // No rule asks for it.
        }
      }
    }
    if (!method.getTypeParameters().isEmpty()) {
      traits.add(Trait.TYPE_PARAMETERS);
    }
    if (DeclarationReader.mirror(method).isPresent()) {
      traits.add(Trait.MARKED);
    }
    return traits;
  }

  private List<StateClass> state(ExecutableElement method) {
    List<StateClass> state = new ArrayList<>();
    for (AnnotationMirror mirror : DeclarationReader.mirror(method).stream().toList()) {
      for (TypeMirror type : DeclarationReader.stateTypes(mirror)) {
        state.add(
            type.getKind() == TypeKind.DECLARED
                ? state((TypeElement) ((DeclaredType) type).asElement())
                : new StateClass(typeText.source(type), "", false));
      }
    }
    return state;
  }

  private StateClass state(TypeElement type) {
    return new StateClass(
        type.getQualifiedName().toString(), elements.getBinaryName(type).toString(), isOfJdk(type));
  }

  private boolean isOfJdk(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }
}
