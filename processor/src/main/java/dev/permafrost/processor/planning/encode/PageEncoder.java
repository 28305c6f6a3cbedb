package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.planning.code.NumberEncoder;
import dev.permafrost.processor.planning.code.Out;
import dev.permafrost.processor.planning.code.TextEncoder;
import dev.permafrost.processor.planning.hash.PlacedSegment;
import dev.permafrost.processor.planning.layout.Rows;
import dev.permafrost.runtime.image.code.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes pages: a directory, then the groups. */
public final class PageEncoder {
  private static final int NO_UNIT = -9;

  private final Source source;
  private final Registry registry;
  private final Registers registers;

  public PageEncoder(Source source, Registry registry) {
    this.source = source;
    this.registry = registry;
    registers = new Registers(source.graph().size());
  }

  /** Writes one page. */
  public PageText page(List<Rows> groups) {
    Out page = write(groups, new Out());
    return PageText.of(page.data().toString(), page.wide().toString());
  }

  /**
   * Writes the head: how many pages there are, then the description of a root that is a plain lazy
   * collection, or a page whose only row is the root.
   */
  public String head(int pages) {
    int root = source.graph().root();
    Out head = new Out().count(pages);
    if (source.layout().isInHead(root) && source.isPlainLazy(root)) {
      boolean shared = source.units().shared(root);
      new LazyEncoder(source, head.count(shared ? Format.HEAD_SHARED_LAZY : Format.HEAD_LAZY))
          .write(root);
      return head.data().toString();
    }
    Rows rows =
        source.layout().isInHead(root)
            ? new Rows.UnitRows(source.units().shared(root), new int[] {root})
            : new Rows.CellRows(source.units().shared(root), new int[][] {{root}}, null);
    return write(List.of(rows), head.count(Format.HEAD_PROGRAM)).data().toString();
  }

  private Out write(List<Rows> groups, Out page) {
    Pool pool = new Pool();
    ProgramEncoder programs = new ProgramEncoder(source, registry, pool, registers);
    List<Out> bodies = new ArrayList<>();
    for (Rows group : groups) {
      bodies.add(body(group, programs));
    }
    boolean latin = pool.latin().length > 0;
    boolean wide = pool.wide().length > 0;
    page.count(groups.size() + (latin ? 1 : 0) + (wide ? 1 : 0));
    for (int i = 0; i < groups.size(); i++) {
      entry(flags(groups.get(i)), groups.get(i).size(), bodies.get(i), page);
    }
    addPool(pool.latin(), Format.POOL, bodies, page);
    addPool(pool.wide(), Format.WIDE_POOL, bodies, page);
    for (Out body : bodies) {
      page.text(body.data()).wideText(body.wide());
    }
    return page;
  }

  private static void entry(int flags, int rows, Out body, Out page) {
    page.count(flags).count(rows).count(body.length()).count(body.wideLength());
  }

  private static void addPool(String[] texts, int flag, List<Out> bodies, Out page) {
    if (texts.length > 0) {
      Out body = new Out().count(1).count(Format.TEXT);
      new TextEncoder(new ArrayList<>(), body).write(texts);
      entry(flag, texts.length, body, page);
      bodies.add(body);
    }
  }

  private static int flags(Rows rows) {
    int flags = rows.shared() ? Format.SHARED : 0;
    if (rows instanceof Rows.UnitRows) {
      flags |= Format.UNITS;
    }
    boolean hashed = rows instanceof Rows.CellRows cells && cells.placed() != null;
    return hashed ? flags | Format.HASHED : flags;
  }

  private Out body(Rows rows, ProgramEncoder programs) {
    Out out = new Out();
    ColumnEncoder columns = new ColumnEncoder(source, registry, programs, out);
    if (rows instanceof Rows.UnitRows units) {
      out.count(1);
      columns.write(units.units(), ownUnits(units.units()));
    } else if (rows instanceof Rows.CellRows cells) {
      writePlaced(cells.placed(), out);
      out.count(cells.columns().length);
      for (int[] column : cells.columns()) {
        columns.write(column, cellUnits(column));
      }
    } else if (rows instanceof Rows.NumberRows numbers) {
      out.count(numbers.columns().length);
      for (long[] column : numbers.columns()) {
        out.count(Format.NUMBER);
        NumberEncoder.write(column, out);
      }
    }
    return out;
  }

  private static void writePlaced(PlacedSegment placed, Out out) {
    if (placed != null) {
      out.count(placed.slots()).count(placed.seeds().length);
      NumberEncoder.write(Arrays.stream(placed.seeds()).asLongStream().toArray(), out);
      for (byte fingerprint : placed.fingerprints()) {
        out.text(String.valueOf((char) fingerprint));
      }
    }
  }

  private int[] ownUnits(int[] ids) {
    return Arrays.stream(ids)
        .map(id -> Rows.isBundle(id) ? Rows.unitOfBundle(id) : source.units().of(id))
        .toArray();
  }

  private int[] cellUnits(int[] ids) {
    return Arrays.stream(ids)
        .map(id -> id != Node.NULL && source.units().inCell(id) ? source.units().of(id) : NO_UNIT)
        .toArray();
  }
}
