package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;

/**
 * What generated code, which is in the owner's module, can reach of other modules: source code can
 * name what is exported to it and read by it, reflection needs a package that is open to it. On the
 * class path everything is as the language has it.
 */
public final class Reach {
  private static final String THROWABLE = Throwable.class.getName();

  /** Null where nothing is out of reach. */
  private final ModuleView view;

  private final ShapeReach shapes;

  private Reach(ModuleView view) {
    this.view = view;
    this.shapes = new ShapeReach(view);
  }

  /** What a class beside the owner reaches. */
  public static Reach from(Class<?> owner) {
    return new Reach(owner.getModule().isNamed() ? new ModuleView(owner) : null);
  }

  /** For who only looks: nothing is out of reach. */
  public static Reach everywhere() {
    return new Reach(null);
  }

  /**
   * The same node; what the owner's module cannot name in it is for reflection.
   *
   * @throws Obstruction if reflection may not either
   */
  Node of(Node node) throws Obstruction {
    if (view == null) {
      return node;
    }
    if (node instanceof Node.Instance instance) {
      return new Node.Instance(shapes.of(instance.shape()), instance.arguments());
    } else if (node instanceof Node.Elements all) {
      return new Node.Elements(
          all.family(), shapes.of(all.shape()), all.arguments(), all.filling(), all.elements());
    } else if (node instanceof Node.Entries all) {
      return new Node.Entries(
          all.family(),
          shapes.of(all.shape()),
          all.arguments(),
          all.filling(),
          all.keys(),
          all.values());
    } else if (node instanceof Node.EnumConstant constant) {
      Access access = view.narrowed(constant.access(), view.named(constant.className()));
      return new Node.EnumConstant(constant.className(), constant.constant(), access);
    } else if (node instanceof Node.ClassLiteral literal) {
      return new Node.ClassLiteral(
          literal.descriptor(),
          view.narrowed(literal.access(), view.described(literal.descriptor())));
    } else if (node instanceof Node.ReferenceArray array) {
      Access access = view.narrowed(array.access(), view.described(array.componentDescriptor()));
      return new Node.ReferenceArray(array.componentDescriptor(), access, array.elements());
    }
    return node instanceof Node.StaticField field ? of(field) : node;
  }

  private Node of(Node.StaticField field) throws Obstruction {
    Access access = view.narrowed(field.access(), view.named(field.className()));
    access = view.narrowed(access, view.described(field.fieldDescriptor()));
    if (!view.names(field.className(), access)) {
      view.reflectOn(view.field(field.className(), field.field()));
    }
    return new Node.StaticField(field.className(), field.field(), field.fieldDescriptor(), access);
  }
}
