package dev.permafrost.functional.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Object graphs over every family, each a function of its seed. */
public final class RandomGraph {
  private static final int MOST_OBJECTS = 24;

  private RandomGraph() {}

  /**
   * One graph.
   *
   * @param seed which one
   * @return a new object, through which the whole graph is reached
   */
  public static Object of(long seed) {
    Random random = new Random(seed);
    Pool pool = new Pool(random);
    Shells shells = new Shells(random, pool);
    Finished finished = new Finished(random, pool);
    List<Object> made = new ArrayList<>();
    for (int i = 2 + random.nextInt(MOST_OBJECTS); i > 0; i--) {
      made.add(random.nextInt(5) < 2 ? shells.next() : finished.next());
    }
    shells.fillAll();
    return switch (random.nextInt(4)) {
      case 0 -> finished.holder();
      case 1 -> made.get(made.size() - 1);
      default -> made;
    };
  }

  /**
   * Several graphs that share nothing.
   *
   * @param first the first seed
   * @param count how many seeds
   * @return a list of graphs
   */
  public static List<Object> batch(int first, int count) {
    List<Object> graphs = new ArrayList<>(count);
    for (int seed = first; seed < first + count; seed++) {
      graphs.add(of(seed));
    }
    return graphs;
  }

  /**
   * Several graphs behind interfaces.
   *
   * @param first the first seed
   * @param count how many seeds
   * @return a list of holders that share nothing
   */
  public static List<Holder> holders(int first, int count) {
    List<Holder> holders = new ArrayList<>(count);
    for (int seed = first; seed < first + count; seed++) {
      Random random = new Random(seed);
      Pool pool = new Pool(random);
      Shells shells = new Shells(random, pool);
      Finished finished = new Finished(random, pool);
      for (int i = random.nextInt(MOST_OBJECTS); i > 0; i--) {
        Object ignored = random.nextBoolean() ? shells.next() : finished.next();
      }
      holders.add(finished.holder());
      shells.fillAll();
    }
    return holders;
  }
}
