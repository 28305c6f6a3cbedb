package dev.permafrost.processor.worker.window;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.util.ConcurrentModificationException;
import java.util.List;

/**
 * Parts of lists.
 *
 * @param root the field that holds the whole
 * @param parent the field that holds the part that it is a part of; empty if there is none
 */
record SubLists(Fields fields, String root, String parent) {

  /** The list that was asked for the part. */
  Object receiver(Object part) throws Obstruction {
    try {
      ((List<?>) part).size();
    } catch (ConcurrentModificationException e) {
      throw new Obstruction(
          part.getClass().getName() + " is part of a list that was changed since by others",
          "take the part anew, or keep a copy of it");
    }
    Object above = parent.isEmpty() ? null : fields.get(part, parent);
    return above != null ? above : fields.starting(part, root);
  }

  /** From where to where. */
  long[] range(Object part, Sight sight) {
    int from = offset(part);
    Object above = parent.isEmpty() ? null : fields.get(part, parent);
    from -= above == null ? 0 : offset(above);
    return MadeBy.values(from, from + ((List<?>) part).size());
  }

  private int offset(Object part) {
    return (int) fields.get(part, "offset");
  }
}
