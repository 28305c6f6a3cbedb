package dev.permafrost.runtime.image;

import dev.permafrost.runtime.image.code.Texts;

/** A column of strings, all of them interned or none. */
final class TextColumn extends Column {
  private final Texts texts;
  private final boolean interned;

  TextColumn(Texts texts, boolean interned) {
    this.texts = texts;
    this.interned = interned;
  }

  @Override
  Object make(int row, Result result) {
    String text = texts.at(row);
    return interned ? text.intern() : text;
  }

  @Override
  Texts texts() {
    return texts;
  }
}
