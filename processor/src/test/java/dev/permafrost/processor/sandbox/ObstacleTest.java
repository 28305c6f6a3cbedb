package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cannot be frozen is told with its path, its reason and a remedy. */
class ObstacleTest {
  private static final String HARD =
      """
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.locks.*;
      import java.util.function.*;
      class Hard {
        record Zone(String name, ReentrantLock lock) {}
        record City(Zone zone) {}
        static class Bean extends java.text.ParsePosition { int a; Bean() { super(0); } }
        static class Handle { long address; native void free(); }
        static ReentrantLock held() {
          ReentrantLock lock = new ReentrantLock();
          lock.lock();
          return lock;
        }
        record Pair(Object left, Object right) {}
        static final class Loop {
          final Object other;
          Loop() { other = this; }
        }
        static Map<String, City> cities() {
          return Map.of("FR/Paris", new City(new Zone("z", held())));
        }
        static Object[] array() { return new Object[] {1, new Thread()}; }
        static Map<String, Object> key() {
          return Map.of("x", Map.of(new Pair("k", ThreadLocalRandom.current()), 1));
        }
        static Supplier<Object> lambda() { Thread thread = new Thread(); return () -> thread; }
        static Object jdks() { return java.time.temporal.TemporalAdjusters.firstDayOfYear(); }
        static List<Object> bean() { return List.of(new Bean()); }
        static Object handle() { return new Object[] {new Handle()}; }
        static Object view() { return new WeakHashMap<>(Map.of(1, 2)).entrySet(); }
        static List<Object> many() {
          List<Object> all = new ArrayList<>();
          all.add(new Thread());
          all.add(new Thread());
          all.add(ThreadLocalRandom.current());
          all.add(Executors.newCachedThreadPool());
          all.add(new java.util.zip.Inflater());
          all.add(ClassLoader.getSystemClassLoader());
          all.add(new java.io.PushbackInputStream(null));
          all.add(java.nio.ByteBuffer.allocateDirect(1));
          all.add(new java.lang.ref.WeakReference<>(""));
          all.add(List.of(1).stream());
          all.add(List.of(1).iterator());
          all.add(new Exchanger<Integer>());
          all.add(new Semaphore(1));
          return all;
        }
        static Object wrapped() { return Collections.unmodifiableList(Arrays.asList(new Thread())); }
        static Object optional() { return Optional.of(new Pair(1, Optional.of(new Thread()))); }
        static Object local() {
          ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 1);
          local.get();
          return List.of(local);
        }
        static class Shy extends ArrayList<String> {
          @Override public Iterator<String> iterator() { return Collections.emptyIterator(); }
        }
        static class Eager extends HashSet<String> {
          @Override public boolean add(String text) { return super.add(text + "!"); }
        }
        static Object weak() { return List.of(new WeakHashMap<>(Map.of("a", 1))); }
        static Object soft() { return List.of(new java.lang.ref.SoftReference<>("x")); }
        static Object shy() { return new Object[] {new Shy()}; }
        static Object eager() { return new Object[] {new Eager()}; }
        static Object resource() { return String.class.getResource("String.class"); }
        static Object annotation() {
          return FunctionalInterface.class.getAnnotation(java.lang.annotation.Retention.class);
        }
        static Object handle2() throws Exception {
          var type = java.lang.invoke.MethodType.methodType(int.class);
          var lookup = java.lang.invoke.MethodHandles.lookup();
          return lookup.findVirtual(String.class, "length", type).bindTo("x");
        }
        static Object variable() {
          var order = java.nio.ByteOrder.LITTLE_ENDIAN;
          return new Object[] {
            java.lang.invoke.MethodHandles.byteArrayViewVarHandle(int[].class, order)
          };
        }
        record Route(String path) {
          Route { path = "/" + path; }
        }
        static List<Route> routes() { return List.of(new Route("a"), new Route("b")); }
        record Gate(int number, ReentrantLock lock) {}
        static Object twelve() throws Exception {
          List<Object> all = new ArrayList<>();
          for (int i = 0; i < 1000; i++) {
            all.add(List.of(List.of(new Gate(i, held()))));
          }
          all.add(held());
          all.addAll(List.of(new Thread(), ThreadLocalRandom.current(), Executors.newCachedThreadPool(),
              new java.util.zip.CRC32(), ClassLoader.getSystemClassLoader(),
              new java.io.PushbackInputStream(null), new Bean(), new Handle(),
              jdks(), handle2(), variable(),
              new HashMap<>(Map.of(1, 2)).entrySet()));
          return all;
        }
        static Object week() {
          var field = java.time.temporal.WeekFields.ISO.weekOfYear();
          var builder = new java.time.format.DateTimeFormatterBuilder();
          return builder.appendValue(field).toFormatter(Locale.ROOT);
        }
        private static final Thread IDLE = new Thread();
        static Object rescued() { return new Object[] {IDLE}; }
        static List<Object> fine() { return List.of(1); }
        static Object loop() {
          Object[] array = new Object[1];
          List<Object> list = Collections.unmodifiableList(Arrays.asList(array));
          array[0] = list;
          return list;
        }
      }
      """;

  private static Map<String, Outcome<Graph>> outcomes;

  @BeforeAll
  static void runThemAll() {
    outcomes =
        Lab.run(
            Compiled.of("Hard", HARD),
            Limits.DEFAULT,
            "Hard",
            "cities",
            "array",
            "key",
            "lambda",
            "jdks",
            "bean",
            "handle",
            "view",
            "many",
            "wrapped",
            "optional",
            "local",
            "weak",
            "soft",
            "shy",
            "eager",
            "resource",
            "annotation",
            "handle2",
            "week",
            "variable",
            "twelve",
            "fine",
            "rescued",
            "routes",
            "loop");
  }

  @Test
  void recordWhoseConstructorChangesWhatItHoldsIsToldOncePerClass() {
    expect(
        "routes",
        "routes[0]",
        "thawing calls the constructor of the record Hard$Route again, which makes \"//a\" of the path"
            + " that it holds, \"/a\"; likewise 1 more object");
  }

  private static void expect(String method, String path, String fact) {
    Problem problem = Lab.error(outcomes.get(method));
    assertEquals(ProblemId.NotFreezable, problem.id());
    assertEquals(List.of(path), problem.path());
    assertTrue(problem.fact().contains(fact), problem::message);
    assertTrue(!problem.remedy().isEmpty(), problem::message);
  }

  @Test
  void aLockInsideRecordsInsideAMapIsFoundByKeyAndNames() {
    expect("cities", "cities[\"FR/Paris\"].zone.lock", "a lock");
  }

  @Test
  void anElementOfAnArrayIsFoundByIndex() {
    expect("array", "array[1]", "a thread");
  }

  @Test
  void aMapsKeyIsFoundAsKey() {
    expect("key", "key[\"x\"].keys[Hard$Pair(\"k\", …)].right", "random");
  }

  @Test
  void whatALambdaCapturedIsFoundByNumber() {
    expect("lambda", "lambda.captured1", "a thread");
  }

  @Test
  void aFunctionThatOnlyTheJdkCanMakeIsToldByItsMaker() {
    expect("jdks", "jdks", "java.time.temporal.TemporalAdjusters.firstDayOfYear");
  }

  @Test
  void aClassBelowOneOfTheJdksIsToldToHoldItInstead() {
    expect("bean", "bean[0]", "Hard$Bean extends the JDK's java.text.ParsePosition");
  }

  @Test
  void whatNativeCodeKeepsCannotBeRead() {
    expect("handle", "handle[0]", "native methods");
  }

  @Test
  void aViewIsToldToBeCopied() {
    expect("view", "view", "a view of another collection");
  }

  @Test
  void wrappersAreNoStepOfThePath() {
    expect("wrapped", "wrapped[0]", "a thread");
  }

  @Test
  void optionalsAreOpenedByGet() {
    expect("optional", "optional.get().right.get()", "a thread");
  }

  @Test
  void aThreadLocalWithAValueIsToldToBeEmptied() {
    expect("local", "local[0]", "holds a value of the thread that ran the routine");
  }

  @Test
  void aCacheIsToldToBeCleared() {
    expect("weak", "weak[0]", "a map whose entries the garbage collector may drop");
    expect("soft", "soft[0]", "a reference that the garbage collector may clear");
    assertTrue(Lab.error(outcomes.get("soft")).remedy().startsWith("clear it before"));
  }

  @Test
  void aListThatHidesItsElementsIsToldByTheMethodThatDoes() {
    expect("shy", "shy[0]", "Hard$Shy overrides iterator() of java.util.ArrayList");
  }

  @Test
  void aSetThatCannotBeFilledWithoutTheUsersCodeIsToldByTheMethod() {
    expect("eager", "eager[0]", "Hard$Eager overrides add of java.util.HashSet");
  }

  @Test
  void aResourcesUrlIsToldToBeANameInstead() {
    expect("resource", "resource", "one of a resource");
  }

  @Test
  void anAnnotationIsToldToBeReadAtRunTime() {
    expect("annotation", "annotation", "an annotation is read from the class file");
  }

  @Test
  void aBoundMethodHandleIsToldApartFromPlainOnes() {
    expect("handle2", "handle2", "the method handle of type ()int");
  }

  @Test
  void aPartOfAFormatterIsFoundAmongItsSteps() {
    expect("week", "week.steps[1]", "ComputedDayOfField");
  }

  @Test
  void tenDistinctCausesAreToldAtMost() {
    List<Problem> problems = outcomes.get("many").problems();
    assertEquals(10, problems.size());
    assertEquals(List.of("many[0]"), problems.get(0).path());
    assertEquals(List.of("many[2]"), problems.get(1).path());
    assertTrue(problems.get(0).fact().endsWith("; likewise 1 more object"));
    assertTrue(!problems.get(1).fact().contains("likewise"));
  }

  @Test
  void aHandleOfWhatIsNoFieldIsRefused() {
    expect("variable", "variable[0]", "is not one of a field");
  }

  @Test
  void aCauseThatIsThereAThousandTimesIsToldOnceByItsShortestPath() {
    List<Problem> problems = outcomes.get("twelve").problems();
    assertEquals(10, problems.size());
    assertEquals(List.of("twelve[1000]"), problems.get(0).path());
    assertTrue(problems.get(0).fact().endsWith("; likewise 1000 more objects"));
    assertEquals(10, problems.stream().map(Problem::path).distinct().count());
  }

  @Test
  void theLineThatSetTheFieldIsTold() {
    expect("cities", "cities[\"FR/Paris\"].zone.lock", "(set at Hard.java:6)");
  }

  @Test
  void whatCannotBeFrozenIsNoObstacleWhereAStaticFieldHasIt() {
    assertEquals("IDLE", ((Node.StaticField) Lab.graph(outcomes.get("rescued")).node(1)).field());
  }

  @Test
  void anArrayCanCloseACycle() {
    assertEquals(3, Lab.graph(outcomes.get("loop")).size());
  }

  @Test
  void theOthersAreFine() {
    assertEquals(2, Lab.graph(outcomes.get("fine")).size());
  }
}
