package kt;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("cities", Data.cities(), DataFrozen.cities());
    Compared.roots();
  }
}
