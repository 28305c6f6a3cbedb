package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.planning.code.NumberEncoder;
import dev.permafrost.processor.planning.code.Out;
import dev.permafrost.processor.planning.code.Primitive;
import dev.permafrost.processor.planning.code.TextEncoder;
import dev.permafrost.processor.planning.layout.Rows;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.runtime.image.code.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Writes the columns of one group. */
final class ColumnEncoder {
  private final Source source;
  private final Registry registry;
  private final ProgramEncoder programs;
  private final Out out;
  private final TextEncoder texts;

  ColumnEncoder(Source source, Registry registry, ProgramEncoder programs, Out out) {
    this.source = source;
    this.registry = registry;
    this.programs = programs;
    this.out = out;
    List<String[]> earlier = new ArrayList<>();
    texts = new TextEncoder(earlier, out);
  }

  /**
   * Writes a column of objects.
   *
   * @param ids a node, {@link Rows#NULL}, {@link Rows#ABSENT} or a bundle per row
   * @param owners the unit that is being written in each row: nodes of it are written there, all
   *     others are referred to
   */
  void write(int[] ids, int[] owners) {
    Form form = form(ids, owners);
    if (form.kind() != Format.PROGRAM) {
      writeNulls(ids);
    }
    out.count(form.kind());
    switch (form.kind()) {
      case Format.TEXT:
      case Format.INTERNED:
      case Format.EMPTY_INTERNED:
        writeTexts(ids);
        break;
      case Format.BOX:
        writeBoxes(ids);
        break;
      case Format.CONSTANT:
        NumberEncoder.write(numbers(ids, row -> registry.constant(source.node(ids[row]))), out);
        break;
      case Format.UNIT:
        NumberEncoder.write(numbers(ids, row -> source.layout().address(ids[row])[0]), out);
        NumberEncoder.write(numbers(ids, row -> source.layout().address(ids[row])[1]), out);
        break;
      case Format.RECORD:
        writeRecords(ids, owners, form.shape());
        break;
      default:
        writePrograms(ids, owners);
    }
  }

  /**
   * What a row has in common with others of its column.
   *
   * @param texts which kinds of text there are, as a set of bits
   */
  private record Form(int kind, Object type, Shape shape, int texts) {
    static final Form PROGRAM = new Form(Format.PROGRAM, null, null);

    private static final int PLAIN = 1;
    private static final int PLAIN_EMPTY = 2;
    private static final int INTERNED = 4;
    private static final int INTERNED_EMPTY = 8;

    Form(int kind, Object type, Shape shape) {
      this(kind, type, shape, 0);
    }

    static Form of(Node.Text text) {
      int plain = text.value().isEmpty() ? PLAIN_EMPTY : PLAIN;
      int interned = text.value().isEmpty() ? INTERNED_EMPTY : INTERNED;
      return ofTexts(text.interned() ? interned : plain);
    }

    private static Form ofTexts(int texts) {
      if ((texts & ~(PLAIN | PLAIN_EMPTY)) == 0) {
        return new Form(Format.TEXT, null, null, texts);
      }
      if ((texts & ~(INTERNED | INTERNED_EMPTY)) == 0) {
        return new Form(Format.INTERNED, null, null, texts);
      }
      boolean onlyEmpty = (texts & ~(PLAIN | INTERNED_EMPTY)) == 0;
      return onlyEmpty ? new Form(Format.EMPTY_INTERNED, null, null, texts) : PROGRAM;
    }

    /** The form of a column that has rows of both forms. */
    Form and(Form other) {
      if (texts != 0 && other.texts != 0) {
        return ofTexts(texts | other.texts);
      }
      return equals(other) ? this : PROGRAM;
    }
  }

  private Form form(int[] ids, int[] owners) {
    Form common = null;
    for (int row = 0; row < ids.length; row++) {
      if (ids[row] != Rows.NULL && ids[row] != Rows.ABSENT) {
        Form form = form(ids[row], owners[row]);
        common = common == null ? form : common.and(form);
        if (common.kind() == Format.PROGRAM) {
          return Form.PROGRAM;
        }
      }
    }
    return common == null ? Form.PROGRAM : common;
  }

  private Form form(int id, int owner) {
    if (Rows.isBundle(id)) {
      return Form.PROGRAM;
    }
    Node node = source.node(id);
    if (Traits.isConstant(node)) {
      return new Form(Format.CONSTANT, null, null);
    }
    boolean atom = source.traits().atom(id);
    if (!atom && source.units().of(id) != owner) {
      return new Form(Format.UNIT, null, null);
    }
    if (!atom && isOneOfSeveral(id) || !source.trees().isTree(id)) {
      return Form.PROGRAM;
    }
    if (node instanceof Node.Text text) {
      return Form.of(text);
    }
    return node instanceof Node.Box box
        ? new Form(Format.BOX, box.value().getClass(), null)
        : new Form(Format.RECORD, null, ((Node.Instance) node).shape());
  }

  private boolean isOneOfSeveral(int id) {
    return source.units().isExport(id) && source.units().exports(source.units().of(id)).size() > 1;
  }

  private void writeNulls(int[] ids) {
    if (Arrays.stream(ids).noneMatch(id -> id == Rows.NULL)) {
      return;
    }
    out.count(Format.NULLABLE);
    for (int row = 0; row < ids.length; row += 6) {
      int bits = 0;
      for (int bit = 0; bit < 6 && row + bit < ids.length; bit++) {
        bits |= ids[row + bit] == Rows.NULL ? 1 << bit : 0;
      }
      out.fixed(bits, 1);
    }
  }

  private void writeTexts(int[] ids) {
    String[] values = new String[ids.length];
    Arrays.setAll(values, row -> ids[row] < 0 ? "" : ((Node.Text) source.node(ids[row])).value());
    texts.write(values);
  }

  private void writeBoxes(int[] ids) {
    Object first =
        ((Node.Box) source.node(Arrays.stream(ids).filter(id -> id >= 0).findFirst().getAsInt()))
            .value();
    char type = Primitive.typeOf(first);
    out.count(type);
    NumberEncoder.write(
        type, numbers(ids, row -> Primitive.bits(((Node.Box) source.node(ids[row])).value())), out);
  }

  private void writeRecords(int[] ids, int[] owners, Shape shape) {
    out.count(registry.shape(shape)).count(shape.parameters().size());
    for (int i = 0; i < shape.parameters().size(); i++) {
      int parameter = i;
      String descriptor = shape.parameters().get(i).descriptor();
      if (descriptor.length() == 1) {
        char type = descriptor.charAt(0);
        out.count(Format.NUMBER);
        long[] values = numbers(ids, row -> Primitive.normal(type, arguments(ids[row])[parameter]));
        NumberEncoder.write(type, values, out);
      } else {
        int[] components = new int[ids.length];
        Arrays.setAll(
            components, row -> ids[row] < 0 ? Rows.ABSENT : (int) arguments(ids[row])[parameter]);
        write(components, owners);
      }
    }
  }

  private long[] arguments(int id) {
    return ((Node.Instance) source.node(id)).arguments();
  }

  private void writePrograms(int[] ids, int[] owners) {
    Out body = new Out();
    long[] lengths = new long[ids.length];
    for (int row = 0; row < ids.length; row++) {
      int start = body.length();
      if (ids[row] != Rows.NULL && ids[row] != Rows.ABSENT) {
        programs.write(ids[row], owners[row], body);
      }
      lengths[row] = body.length() - start;
    }
    NumberEncoder.write(lengths, out);
    out.count(body.length()).text(body.data());
  }

  /** Numbers by row; rows that nobody reads repeat one that is read, which costs least. */
  private static long[] numbers(int[] ids, IntToLongFunction number) {
    long[] numbers = new long[ids.length];
    int read = 0;
    while (read < ids.length && ids[read] < 0) {
      read++;
    }
    for (int row = 0; row < ids.length && read < ids.length; row++) {
      read = ids[row] < 0 ? read : row;
      numbers[row] = number.applyAsLong(read);
    }
    return numbers;
  }
}
