package animals;

import compared.Compared;

public class Main {
  public static void main(String[] args) {
    Compared.row("animals", Animals.animals(), AnimalsFrozen.animals());
    Compared.roots();
  }
}
