package tool;

import compared.Compared;

public class Main {
  public static void main(String[] args) throws Exception {
    Compared.row("reached", Tool.reached(), ToolFrozen.reached());
    Compared.roots();
  }
}
