package stock;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("lines", Stock.lines(), StockFrozen.lines());
    Stock.Item item = new Stock.Item("bolt", 3);
    Compared.row("mapper", Stock.mapper().line(item), StockFrozen.mapper().line(item));
    Compared.roots();
  }
}
