package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.units.IntList;

/**
 * One pass, without recursion, over the nodes of a unit: each comes after what it is made from.
 * Shells come before their contents, so that cycles close; they are filled once all contents exist.
 */
final class Walk {
  private final Source source;
  private final OperationEncoder operations;
  private final Registers registers;
  private final int unit;
  private final IntList path = new IntList();
  private final IntList nextEdge = new IntList();

  /** Shells that wait to be filled; those that hash or compare their contents apart. */
  private IntList unfilled = new IntList();

  private IntList unfilledHashing = new IntList();

  Walk(Source source, OperationEncoder operations, Registers registers, int unit) {
    this.source = source;
    this.operations = operations;
    this.registers = registers;
    this.unit = unit;
  }

  void run(int[] starts) {
    for (int start : starts) {
      visit(start);
      while (!path.isEmpty()) {
        step(path.last());
      }
    }
    fillWaiting();
  }

  private void visit(int target) {
    if (target == Node.NULL || registers.has(target) || registers.isOpen(target)) {
      return;
    }
    if (source.traits().atom(target)) {
      operations.make(target);
    } else if (source.units().of(target) == unit) {
      path.add(target);
      registers.open(target);
      nextEdge.add(0);
    }
  }

  private void step(int id) {
    int edge = nextEdge.last();
    boolean shell = isShell(id);
    int arguments = source.edges().arguments(id);
    int degree = source.traits().lazy(id) ? arguments : source.edges().degree(id);
    if (shell && edge == arguments && !registers.has(id)) {
      made(id);
    }
    if (edge < degree) {
      nextEdge.set(nextEdge.size() - 1, edge + 1);
      int target = source.edges().target(id, edge);
      visit(target);
    } else {
      path.pop();
      nextEdge.pop();
      leave(id, shell);
    }
  }

  private void leave(int id, boolean shell) {
    if (!shell) {
      if (!registers.has(id)) {
        made(id);
      }
    } else if (source.edges().contents(id) > 0) {
      boolean hashing = hashes(source.node(id));
      boolean mustWait = hashing && !(unfilled.isEmpty() && unfilledHashing.isEmpty());
      if (!mustWait && isComplete(id)) {
        operations.fill(id);
      } else {
        (hashing ? unfilledHashing : unfilled).add(id);
      }
    }
    registers.close(id);
  }

  private void made(int id) {
    operations.make(id);
    if (registers.isAwaited(id)) {
      fillWaiting();
    }
  }

  /** Fills what can be; what hashes its contents comes when nothing else is waiting. */
  private void fillWaiting() {
    unfilled = fillComplete(unfilled);
    if (unfilled.isEmpty()) {
      unfilledHashing = fillComplete(unfilledHashing);
    }
  }

  private IntList fillComplete(IntList waiting) {
    IntList still = new IntList();
    for (int i = 0; i < waiting.size(); i++) {
      int id = waiting.get(i);
      if (isComplete(id)) {
        operations.fill(id);
      } else {
        still.add(id);
      }
    }
    return still;
  }

  /** Whether all contents exist; marks one that does not as awaited. */
  private boolean isComplete(int id) {
    for (int i = 0, contents = source.edges().contents(id); i < contents; i++) {
      int target = source.edges().content(id, i);
      if (target != Node.NULL && !registers.has(target)) {
        registers.await(target);
        return false;
      }
    }
    return true;
  }

  private boolean isShell(int id) {
    Node node = source.node(id);
    if (source.traits().lazy(id)) {
      return false;
    }
    Filling filling = OperationEncoder.filling(node);
    return node instanceof Node.ReferenceArray || filling != null && filling.parameter() < 0;
  }

  /** Whether filling this container asks its contents for hash codes or compares them. */
  private static boolean hashes(Node node) {
    return node instanceof Node.Entries
        || node instanceof Node.Elements elements
            && elements.family() != Family.ARRAY_LIST
            && elements.family() != Family.LINKED_LIST
            && elements.filling().mode() == Filling.Mode.ADD;
  }
}
