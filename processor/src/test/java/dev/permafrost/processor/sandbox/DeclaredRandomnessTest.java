package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.routine.Declaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every generator that has no seed begins with the build's where randomness is declared: in both
 * runs, in both calls, and whatever the JVM did before.
 */
class DeclaredRandomnessTest {
  /** The first routine shifts the numbers of the threads to come, in run A only. */
  private static final String GENERATORS =
      """
      import java.security.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.random.*;
      class Generators {
        static Object aCoupleOfThreads() {
          for (int i = 0; i < 5; i++) { new Thread(); }
          return new SplittableRandom().nextInt() + ThreadLocalRandom.current().nextInt();
        }
        static Object random() { return new Random().nextInt(); }
        static Object math() { return Math.random() + StrictMath.random(); }
        static Object threadLocal() { return ThreadLocalRandom.current().ints(10).boxed().toList(); }
        static Object splittable() { return new SplittableRandom().nextLong() + "," + new SplittableRandom().nextLong(); }
        static Object ofTheJdk() { return RandomGenerator.getDefault().nextInt() + RandomGenerator.of("Xoshiro256PlusPlus").nextInt(); }
        static Object big() { return RandomGenerator.of("L128X1024MixRandom").nextInt(); }
        static Object byFactory() {
          return RandomGeneratorFactory.getDefault().create().nextInt()
              + "," + RandomGeneratorFactory.of("SplittableRandom").create().nextInt();
        }
        static Object shuffled() {
          List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
          Collections.shuffle(list);
          return list;
        }
        static Object uuid() { return UUID.randomUUID(); }
        static Object secure() throws Exception {
          return new SecureRandom().nextInt() + "," + SecureRandom.getInstance("SHA1PRNG").nextInt()
              + "," + SecureRandom.getInstance("DRBG").nextInt() + "," + SecureRandom.getInstanceStrong().nextInt();
        }
        static Object seed() { return SecureRandom.getSeed(8); }
        static Object key() throws Exception { return javax.crypto.KeyGenerator.getInstance("AES").generateKey().getEncoded(); }
        static Object pair() throws Exception { return KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic().getEncoded(); }
        static Object inThreads() throws Exception {
          List<Integer> drawn = new CopyOnWriteArrayList<>();
          List<Thread> threads = new ArrayList<>();
          for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> drawn.add(ThreadLocalRandom.current().nextInt()));
            threads.add(thread);
            thread.start();
          }
          for (Thread thread : threads) { thread.join(); }
          return drawn;
        }
      }
      """;

  @TestFactory
  Stream<DynamicTest> everyGeneratorBeginsWithTheBuildsSeed() {
    Declaration declaration =
        new Declaration(List.of(), List.of(), List.of(), List.of("RANDOM", "THREADS"), false);
    String[] methods =
        GENERATORS
            .lines()
            .filter(line -> line.startsWith("  static Object "))
            .map(line -> line.substring("  static Object ".length(), line.indexOf('(')))
            .toArray(String[]::new);
    Map<String, Outcome<Graph>> outcomes =
        Lab.run(
            Compiled.of("Generators", GENERATORS),
            Limits.DEFAULT,
            declaration,
            "Generators",
            methods);
    return outcomes.entrySet().stream()
        .map(
            each ->
                dynamicTest(
                    each.getKey(),
                    () -> assertFalse(Lab.graph(each.getValue()).nodes().isEmpty())));
  }
}
