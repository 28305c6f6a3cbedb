package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.protocol.Obstacle;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Mutability;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** One static field, before the routine ran and since. */
final class StateField {
  private final Mutability mutability = new Mutability();
  private final Field field;
  private final ToLongFunction<Object> prints;
  private final Object before;
  private final Contents contents;
  private final Object[] contentsBefore;
  private final long printOfContents;
  private final int countBefore;
  private final HashTable tableBefore;
  private Boolean emptied;
  private boolean filledAtOnce;
  private Object last;
  private long lastPrint;

  /**
   * A field as it is now.
   *
   * @param prints tells apart what objects reach
   */
  StateField(Field field, ToLongFunction<Object> prints) {
    this.field = field;
    this.prints = prints;
    before = value();
    contents = isFinal() && hasInside(before) ? Contents.of(before) : null;
    contentsBefore = contents == null ? null : contents.read(before);
    printOfContents = contents == null ? 0 : prints.applyAsLong(contentsBefore);
    countBefore = contents == null ? 0 : contents.count(before);
    tableBefore =
        contents != null && before.getClass() == HashMap.class
            ? HashTable.of((HashMap<?, ?>) before)
            : null;
    remember();
  }

  Field field() {
    return field;
  }

  boolean isFinal() {
    return Modifier.isFinal(field.getModifiers());
  }

  Object value() {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void remember() {
    last = value();
    lastPrint = print();
  }

  private long print() {
    return hasInside(last) ? prints.applyAsLong(last) : 0;
  }

  /** A value that can change, such as a bit set, is looked into like any other object. */
  private boolean hasInside(Object value) {
    return value != null
        && !field.getType().isPrimitive()
        && !Leaves.isConstant(value)
        && !(Leaves.isValue(value.getClass()) && !mutability.isMutable(value));
  }

  /** Whether an object is compared as a whole. */
  static boolean isValue(Object object) {
    return Leaves.isConstant(object) || Leaves.isValue(object.getClass());
  }

  /** Whether it, or what it reaches, is another than when this was asked before. */
  boolean changed() {
    Object old = last;
    long oldPrint = lastPrint;
    remember();
    boolean same = field.getType().isPrimitive() ? Leaves.same(old, last) : old == last;
    boolean changed = !same || oldPrint != lastPrint;
    if (changed && contents != null && emptied == null) {
      int count = contents.count(before);
      emptied = contents.isEmptied(before, contentsBefore, count - countBefore);
      filledAtOnce =
          tableBefore != null
              && change() instanceof LinkedHashMap<?, ?> added
              && tableBefore.isFilledAtOnce((Map<?, ?>) before, contentsBefore, added);
    }
    return changed;
  }

  /** What is to be assigned, or put into the object that a final field holds. */
  Object change() {
    Object value = value();
    if (!isFinal()) {
      return value;
    }
    Object change =
        contents == null || changedInside() ? null : contents.change(value, contentsBefore);
    return change == null ? new Unassignable(obstacle(value)) : change;
  }

  /** Elements of arrays are replaced in any case, where that is possible at all. */
  private boolean changedInside() {
    return contents != Contents.ARRAY && prints.applyAsLong(contentsBefore) != printOfContents;
  }

  /** Whether what a final field holds is emptied before it is filled. */
  boolean isEmptied() {
    return emptied != null && emptied;
  }

  /** The type that generated code handles it by. */
  String descriptor() {
    if (filledAtOnce) {
      return Contents.AT_ONCE;
    }
    return contents == null ? field.getType().descriptorString() : contents.descriptor(before);
  }

  /** Makes it what it was before the routine ran. */
  void reset() {
    try {
      if (!isFinal()) {
        field.set(null, before);
      } else if (contents != null) {
        contents.empty(before);
        if (tableBefore != null) {
          tableBefore.restore((HashMap<?, ?>) before);
        }
        contents.restore(before, contentsBefore);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Obstacle obstacle(Object value) {
    return new Obstacle(
        Obstacle.Kind.UNFREEZABLE,
        "the routine changes the "
            + value.getClass().getTypeName()
            + " that this field holds, and the field is final: it can be given no other, and "
            + (contents == null
                ? "only the contents of collections and arrays can be put back"
                : "what was in there before is changed or gone"),
        "make " + field.getName() + " non-final, so that it can be assigned",
        "");
  }

  /** Stands for the value of a field that cannot be made what it is. */
  record Unassignable(Obstacle obstacle) {}
}
