package substitutions.app;

import dev.permafrost.Freezable;
import dev.permafrost.Substitution;
import dev.permafrost.runtime.Root;
import dev.permafrost.runtime.Roots;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import substitutions.library.Generator;

public final class Games {
  private static Generator main;
  private static Map<String, Generator> named;

  private Games() {}

  public record Game(String name, Generator generator, Generator same, Clock clock) {}

  public static final class Clock {
    private final Thread ticking = new Thread(() -> {});
    private final List<String> names;

    Clock(List<String> names) {
      this.names = names;
    }

    public List<String> names() {
      return names;
    }

    public String state() {
      return names + " " + ticking.getState();
    }
  }

  @Substitution
  static final class Clock_Substitution {
    static List<String> store(Clock clock) {
      return clock.names;
    }

    static Clock restore(List<String> names) {
      return new Clock(names);
    }
  }

  /** A class of the JDK's by a primitive value: only its class counts here. */
  @Substitution
  static final class Chance {
    static long store(Random random) {
      return 7;
    }

    static Random restore(long seed) {
      return new Random(seed);
    }
  }

  @Freezable
  static Map<String, Game> games() {
    Map<String, Game> games = new LinkedHashMap<>();
    for (int i = 0; i < 100; i++) {
      Generator generator = new Generator(i);
      generator.next();
      games.put("game " + i, new Game("game " + i, generator, generator, clock()));
    }
    return games;
  }

  private static Clock clock() {
    return new Clock(new ArrayList<>(List.of("one", "two")));
  }

  @Freezable
  static Random chance() {
    return new Random(7);
  }

  @Freezable
  static void init() {
    main = new Generator(42);
    named = new LinkedHashMap<>(Map.of("main", main));
  }

  public static void main(String[] args) {
    Map<String, Game> games = GamesFrozen.games();
    Game game = games.get("game 5");
    System.out.println(game.generator() == game.same());
    System.out.println(game.generator().drawn() + " " + game.generator().next());
    Game other = GamesFrozen.games().get("game 5");
    System.out.println(other.generator() == game.generator());
    System.out.println(other.generator().drawn() + " " + other.generator().next());
    System.out.println(game.clock().state());
    game.clock().names().add("three");
    System.out.println(other.clock().state());
    System.out.println(GamesFrozen.chance().nextInt());
    GamesFrozen.init();
    System.out.println(main == named.get("main"));
    System.out.println(main.next());
    List<String> roots = new ArrayList<>();
    for (Root root : Roots.all()) {
      roots.add(root.name().substring(root.name().lastIndexOf('.') + 1) + " " + root.state());
    }
    System.out.println(roots);
  }
}
