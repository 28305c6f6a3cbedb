package dev.permafrost.processor.worker.proof;

/**
 * The same place in two live results and in two thawed ones.
 *
 * @param live what the first live call has there
 * @param again what the second live call has there
 * @param thawed what the first frozen call has there
 * @param thawedAgain what the second frozen call has there
 */
record Quad(Object live, Object again, Object thawed, Object thawedAgain) {

  /** Whether two live calls share the object. */
  boolean shared() {
    return live == again;
  }
}
