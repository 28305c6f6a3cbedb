package library;

/** Holds keys by which others look things up. */
public final class Options {
  public static final Key COLOUR = new Key("colour");
  public static final Key SIZE = new Key("size");

  private Options() {}
}
