package dev.permafrost.processor.planning.layout;

/**
 * Where the segments of a table are: in the same group of pages that follow each other.
 *
 * @param segments how many; 0 for no table
 * @param rowsPerSegment rows of every segment but the last; 0 where rows are placed by hash
 */
public record TablePlace(int segments, PageDraft first, int segmentInPage, int rowsPerSegment) {

  /** No table. */
  static final TablePlace NONE = new TablePlace(0, null, 0, 0);

  /** Page of the first segment. */
  public int page() {
    return segments == 0 ? 0 : first.number();
  }

  /** Group of every segment in its page; known once all units are placed. */
  public int group() {
    return segments == 0 ? 0 : first.groupOf(segmentInPage);
  }
}
