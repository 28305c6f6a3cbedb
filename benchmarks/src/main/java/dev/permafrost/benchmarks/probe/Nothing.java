package dev.permafrost.benchmarks.probe;

/** The program that every start-up is compared with: it prints one line. */
public final class Nothing {
  private Nothing() {}

  public static void main(String[] args) {
    System.out.println("nothing");
  }
}
