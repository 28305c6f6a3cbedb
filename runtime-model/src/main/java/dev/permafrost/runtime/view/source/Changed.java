package dev.permafrost.runtime.view.source;

import java.util.ConcurrentModificationException;
import java.util.NoSuchElementException;

/** How an iterator fails; a class of its own, else its users would load the exceptions' classes. */
final class Changed {
  private Changed() {}

  static RuntimeException exception(boolean finished) {
    return finished ? new NoSuchElementException() : new ConcurrentModificationException();
  }
}
