package shop;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("prices", Shop.prices(), ShopFrozen.prices());
    Compared.row("catalogue", Shop.catalogue().prices, ShopFrozen.catalogue().prices);
    Compared.roots();
  }
}
