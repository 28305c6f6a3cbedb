package dev.permafrost.runtime.guard;

import java.util.ArrayList;
import java.util.List;

/** The guards of a root that was frozen for several values of its inputs. Thread-safe. */
final class Variants extends Guards {
  private final Guards[] variants;

  private Variants(String root, String[] texts, boolean strict) {
    super(root, texts, 0, 0, strict);
    List<Guards> all = new ArrayList<>();
    for (int from = WIDTH, end; from <= texts.length; from = end + WIDTH) {
      end = from;
      while (end < texts.length && !texts[end].equals(BEGIN)) {
        end += WIDTH;
      }
      all.add(new Guards(root, texts, from, end, strict));
    }
    variants = all.toArray(new Guards[0]);
  }

  /** As the class above: where this one was named, verifying the caller would load it. */
  static Guards read(String root, String[] texts, boolean strict) {
    return new Variants(root, texts, strict);
  }

  @Override
  public int choose() {
    for (int i = 0; i < variants.length; i++) {
      if (variants[i].failed().isEmpty()) {
        note("");
        return i;
      }
    }
    Guard first = nearest();
    note("no variant fits: ".concat(first == null ? "" : first.complaint()));
    return NONE;
  }

  @Override
  public String values() {
    Guard first = nearest();
    return first == null ? "" : first.values();
  }

  /** What fails in the variant that fits best; the inputs that vary come first in each. */
  private Guard nearest() {
    Guards nearest = variants[0];
    for (Guards variant : variants) {
      nearest = variant.holding() > nearest.holding() ? variant : nearest;
    }
    return nearest.first();
  }
}
