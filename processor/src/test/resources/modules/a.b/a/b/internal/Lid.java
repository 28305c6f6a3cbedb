package a.b.internal;

public final class Lid {
  private String colour = "red";

  public String colour() {
    return colour;
  }
}
