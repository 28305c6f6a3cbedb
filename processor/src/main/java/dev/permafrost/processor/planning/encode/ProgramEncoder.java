package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.code.Out;
import dev.permafrost.processor.planning.layout.Rows;
import dev.permafrost.processor.planning.units.IntList;

/** Writes programs: all of one unit, its nodes in an order in which they can be made. */
final class ProgramEncoder {
  private final Source source;
  private final OperationEncoder operations;
  private final Registers registers;

  ProgramEncoder(Source source, Registry registry, Pool pool, Registers registers) {
    this.source = source;
    this.registers = registers;
    operations = new OperationEncoder(source, registry, pool, registers);
  }

  /** Writes the program that makes a node, an atom, or a bundle of all exports of a unit. */
  void write(int id, int unit, Out out) {
    registers.clear();
    Out body = new Out();
    boolean bundle = Rows.isBundle(id);
    boolean element = !bundle && isElement(id, unit);
    IntList units = element ? bundleOf(unit) : otherUnits(id, unit);
    registers.reserve(units);
    operations.writeTo(body);
    if (element) {
      operations.element(units.get(0), source.units().exports(unit), id);
    } else {
      new Walk(source, operations, registers, unit).run(bundle ? exports(unit) : new int[] {id});
    }
    if (bundle) {
      operations.bundle(id, source.units().exports(unit).toArray());
    }
    out.count(units.size());
    for (int i = 0; i < units.size(); i++) {
      int[] address = source.layout().address(units.get(i));
      out.count(address[0]).count(address[1]);
    }
    out.count(registers.count()).count(registers.of(id)).text(body.data());
  }

  /** Whether a node is one of several exports of the unit that is being written. */
  private boolean isElement(int id, int unit) {
    return !source.traits().atom(id)
        && source.units().of(id) == unit
        && source.units().exports(unit).size() > 1;
  }

  private static IntList bundleOf(int unit) {
    IntList bundle = new IntList();
    bundle.add(Rows.bundle(unit));
    return bundle;
  }

  private int[] exports(int unit) {
    return source.units().exports(unit).toArray();
  }

  /** The nodes of other units that the program refers to. */
  private IntList otherUnits(int id, int unit) {
    IntList others = new IntList();
    if (unit < 0 || !Rows.isBundle(id) && source.units().of(id) != unit) {
      if (!source.traits().atom(id)) {
        others.add(id);
      }
      return others;
    }
    for (int i = 0; i < source.units().size(unit); i++) {
      addOthers(source.units().node(unit, i), unit, others);
    }
    registers.clear();
    return others;
  }

  private void addOthers(int id, int unit, IntList others) {
    int degree =
        source.traits().lazy(id) ? source.edges().arguments(id) : source.edges().degree(id);
    for (int edge = 0; edge < degree; edge++) {
      int target = source.edges().target(id, edge);
      boolean other =
          target != Node.NULL && !source.traits().atom(target) && source.units().of(target) != unit;
      if (other && !registers.has(target)) {
        registers.set(target);
        others.add(target);
      }
    }
  }
}
