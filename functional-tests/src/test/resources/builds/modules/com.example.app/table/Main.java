package table;

import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import numbers.Primes;
import numbers.PrimesFrozen;

public class Main {
  public static void main(String[] args) {
    boolean primes = Primes.primes().equals(PrimesFrozen.primes());
    boolean places = Table.places().equals(TableFrozen.places());
    System.out.println((primes && places ? "same " : "different ") + primes + " " + places);
    for (Root root : Roots.all()) {
      System.out.println("root " + root.name() + " " + root.state() + " " + root.reason());
    }
  }
}
