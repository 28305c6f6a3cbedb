package bad.snapshot;

import dev.permafrost.Freezable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    return new ByteArrayInputStream(new byte[3]);
  }

  @Freezable
  static List<ClassLoader> loader() { // expect NotFreezable
    return List.of(Unfreezable.class.getClassLoader());
  }

  @Freezable
  static Supplier<String> lambda() { // expect NotFreezable
    return () -> "late";
  }

  @Freezable
  static Map<String, Integer> lambdaAsOrder() { // expect NotFreezable
    Map<String, Integer> map = new TreeMap<>(Comparator.comparing(text -> text.length()));
    map.put("a", 1);
    return map;
  }

  @Freezable
  static HashMap<String, Integer> crowded() { // expect NotFreezable
    HashMap<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 128; i++) {
      String bits = Integer.toBinaryString(128 + i).substring(1);
      map.put(bits.replace("0", "Aa").replace("1", "BB"), i);
    }
    return map;
  }

  @Freezable
  static ExecutorService executor() { // expect NotFreezable
    return Executors.newFixedThreadPool(1);
  }

  @Freezable
  static Random random() { // expect NotFreezable
    return new Random(1);
  }

  @Freezable
  static Object anonymous() { // expect NotFreezable
    return new ArrayList<String>() {};
  }

  @Freezable
  static long different() { // expect DeniedByRule
    return System.nanoTime();
  }

  @Freezable
  static List<Object> differentInside() { // expect DeniedByRule
    return List.of("same", System.identityHashCode(new Object()));
  }
}
