package dev.permafrost.processor.planning.layout;

import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.planning.units.Edges;
import dev.permafrost.processor.planning.units.IntList;
import dev.permafrost.processor.planning.units.Traits;
import dev.permafrost.processor.planning.units.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All pages of an image, and the addresses in them. Page 0 is the head, which is not drafted here.
 */
public final class Layout {
  /**
   * Estimated characters of a page, which usually take half as many. All rows of a page take a cold
   * interpreter time when the first is read; larger pages make a smaller jar, since fewer repeat
   * what rows have in common.
   */
  static final long PAGE_SIZE = 16 * 1024;

  private static final long HEAD_SIZE = 400;
  private static final int HEAD_NODES = 16;

  private final Graph graph;
  private final Edges edges;
  private final Traits traits;
  private final Units units;
  private final Sizes sizes;
  private final Trees trees;
  private final List<PageDraft> pages = new ArrayList<>();
  private PageDraft open;

  /** Page and index of each unit by its export, or of each bundle. */
  private final int[] pageOf;

  private final int[] indexOf;
  private final Map<Integer, int[]> bundles = new HashMap<>();
  private final Map<Integer, LazyTable> tables = new HashMap<>();

  public Layout(Graph graph, Edges edges, Traits traits, Units units, Sizes sizes, Trees trees) {
    this.graph = graph;
    this.edges = edges;
    this.traits = traits;
    this.units = units;
    this.sizes = sizes;
    this.trees = trees;
    pageOf = new int[graph.size()];
    indexOf = new int[graph.size()];
    TablePlanner planner = new TablePlanner(graph, units, sizes, this);
    for (int id = 0; id < graph.size(); id++) {
      if (traits.lazy(id)) {
        tables.put(id, planner.plan(id));
      }
      if (!traits.atom(id) && units.isExport(id) && !units.inCell(id) && !isInHead(id)) {
        placeUnit(id);
      }
    }
    pages.forEach(this::number);
  }

  public List<PageDraft> pages() {
    return pages;
  }

  /** Page and index of the unit that exports this node, or of a bundle. */
  public int[] address(int node) {
    return Rows.isBundle(node) ? bundles.get(node) : new int[] {pageOf[node], indexOf[node]};
  }

  /** The tables of a lazy collection. */
  public LazyTable table(int id) {
    return tables.get(id);
  }

  /** Whether this is the root, small enough that the head holds its unit. */
  public boolean isInHead(int id) {
    if (id != graph.root() || traits.atom(id)) {
      return false;
    }
    int unit = units.of(id);
    boolean small = units.size(unit) <= HEAD_NODES && headSize(unit) <= HEAD_SIZE;
    return small && units.outside(id) == 1 && units.exports(unit).size() == 1 && !hasText(unit);
  }

  /** The size of a unit without the cells of lazy collections. */
  private long headSize(int unit) {
    return units.size(unit) == 1 && traits.lazy(graph.root()) ? 0 : sizes.ofUnit(unit);
  }

  private boolean hasText(int unit) {
    for (int i = 0; i < units.size(unit); i++) {
      Node node = graph.node(units.node(unit, i));
      boolean plain = node instanceof Node.Text || node instanceof Node.PrimitiveArray;
      if (plain || refersToText(units.node(unit, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean refersToText(int id) {
    int degree = traits.lazy(id) ? edges.arguments(id) : edges.degree(id);
    for (int edge = 0; edge < degree; edge++) {
      int target = edges.target(id, edge);
      if (target != Node.NULL && graph.node(target) instanceof Node.Text) {
        return true;
      }
    }
    return false;
  }

  private void placeUnit(int id) {
    int unit = units.of(id);
    IntList exports = units.exports(unit);
    boolean shared = units.shared(id);
    long size = sizes.ofUnit(unit);
    Object kind = trees.kind(id, shared);
    if (exports.size() > 1) {
      if (exports.get(0) == id) {
        page(size).addUnit(Rows.bundle(unit), kind, shared, size);
      }
      page(0).addUnit(id, kind, shared, 1);
    } else {
      page(size).addUnit(id, kind, shared, size);
    }
  }

  /** The page that takes so much more. */
  private PageDraft page(long size) {
    if (open == null || !open.fits(size, PAGE_SIZE)) {
      open = newPage();
    }
    return open;
  }

  private PageDraft newPage() {
    PageDraft page = new PageDraft(pages.size() + 1);
    pages.add(page);
    return page;
  }

  /** Places a table: one segment shares a page, several get pages of their own. */
  TablePlace placeTable(List<? extends Rows> segments, long size, int rowsPerSegment) {
    if (segments.isEmpty()) {
      return TablePlace.NONE;
    }
    boolean single = segments.size() == 1;
    PageDraft first = single ? page(size) : newPage();
    int inPage = first.addSegment(segments.get(0), size);
    for (int i = 1; i < segments.size(); i++) {
      newPage().addSegment(segments.get(i), PAGE_SIZE);
    }
    return new TablePlace(segments.size(), first, inPage, rowsPerSegment);
  }

  private void number(PageDraft page) {
    int index = 0;
    for (Rows group : page.groups()) {
      if (group instanceof Rows.UnitRows rows) {
        for (int unit : rows.units()) {
          if (Rows.isBundle(unit)) {
            bundles.put(unit, new int[] {page.number(), index});
          } else {
            pageOf[unit] = page.number();
            indexOf[unit] = index;
          }
          index++;
        }
      }
    }
  }
}
