package bad.snapshot;

import dev.permafrost.Freezable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

class Unfreezable {
  record Holder(String name, Object content) {}

  @Freezable
  static Map<String, Holder> thread() { // expect NotFreezable "thread"
    return Map.of("key", new Holder("name", new Thread("worker")));
  }

  @Freezable
  static Object lock() { // expect NotFreezable
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    return new Holder("name", lock);
  }

  @Freezable
  static InputStream stream() { // expect NotFreezable
    return new PushbackInputStream(new ByteArrayInputStream(new byte[3]));
  }

  @Freezable
  static List<ClassLoader> loader() { // expect NotFreezable
    return List.of(Unfreezable.class.getClassLoader());
  }

  @Freezable
  static Supplier<Thread> lambda() { // expect NotFreezable
    Thread captured = new Thread();
    return () -> captured;
  }

  @Freezable
  static TemporalAdjuster functionOfTheJdk() { // expect NotFreezable
    return TemporalAdjusters.firstDayOfYear();
  }

  @Freezable
  static HashMap<String, Integer> crowded() { // expect NotFreezable
    HashMap<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 128; i++) {
      String bits = Integer.toBinaryString(128 + i * 37 % 128).substring(1);
      map.put(bits.replace("0", "Aa").replace("1", "BB"), i % 3);
    }
    return map;
  }

  @Freezable
  static ExecutorService executor() { // expect NotFreezable
    return Executors.newFixedThreadPool(1);
  }

  @Freezable
  static Random random() { // expect NotFreezable
    return ThreadLocalRandom.current();
  }

  @Freezable
  static Object anonymous() { // expect NotFreezable
    return new ArrayList<String>() {
      @Override
      public int size() {
        return 0;
      }
    };
  }

  @Freezable
  static long different() { // expect NotReproducible
    return System.nanoTime();
  }

  @Freezable
  static List<Object> differentInside() { // expect NotReproducible
    return List.of("same", System.identityHashCode(new Object()));
  }
}
