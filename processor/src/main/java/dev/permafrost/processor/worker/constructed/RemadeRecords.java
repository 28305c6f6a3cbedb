package dev.permafrost.processor.worker.constructed;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Shown;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;

/**
 * Records whose constructor changes or checks what it is given. Thawing calls it with what the
 * record holds, so it has to make the same of that: a path that it puts a slash in front of would
 * get a second one.
 */
final class RemadeRecords implements Kind {
  private final Kind kind;
  private final Constructor<?> canonical;
  private final Field[] fields;
  private Obstruction refusal;

  RemadeRecords(Kind kind, Constructor<?> canonical, Field[] fields) {
    this.kind = kind;
    this.canonical = canonical;
    this.fields = fields;
    canonical.setAccessible(true);
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    if (refusal != null) {
      // Told once per class: what it makes of the next is another text, but no other cause.
      throw refusal;
    }
    try {
      check(object);
    } catch (InvocationTargetException e) {
      throw refused("throws " + e.getCause() + " when it is given what the record holds");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return kind.read(object, sight);
  }

  private void check(Object object) throws ReflectiveOperationException, Obstruction {
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = fields[i].get(object);
    }
    Object remade = canonical.newInstance(values);
    for (int i = 0; i < fields.length; i++) {
      Object other = fields[i].get(remade);
      if (differ(values[i], other)) {
        throw refused(
            "makes "
                + Shown.of(other)
                + " of the "
                + fields[i].getName()
                + " that it holds, "
                + Shown.of(values[i]));
      }
    }
  }

  /** Only values are judged here: of anything else the proof knows more. */
  private static boolean differ(Object held, Object remade) {
    if (held == null || remade == null) {
      return held != remade;
    }
    return Leaves.isValue(held.getClass())
        && (held.getClass() != remade.getClass() || !Leaves.same(held, remade));
  }

  private Obstruction refused(String why) {
    refusal =
        new Obstruction(
            "thawing calls the constructor of the record "
                + canonical.getDeclaringClass().getName()
                + " again, which "
                + why,
            "change or check the values in a static method that calls the constructor");
    return refusal;
  }
}
