package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.units.IntList;

/**
 * One pass, without recursion, over the nodes of a unit: each comes after what it is made from. A
 * shell comes before its contents, so that cycles close, and is filled as soon as they all exist:
 * what hashes it later must find it full.
 */
final class Walk {
  private static final int NOTHING = -1;

  /** A round may only move shells from one kind of waiting to another. */
  private static final int MAX_IDLE_ROUNDS = 3;

  private final Source source;
  private final OperationEncoder operations;
  private final Registers registers;
  private final int unit;
  private final IntList path = new IntList();
  private final IntList nextEdge = new IntList();
  private final Waiting waiting;
  private int filled;
  private int idleRounds;

  Walk(Source source, OperationEncoder operations, Registers registers, int unit) {
    this.source = source;
    this.operations = operations;
    this.registers = registers;
    this.unit = unit;
    waiting = new Waiting();
  }

  void run(int[] starts) {
    for (int start : starts) {
      visit(start);
      drain();
    }
    // Now nothing is being made, so contents that could not be made before can be.
    while (waiting.hasMore()) {
      int[] shells = waiting.takeNext();
      int before = registers.count() + filled;
      for (int shell : shells) {
        open(shell, source.ahead(shell));
        drain();
      }
      idleRounds = registers.count() + filled == before ? idleRounds + 1 : 0;
      if (idleRounds > MAX_IDLE_ROUNDS) {
        throw new IllegalArgumentException("objects made from each other: " + shells[0]);
      }
    }
  }

  private void drain() {
    while (!path.isEmpty()) {
      step(path.last());
    }
  }

  private void visit(int target) {
    if (target == Node.NULL || registers.has(target) || registers.isOpen(target)) {
      return;
    }
    if (source.traits().atom(target)) {
      operations.make(target);
    } else if (source.units().of(target) == unit) {
      open(target, 0);
    }
  }

  private void open(int id, int edge) {
    path.add(id);
    nextEdge.add(edge);
    registers.open(id);
  }

  private void step(int id) {
    int edge = nextEdge.last();
    boolean shell = source.isShell(id);
    if (shell && edge == source.ahead(id) && !registers.has(id)) {
      make(id);
    }
    if (edge < degree(id)) {
      nextEdge.set(nextEdge.size() - 1, edge + 1);
      visit(source.edges().target(id, edge));
    } else {
      path.pop();
      nextEdge.pop();
      registers.close(id);
      registers.leads(id, bareBehind(id));
      if (shell) {
        fill(id);
      } else if (firstMissing(id, 0) == NOTHING) {
        make(id);
      } else {
        // It needs what is being made above it, which a shell between lets happen: not now.
        waiting.giveUp(id);
      }
    }
  }

  private int degree(int id) {
    return source.traits().lazy(id) ? source.edges().arguments(id) : source.edges().degree(id);
  }

  private void make(int id) {
    operations.make(id);
    for (int shell : waiting.takeFor(id)) {
      fill(shell);
    }
  }

  private void fill(int shell) {
    int missing = firstMissing(shell, source.ahead(shell));
    if (missing != NOTHING) {
      waiting.add(shell, missing, registers.isOpen(missing));
    } else if (source.hashesContents(shell) && registers.leadsTo(shell) != Node.NULL) {
      waiting.addFor(shell, registers.leadsTo(shell));
    } else if (source.hashesContents(shell) && waiting.mustPrecede(shell)) {
      waiting.addLast(shell);
    } else {
      if (source.edges().degree(shell) > source.ahead(shell)) {
        operations.fill(shell);
        filled++;
      }
      for (int container : waiting.takeFilled(shell)) {
        fill(container);
      }
    }
  }

  /**
   * The outermost object on the way from a node that has no fields yet: a table that holds it, or
   * what refers to it, must not ask for hash codes. NULL if there is none.
   */
  private int bareBehind(int id) {
    int outermost = Node.NULL;
    for (int edge = 0, degree = degree(id); edge < degree; edge++) {
      int target = source.edges().target(id, edge);
      if (target != Node.NULL
          && !source.traits().atom(target)
          && source.units().of(target) == unit) {
        int bare = registers.isOpen(target) ? bare(target) : registers.leadsTo(target);
        if (bare != Node.NULL
            && (outermost == Node.NULL || registers.of(bare) < registers.of(outermost))) {
          outermost = bare;
        }
      }
    }
    return outermost;
  }

  private int bare(int open) {
    return registers.has(open) && source.isShell(open) && source.isByFields(open)
        ? open
        : Node.NULL;
  }

  /** The first thing behind an edge from this one on that does not exist yet. */
  private int firstMissing(int id, int from) {
    for (int edge = from, degree = degree(id); edge < degree; edge++) {
      int target = source.edges().target(id, edge);
      if (target != Node.NULL && !registers.has(target)) {
        return target;
      }
    }
    return NOTHING;
  }
}
