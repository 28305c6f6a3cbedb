package numbers;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

public class Primes {
  @Freezable
  public static List<Integer> primes() {
    List<Integer> primes = new ArrayList<>();
    for (int n = 2; primes.size() < 200; n++) {
      int candidate = n;
      if (primes.stream().noneMatch(prime -> candidate % prime == 0)) {
        primes.add(n);
      }
    }
    return primes;
  }
}
