package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.protocol.NodeWriter;
import dev.permafrost.processor.worker.TooLargeException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** One walk over one result. An object's id is the order in which it was first reached. */
public final class Walk implements Sight {
  private final KindSource kinds;
  private final StaticTypes types;
  private final StaticConstants constants;
  private final Assignments assignments;
  private final Reach reach;
  private final NodeWriter writer;
  private final int limit;
  private final IdentityTable table = new IdentityTable();
  private final LooseEntries entries = new LooseEntries();
  private final BitSet concrete = new BitSet();
  private final ArrayDeque<Integer> again = new ArrayDeque<>();
  private StaticType[] reachedBy = new StaticType[1 << 10];
  private int[] foundFrom = new int[1 << 10];
  private int current;
  private boolean revisiting;
  private boolean unordered;
  private Obstruction wrongType;

  public Walk(
      KindSource kinds,
      StaticTypes types,
      StaticConstants constants,
      Assignments assignments,
      Reach reach,
      NodeWriter writer,
      int limit) {
    this.kinds = kinds;
    this.types = types;
    this.constants = constants;
    this.assignments = assignments;
    this.reach = reach;
    this.writer = writer;
    this.limit = limit;
  }

  /** Writes all nodes that the result reaches; a null result has none. */
  public void run(Object result, StaticType type) {
    reference(result, type);
    for (current = 0; current < table.size(); current++) {
      step();
    }
    writer.end();
    degrade();
  }

  private void step() {
    unordered = false;
    wrongType = null;
    Node node = null;
    try {
      node = node(table.get(current));
      if (wrongType != null) {
        throw wrongType;
      }
      writer.node(reach.of(node), unordered);
    } catch (Obstruction obstruction) {
      obstructed(obstruction, node);
    }
  }

  /** What cannot be made again need not be where a static field has it anyway. */
  private void obstructed(Obstruction obstruction, Node node) {
    Node field = current == 0 ? null : constants.anyField(table.get(current));
    try {
      if (field != null) {
        writer.node(reach.of(field), false);
        return;
      }
    } catch (Obstruction ofField) {
      // What is in the object's own way is nearer to the matter.
    }
    writer.obstacle(obstruction.obstacle(setAt()), node);
  }

  /** Looks for the nearest object on the way here that keeps the next one in a field. */
  private String setAt() {
    for (int id = current; id > 0; id = foundFrom[id]) {
      Object holder = table.get(foundFrom[id]);
      if (assignments.canTell(holder)) {
        return assignments.of(holder, table.get(id));
      }
    }
    return "";
  }

  private Node node(Object object) throws Obstruction {
    if (object instanceof String text) {
      return new Node.Text(text, false);
    }
    if (!revisiting) {
      entries.met(object);
    }
    Node constant = current == 0 ? constants.findMark(object) : constants.find(object);
    return constant != null ? constant : kinds.of(object.getClass()).read(object, this);
  }

  /** Objects reached by differing types are looked at once more, as reached by an unknown one. */
  private void degrade() {
    revisiting = true;
    while (!again.isEmpty()) {
      current = again.poll();
      try {
        node(table.get(current));
      } catch (Obstruction obstruction) {
        // It was written as an obstacle before.
      }
    }
  }

  @Override
  public int reference(Object referred, StaticType type) {
    if (referred == null) {
      return Node.NULL;
    }
    Object child = kinds.one(referred);
    if (table.size() > 0 && !type.raw().isInstance(referred) && isDeclared()) {
      wrongType = Obstruction.ofWrongType(table.get(current), referred, type);
    }
    int id = table.find(child);
    if (id < 0) {
      if (revisiting) {
        return Node.NULL;
      }
      id = add(child, type);
    } else if (reachedBy[id] != type && reachedBy[id] != StaticType.UNKNOWN) {
      reachedBy[id] = StaticType.UNKNOWN;
      if ((id <= current || revisiting) && isGeneric(child.getClass())) {
        again.add(id);
      }
    }
    if (!type.viewable(child)) {
      concrete.set(id);
    }
    return id;
  }

  /**
   * Whether the routine's own return type tells what the current object holds: all around it is of
   * the JDK. Classes of the user's may well keep other things than they say. The result itself is
   * held by nothing, and is no instance of its type where that is a primitive one.
   */
  private boolean isDeclared() {
    if (table.size() == 0) {
      return false;
    }
    int id = current;
    while (id > 0 && table.get(id).getClass().getClassLoader() == null) {
      id = foundFrom[id];
    }
    return id == 0 && table.size() > 0 && table.get(0).getClass().getClassLoader() == null;
  }

  private static boolean isGeneric(Class<?> type) {
    return type.isArray() || type.getTypeParameters().length > 0;
  }

  private int add(Object child, StaticType type) {
    int id = table.add(child);
    if (id >= limit) {
      throw new TooLargeException("the result holds more than " + limit + " objects");
    }
    if (id == reachedBy.length) {
      reachedBy = Arrays.copyOf(reachedBy, id * 2);
      foundFrom = Arrays.copyOf(foundFrom, id * 2);
    }
    reachedBy[id] = type;
    foundFrom[id] = current;
    return id;
  }

  @Override
  public StaticType type() {
    return reachedBy[current];
  }

  @Override
  public StaticType as(Class<?> wanted) {
    return types.as(type(), wanted);
  }

  @Override
  public StaticType argument(Class<?> generic, int index) {
    return types.as(type(), generic).arguments().get(index);
  }

  @Override
  public StaticType arrayOf(StaticType component) {
    return types.arrayOf(component);
  }

  @Override
  public StaticType resolve(Type written, Class<?> runtimeClass) {
    return types.resolve(written, types.as(type(), runtimeClass));
  }

  @Override
  public StaticType resolve(Field field, Class<?> runtimeClass) {
    StaticType seen = types.as(type(), runtimeClass);
    return types.resolve(field.getGenericType(), types.as(seen, field.getDeclaringClass()));
  }

  @Override
  public void unordered() {
    unordered = true;
  }

  /** Nodes that some reference reaches through a type no view can implement. */
  public BitSet concrete() {
    return concrete;
  }

  /** The enum constants among the nodes. */
  public Map<Integer, Enum<?>> constants() {
    Map<Integer, Enum<?>> found = new TreeMap<>();
    for (int id = 0; id < table.size(); id++) {
      if (table.get(id) instanceof Enum<?> constant) {
        found.put(id, constant);
      }
    }
    return found;
  }

  /** The node of an object that is thawed by content; -1 if it is none, or as a static field. */
  public int copied(Object object) {
    int id = table.find(object);
    Node constant = id == 0 ? constants.findMark(object) : constants.find(object);
    return constant != null ? -1 : id;
  }

  /** Nodes whose very objects another walk met too. */
  public BitSet shared(Walk other) {
    BitSet shared = new BitSet();
    for (int id = 0; id < table.size(); id++) {
      if (other.table.find(table.get(id)) >= 0) {
        shared.set(id);
      }
    }
    return shared;
  }

  /**
   * Of the given nodes, the strings that {@link String#intern()} returns. Only strings that two
   * results share can be; asking for others would fill the JVM's table for nothing.
   */
  public BitSet interned(BitSet among) {
    BitSet interned = new BitSet();
    for (int id = among.nextSetBit(0); id >= 0; id = among.nextSetBit(id + 1)) {
      if (table.get(id) instanceof String text && new String(text).intern() == text) {
        interned.set(id);
      }
    }
    return interned;
  }
}
