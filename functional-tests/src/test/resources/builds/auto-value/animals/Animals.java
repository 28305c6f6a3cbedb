package animals;

import com.google.auto.value.AutoValue;
import dev.permafrost.Freezable;
import java.util.Map;
import java.util.TreeMap;

public class Animals {
  @AutoValue
  public abstract static class Animal {
    public abstract String name();

    public abstract int legs();

    public static Builder builder() {
      return new AutoValue_Animals_Animal.Builder();
    }

    @AutoValue.Builder
    public abstract static class Builder {
      public abstract Builder name(String name);

      public abstract Builder legs(int legs);

      public abstract Animal build();
    }
  }

  @Freezable
  static Map<String, Animal> animals() {
    Map<String, Animal> animals = new TreeMap<>();
    for (String name : new String[] {"ant 6", "bee 6", "cat 4", "dodo 2", "eel 0"}) {
      String[] parts = name.split(" ");
      animals.put(
          parts[0],
          Animal.builder().name(parts[0]).legs(Integer.parseInt(parts[1])).build());
    }
    return animals;
  }
}
