package stock;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("items", Stock.items(), StockFrozen.items());
    Compared.row("shelves", Stock.shelves(), StockFrozen.shelves());
    Compared.roots();
  }
}
