package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Remark;
import dev.permafrost.processor.protocol.ByteSink;
import dev.permafrost.processor.worker.enums.EnumStates;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Mutability;
import dev.permafrost.processor.worker.state.StaticReach;
import dev.permafrost.processor.worker.state.StaticState;
import dev.permafrost.processor.worker.state.StaticWrites;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Walk;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be said of fields that are no part of the result: that a routine writes them, or that
 * they hold what the result holds too.
 *
 * @param walk of the first result
 * @param enums of enum constants, asked before the routine does the same to them once more
 */
record Remarks(StaticWrites writes, StaticState state, Walk walk, List<Remark> enums) {

  /** What the routine did to the enum constants that its result reaches. */
  static List<Remark> ofEnums(Walk walk, EnumStates states) {
    List<Remark> remarks = new ArrayList<>();
    walk.constants()
        .forEach(
            (id, constant) -> {
              String field = states.changed(constant);
              if (field != null) {
                String name = constant.getDeclaringClass().getName() + "." + constant.name();
                remarks.add(new Remark(Remark.Kind.ENUM_CHANGED, name + "." + field, "", "", id));
              }
            });
    return remarks;
  }

  /** Writes all there are, by name. */
  void to(ByteSink sink) {
    List<Remark> remarks = all();
    sink.number(remarks.size());
    for (Remark remark : remarks) {
      sink.one(remark.kind().ordinal());
      sink.text(remark.field());
      sink.text(remark.way());
      sink.text(remark.type());
      sink.number(remark.node() + 1L);
    }
  }

  private List<Remark> all() {
    List<Remark> remarks = new ArrayList<>(enums);
    Mutability mutability = new Mutability();
    StaticReach reach = new StaticReach(object -> kind(object, mutability) != null);
    writes.each(
        (field, value) -> {
          if (state != null && state.watches(field)) {
            return;
          }
          boolean reference = value != null && !field.getType().isPrimitive();
          if (writes.written().contains(field)) {
            StaticReach.Found all = new StaticReach.Found(value, "");
            remarks.add(remark(Remark.Kind.WRITTEN, field, all, reference));
          } else if (reference) {
            StaticReach.Found found = reach.first(value);
            if (found != null) {
              remarks.add(remark(kind(found.object(), mutability), field, found, true));
            }
          }
        });
    remarks.sort((one, other) -> one.field().compareTo(other.field()));
    return remarks;
  }

  /** What is the matter with an object that a static field leads to; null if nothing is. */
  private Remark.Kind kind(Object object, Mutability mutability) {
    if (walk.copied(object) == Node.NULL) {
      return null;
    }
    if (mutability.isMutable(object)) {
      return Remark.Kind.ALIASED;
    }
    Class<?> type = object.getClass();
    boolean unlikeOthers =
        type.getClassLoader() instanceof UserClassLoader
            && !type.isHidden()
            && !Proxy.isProxyClass(type)
            && !Leaves.definesEquality(type)
            && holdsSomething(type);
    return unlikeOthers ? Remark.Kind.TWINNED : null;
  }

  /** Functions as objects are not told apart. */
  private static boolean holdsSomething(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          return true;
        }
      }
    }
    return false;
  }

  private Remark remark(Remark.Kind kind, Field field, StaticReach.Found found, boolean reference) {
    Object value = found.object();
    String type = value == null ? "" : value.getClass().getTypeName();
    String holder = field.getDeclaringClass().getName().replace('$', '.');
    int node = reference ? walk.copied(value) : Node.NULL;
    return new Remark(kind, holder + "." + field.getName(), found.way(), type, node);
  }
}
