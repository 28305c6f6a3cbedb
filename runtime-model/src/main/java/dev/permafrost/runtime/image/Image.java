package dev.permafrost.runtime.image;

/** One frozen result; the generated subclass knows its pages, its constants and its constructors. */
public abstract class Image {

  /** For generated subclasses. */
  protected Image() {}
}
