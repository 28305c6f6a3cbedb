package shop;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.permafrost.Freezable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;

public class Shop {
  public record Price(String article, int cents) {}

  @Module
  static class Articles {
    @Provides
    @Singleton
    static Map<String, Price> prices() {
      Map<String, Price> prices = new TreeMap<>();
      for (int i = 1; i <= 60; i++) {
        prices.put("article " + i, new Price("article " + i, 100 * i));
      }
      return prices;
    }
  }

  static class Catalogue {
    final Map<String, Price> prices;

    @Inject
    Catalogue(Map<String, Price> prices) {
      this.prices = prices;
    }
  }

  @Singleton
  @Component(modules = Articles.class)
  interface Parts {
    Catalogue catalogue();
  }

  @Freezable
  static Map<String, Price> prices() {
    return DaggerShop_Parts.create().catalogue().prices;
  }

  @Freezable
  static Catalogue catalogue() {
    return DaggerShop_Parts.create().catalogue();
  }
}
