package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether, and how, generated code in the owner's module makes the objects of shapes. */
final class ShapeReach {
  private static final String THROWABLE = Throwable.class.getName();

  private final ModuleView view;
  private final Map<Shape, Reached> known = new HashMap<>();

  /** A shape as generated code can have it, or why it cannot. */
  private record Reached(Shape shape, Obstruction obstruction) {}

  ShapeReach(ModuleView view) {
    this.view = view;
  }

  /**
   * The same shape; what the owner's module cannot name in it is for reflection.
   *
   * @throws Obstruction if reflection may not either
   */
  Shape of(Shape shape) throws Obstruction {
    Reached reached = known.computeIfAbsent(shape, this::reached);
    if (reached.obstruction != null) {
      throw reached.obstruction;
    }
    return reached.shape;
  }

  private Reached reached(Shape shape) {
    try {
      Shape narrowed = narrowed(shape);
      check(narrowed);
      return new Reached(narrowed, null);
    } catch (Obstruction obstruction) {
      return new Reached(null, obstruction);
    }
  }

  private Shape narrowed(Shape shape) {
    Access access = view.narrowed(shape.access(), view.named(shape.className()));
    boolean called = shape.making() == Making.CALL || shape.making() == Making.METHOD;
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (Shape.Parameter each : shape.parameters()) {
      access = called ? view.narrowed(access, view.described(each.descriptor())) : access;
      Shape.Parameter narrowed = each.isField() ? narrowed(each) : each;
      parameters.add(called && !isSettable(narrowed) ? notField(each) : narrowed);
    }
    return new Shape(
        shape.className(),
        shape.factory(),
        parameters,
        shape.resultDescriptor(),
        access,
        shape.mutable(),
        shape.making());
  }

  /** Whether what generated code does by reflection succeeds. */
  private void check(Shape shape) throws Obstruction {
    switch (shape.making()) {
      case CALL, METHOD -> {
        if (!view.names(shape.className(), shape.access())) {
          view.reflectOn(called(shape));
        }
      }
      case CODE -> view.lookInto(view.named(shape.className()));
      case FIELDS, EMPTY, FILL, STATICS -> checkFields(shape);
    }
  }

  private void checkFields(Shape shape) throws Obstruction {
    for (Shape.Parameter each : shape.parameters()) {
      checkField(each, shape.making() == Making.STATICS);
    }
  }

  private void checkField(Shape.Parameter each, boolean isStatic) throws Obstruction {
    if (each.isField()
        && !each.holder().equals(THROWABLE)
        && (each.constant() && !isStatic || !view.names(each.holder(), each.access()))) {
      view.reflectOn(view.field(each.holder(), each.name()));
    }
  }

  private Shape.Parameter narrowed(Shape.Parameter each) {
    Access access = view.narrowed(each.access(), view.described(each.descriptor()));
    access = view.narrowed(access, view.named(each.holder()));
    return new Shape.Parameter(
        each.name(), each.descriptor(), each.holder(), access, each.constant());
  }

  /** Whether the object could be made first, and be given the value of this field later. */
  private boolean isSettable(Shape.Parameter each) {
    try {
      checkField(each, false);
      return true;
    } catch (Obstruction closed) {
      return false;
    }
  }

  private static Shape.Parameter notField(Shape.Parameter each) {
    return new Shape.Parameter(each.name(), each.descriptor());
  }

  private Member called(Shape shape) {
    Class<?> declaring = view.named(shape.className());
    boolean constructor = shape.factory().isEmpty();
    List<Class<?>> types = new ArrayList<>();
    shape.parameters().forEach(each -> types.add(view.described(each.descriptor())));
    if (shape.making() == Making.METHOD) {
      types.remove(0);
    }
    Executable[] all =
        constructor ? declaring.getDeclaredConstructors() : declaring.getDeclaredMethods();
    return Arrays.stream(all)
        .filter(each -> constructor || each.getName().equals(shape.factory()))
        .filter(each -> List.of(each.getParameterTypes()).equals(types))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(shape.toString()));
  }
}
