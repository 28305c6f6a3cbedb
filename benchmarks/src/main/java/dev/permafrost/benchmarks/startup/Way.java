package dev.permafrost.benchmarks.startup;

/** A way to start the program. */
enum Way {
  NOTHING("do nothing"),
  FROZEN("frozen"),
  LIVE("live");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
