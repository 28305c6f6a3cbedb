package library;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("books", Books.books(), BooksFrozen.books());
    Compared.roots();
  }
}
