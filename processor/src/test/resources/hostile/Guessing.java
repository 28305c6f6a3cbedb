import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

// Title: Guessing
// Says: Values that two runs may well agree on, though a program's run will not, and code that asks for such values and returns none.
class Guessing {
  enum E { A, B, C }

  static final Object X = new Object(), Y = new Object();

  // Two identity hash codes, exclusive or -> NotReproducible
  static Object xor() {
    return System.identityHashCode(X) ^ System.identityHashCode(Y);
  }

  // The distance of two identity hash codes -> NotReproducible
  static Object distance() {
    return Math.abs(System.identityHashCode(E.A) - System.identityHashCode(E.B));
  }

  // The enum constant with the middle one of three identity hash codes -> NotReproducible
  static Object median() {
    List<E> all = new ArrayList<>(List.of(E.values()));
    all.sort(Comparator.comparingInt(System::identityHashCode));
    return all.get(1).name();
  }

  // One bit of the hash code of an enum constant -> NotReproducible
  static Object bit() {
    return E.B.hashCode() & 1;
  }

  // One bit of the hash code of a list of objects without one -> NotReproducible
  static Object bitOfList() {
    return List.of(X, Y, E.A).hashCode() % 2 == 0 ^ X.hashCode() % 2 == 0;
  }

  // The first key of a small map -> NotReproducible
  static Object first() {
    return Map.of("mu", 1, "nu", 2, "xi", 3).keySet().iterator().next();
  }

  // The first key of a map of two -> NotReproducible
  static Object firstOfTwo() {
    return Map.of("q", 1, "w", 2).keySet().iterator().next();
  }

  // Where the middle element of a set of five is -> NotReproducible
  static Object middle() {
    return new ArrayList<>(Set.of(1, 2, 3, 4, 5)).indexOf(3);
  }

  // The second of three matches in a set of eight -> NotReproducible
  static Object match() {
    return Set.of("x1", "y", "x2", "z", "x3", "w", "q", "r").stream()
        .filter(each -> each.startsWith("x"))
        .skip(1)
        .findFirst()
        .get();
  }

  // The number of processors, rounded up to a power of two -> NotReproducible
  static Object powerOfTwo() {
    int n = Runtime.getRuntime().availableProcessors(), p = 1;
    while (p < n) {
      p <<= 1;
    }
    return p;
  }

  // Whether there are more than forty processors -> NotReproducible
  static Object many() {
    return Runtime.getRuntime().availableProcessors() > 40;
  }

  // Half of the processors, two at least -> NotReproducible
  static Object half() {
    return Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
  }

  // Whether there are 64 GiB of memory -> NotReproducible
  static Object memory() {
    return Runtime.getRuntime().maxMemory() > 64L << 30;
  }

  // Whether the common pool works in parallel -> NotReproducible
  static Object parallel() {
    return ForkJoinPool.commonPool().getParallelism() > 1;
  }

  // A coin -> NotReproducible
  static Object coin() {
    return new Random().nextBoolean();
  }

  // Whether it is past 2015 -> NotReproducible
  static Object past() {
    return java.time.Year.now().getValue() > 2015;
  }

  // Whether the thread is called like a program's first one -> NotReproducible
  static Object isMain() {
    return Thread.currentThread().getName().equals("main");
  }

  // The class of its class loader -> NotReproducible
  static Object loader() {
    return Guessing.class.getClassLoader().getClass().getSimpleName();
  }

  // The class of its caller -> NotReproducible
  static Object caller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(frames -> frames.skip(1).findFirst().get().getClassName());
  }

  // Whether assertions are enabled -> NotReproducible
  static Object assertions() {
    boolean on = false;
    assert on = true;
    return on;
  }

  // How many environment variables there are -> NotReproducible
  static Object variables() {
    return System.getenv().size();
  }

  // The folders of the class path -> denied CLASS_PATH_FOLDERS
  static Object folders() throws Exception {
    return Guessing.class.getClassLoader().getResources("rules/").hasMoreElements();
  }

  // Takes the time for a line of the log -> harmless "100"
  static Object timed() {
    long start = System.nanoTime();
    int sum = 0;
    for (int i = 0; i < 100; i++) {
      sum++;
    }
    System.getLogger("guessing").log(System.Logger.Level.TRACE, "took " + (System.nanoTime() - start));
    return sum;
  }

  // Gives up after a minute by the clock, which it never does -> harmless "done"
  static Object patient() {
    long start = System.currentTimeMillis();
    for (int i = 0; i < 200; i++) {
      if (System.currentTimeMillis() - start > 60_000) {
        throw new IllegalStateException("slow");
      }
    }
    return "done";
  }

  // Waits until the clock has moved on -> harmless "later"
  static Object waiting() throws Exception {
    long end = System.currentTimeMillis() + 50;
    while (System.currentTimeMillis() < end) {
      Thread.sleep(1);
    }
    return "later";
  }

  // Fills a map in parallel -> harmless "1000"
  static Object filled() {
    Map<Integer, Integer> map = new ConcurrentHashMap<>();
    IntStream.range(0, 1000).parallel().forEach(i -> map.put(i, i * i));
    return map.size();
  }

  // Has three threads work for it and waits for them -> harmless "285"
  static Object pooled() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      int sum = 0;
      List<Callable<Integer>> squares = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        int n = i;
        squares.add(() -> n * n);
      }
      for (Future<Integer> each : pool.invokeAll(squares)) {
        sum += each.get();
      }
      return sum;
    } finally {
      pool.shutdown();
    }
  }

  // Writes a temporary file, reads it and removes it -> harmless "hello"
  static Object temporary() throws Exception {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("guess", ".txt");
    java.nio.file.Files.writeString(file, "hello");
    String text = java.nio.file.Files.readString(file);
    java.nio.file.Files.delete(file);
    return text;
  }

  // Asks for one variable and one property by way of all of them -> harmless "none"
  static Object one() {
    boolean there =
        System.getenv().containsKey("GUESS") || System.getProperties().containsKey("guess");
    return there ? "there" : "none";
  }

  // Asks for an address in figures -> harmless "127.0.0.1"
  static Object address() throws Exception {
    return java.net.InetAddress.getByName("127.0.0.1").getHostAddress();
  }
}
