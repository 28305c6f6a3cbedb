package dev.permafrost.runtime.view.cow;

import java.util.function.Consumer;

/** Takes elements that somebody else was given already. */
enum Skipped implements Consumer<Object> {
  INSTANCE;

  @Override
  public void accept(Object element) {}
}
