package dev.permafrost.processor.worker.job;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Remark;
import dev.permafrost.processor.protocol.ByteSink;
import dev.permafrost.processor.worker.enums.EnumStates;
import dev.permafrost.processor.worker.nature.Mutability;
import dev.permafrost.processor.worker.state.StaticState;
import dev.permafrost.processor.worker.state.StaticWrites;
import dev.permafrost.processor.worker.walk.Walk;
import java.lang.reflect.Field;
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
                remarks.add(new Remark(Remark.Kind.ENUM_CHANGED, name + "." + field, "", id));
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
      sink.text(remark.type());
      sink.number(remark.node() + 1L);
    }
  }

  private List<Remark> all() {
    List<Remark> remarks = new ArrayList<>(enums);
    Mutability mutability = new Mutability();
    writes.each(
        (field, value) -> {
          if (state != null && state.watches(field)) {
            return;
          }
          boolean reference = value != null && !field.getType().isPrimitive();
          int node = reference ? walk.copied(value) : Node.NULL;
          if (writes.written().contains(field)) {
            remarks.add(remark(Remark.Kind.WRITTEN, field, value, node));
          } else if (node != Node.NULL && mutability.isMutable(value)) {
            remarks.add(remark(Remark.Kind.ALIASED, field, value, node));
          }
        });
    remarks.sort((one, other) -> one.field().compareTo(other.field()));
    return remarks;
  }

  private static Remark remark(Remark.Kind kind, Field field, Object value, int node) {
    String type = value == null ? "" : value.getClass().getTypeName();
    String holder = field.getDeclaringClass().getName().replace('$', '.');
    return new Remark(kind, holder + "." + field.getName(), type, node);
  }
}
