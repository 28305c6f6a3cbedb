package dev.permafrost.functional.library;

import java.util.ArrayList;
import java.util.List;

/** A generic class below others, with a private field whose name one of these has too. */
abstract class Named<T> {
  private final String id;
  protected final List<T> added = new ArrayList<>();

  Named(String id) {
    this.id = "named " + id;
  }

  String name() {
    return id;
  }
}
