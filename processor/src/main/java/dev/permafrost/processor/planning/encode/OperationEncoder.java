package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Filling;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.code.Decimals;
import dev.permafrost.processor.planning.code.NumberEncoder;
import dev.permafrost.processor.planning.code.Out;
import dev.permafrost.processor.planning.code.Primitive;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.IntList;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.runtime.image.code.Format;
import java.lang.reflect.Array;

/** Writes single operations of programs. */
final class OperationEncoder {
  private final Source source;
  private final Registry registry;
  private final Pool pool;
  private final Registers registers;
  private Out out;

  OperationEncoder(Source source, Registry registry, Pool pool, Registers registers) {
    this.source = source;
    this.registry = registry;
    this.pool = pool;
    this.registers = registers;
  }

  /** Starts a new program. */
  void writeTo(Out program) {
    out = program;
  }

  /** Makes a node, empty if it is a shell, into the next register. */
  void make(int id) {
    Node node = source.node(id);
    if (source.traits().lazy(id)) {
      out.count(Format.OP_LAZY).count(operand(source.comparator(id)));
      new LazyEncoder(source, out).write(id);
    } else if (Traits.isConstant(node)) {
      out.count(Format.OP_CONSTANT).count(registry.constant(node));
    } else if (node instanceof Node.Text text) {
      out.count(text.interned() ? Format.OP_INTERNED : Format.OP_TEXT);
      out.count(pool.number(text.value()));
    } else if (node instanceof Node.Box box) {
      char type = Primitive.typeOf(box.value());
      out.count(Format.OP_BOX).count(type);
      NumberEncoder.write(type, new long[] {Primitive.bits(box.value())}, out);
    } else if (node instanceof Node.PrimitiveArray array) {
      primitives(array.array());
    } else if (node instanceof Node.ReferenceArray array) {
      array(array);
    } else if (source.isShell(id) && source.isByFields(id)) {
      out.count(Format.OP_MAKE).count(registry.shape(Edges.shape(node).by(Making.EMPTY)));
      arguments(node, 0, source.ahead(id));
    } else {
      call(id, node);
    }
    registers.set(id);
  }

  private void primitives(Object array) {
    char type = array.getClass().getName().charAt(1);
    out.count(Format.OP_PRIMITIVES).count(type).count(Array.getLength(array));
    NumberEncoder.write(type, Primitive.elements(array), out);
  }

  private void array(Node.ReferenceArray array) {
    if (array.componentDescriptor().equals("Ljava/lang/Object;")) {
      out.count(Format.OP_OBJECTS);
    } else {
      Node component = new Node.ClassLiteral(array.componentDescriptor(), array.access());
      out.count(Format.OP_ARRAY).count(registry.constant(component));
    }
    out.count(array.elements().length);
  }

  private void call(int id, Node node) {
    int gathered = Edges.gathered(node);
    int contents = gathered < 0 ? -1 : gather(id, node);
    Shape shape = Edges.shape(node);
    out.count(Format.OP_MAKE).count(registry.shape(shape));
    long[] arguments = Edges.raw(node);
    for (int i = 0; i < arguments.length; i++) {
      Shape.Parameter parameter = shape.parameters().get(i);
      if (parameter.isPrimitive()) {
        primitive(parameter.descriptor().charAt(0), arguments[i]);
      } else {
        out.count(i == gathered ? registers.count() - contents : operand((int) arguments[i]));
      }
    }
  }

  /** Gathers contents; returns the register they are in. */
  private int gather(int id, Node node) {
    out.count(Format.OP_GATHER).count(mode(filling(node).mode()));
    contents(id);
    return registers.scratch();
  }

  private void arguments(Node node, int from, int to) {
    long[] arguments = Edges.raw(node);
    for (int i = from; i < to; i++) {
      Shape.Parameter parameter = Edges.shape(node).parameters().get(i);
      if (parameter.isPrimitive()) {
        primitive(parameter.descriptor().charAt(0), arguments[i]);
      } else {
        out.count(operand((int) arguments[i]));
      }
    }
  }

  private void primitive(char type, long bits) {
    if (type == 'D') {
      Decimals.write(bits, out);
    } else {
      out.number(Primitive.normal(type, bits));
    }
  }

  /** Fills a shell; one filled by a call takes a register for what the call returns. */
  void fill(int id) {
    Node node = source.node(id);
    if (source.isByFields(id) && source.edges().arguments(id) > source.ahead(id)) {
      out.count(Format.OP_MAKE).count(registry.shape(Edges.shape(node).by(Making.FILL)));
      out.count(operand(id));
      arguments(node, source.ahead(id), source.edges().arguments(id));
      registers.scratch();
    }
    if (node instanceof Node.Instance) {
      return;
    }
    Filling filling = filling(node);
    out.count(Format.OP_FILL).count(filling == null ? Format.STORE : mode(filling.mode()));
    out.count(operand(id));
    contents(id);
  }

  private void contents(int id) {
    int contents = source.edges().contents(id);
    out.count(contents);
    for (int i = 0; i < contents; i++) {
      out.count(operand(source.edges().content(id, i)));
    }
  }

  /** Puts all exports of a unit into one array. */
  void bundle(int bundle, int[] exports) {
    out.count(Format.OP_OBJECTS).count(exports.length);
    registers.set(bundle);
    out.count(Format.OP_FILL).count(Format.STORE).count(operand(bundle)).count(exports.length);
    for (int export : exports) {
      out.count(operand(export));
    }
  }

  /** Takes one export out of a bundle. */
  void element(int bundle, IntList exports, int id) {
    int index = 0;
    while (exports.get(index) != id) {
      index++;
    }
    out.count(Format.OP_ELEMENT).count(operand(bundle)).count(index);
    registers.set(id);
  }

  private int operand(int id) {
    return id == Node.NULL ? 0 : registers.count() - registers.of(id);
  }

  /** How a container is filled; null of an array and of what is no container. */
  static Filling filling(Node node) {
    if (node instanceof Node.Elements elements) {
      return elements.filling();
    }
    return node instanceof Node.Entries entries ? entries.filling() : null;
  }

  private static int mode(Filling.Mode mode) {
    return switch (mode) {
      case ADD -> Format.ADD;
      case PUT -> Format.PUT;
      case ADD_AT -> Format.ADD_AT;
      case PUT_ABSENT -> Format.PUT_ABSENT;
      case SET_INDEXED -> Format.SET_INDEXED;
      case SET -> Format.SET;
      case SET_VALUE -> Format.SET_VALUE;
      case GATHER_ARRAY -> Format.GATHER_ARRAY;
      case GATHER_LIST -> Format.GATHER_LIST;
      case GATHER_MAP -> Format.GATHER_MAP;
    };
  }
}
