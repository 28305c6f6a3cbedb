package dev.permafrost.processor.planning.encode;

import dev.permafrost.processor.plan.PageText;
import dev.permafrost.processor.planning.layout.PageDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes all pages of an image, several at a time. What comes out is as if they had been written
 * one after the other: a run of pages whose numbers turn out to be others than those of the whole
 * image is written again.
 */
public final class Pages {
  private static final int MOST_RUNS = 4;

  private final Source source;
  private final Registry registry;

  private Pages(Source source, Registry registry) {
    this.source = source;
    this.registry = registry;
  }

  /** Writes them, and numbers their shapes and constants. */
  public static List<PageText> write(Source source, Registry registry, List<PageDraft> drafts) {
    return new Pages(source, registry).write(drafts);
  }

  /** Pages in a row, and what they met in that order. */
  private record Run(List<PageDraft> drafts, List<PageText> pages, Registry met) {}

  private List<PageText> write(List<PageDraft> drafts) {
    List<PageText> pages = new ArrayList<>(drafts.size());
    for (Run run : runs(drafts).parallelStream().map(each -> run(each, new Registry())).toList()) {
      boolean same = registry.take(run.met());
      pages.addAll(same ? run.pages() : run(run.drafts(), registry).pages());
    }
    return pages;
  }

  private static List<List<PageDraft>> runs(List<PageDraft> drafts) {
    int count = Math.min(MOST_RUNS, Runtime.getRuntime().availableProcessors());
    int size = Math.max(1, (drafts.size() + count - 1) / count);
    List<List<PageDraft>> runs = new ArrayList<>();
    for (int from = 0; from < drafts.size(); from += size) {
      runs.add(drafts.subList(from, Math.min(from + size, drafts.size())));
    }
    return runs;
  }

  private Run run(List<PageDraft> drafts, Registry met) {
    PageEncoder encoder = new PageEncoder(source, met);
    List<PageText> pages = new ArrayList<>(drafts.size());
    for (PageDraft draft : drafts) {
      pages.add(encoder.page(draft.groups()));
    }
    return new Run(drafts, pages, met);
  }
}
