package dev.permafrost.functional.random;

/** An object with identity; no two of one graph have the same id. */
public final class Entity {
  private final int id;
  private final Object content;

  Entity(int id, Object content) {
    this.id = id;
    this.content = content;
  }

  /**
   * The id, by which a comparer recognises the entity in another graph.
   *
   * @return a number that is unique in the graph
   */
  public int id() {
    return id;
  }

  /**
   * The one reference an entity holds.
   *
   * @return anything
   */
  public Object content() {
    return content;
  }
}
