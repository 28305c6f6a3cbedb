package checked;

import compared.Compared;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Compared.row("words", Checked.words(), CheckedFrozen.words());
    Compared.row("shout", Checked.shout().apply("hey"), CheckedFrozen.shout().apply("hey"));
    Compared.row("depth", Checked.depth(), CheckedFrozen.depth());
    Compared.roots();
  }
}
