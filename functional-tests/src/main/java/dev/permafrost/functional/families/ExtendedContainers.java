package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Routines that return objects of classes which extend the JDK's own. */
public final class ExtendedContainers {
  private ExtendedContainers() {}

  /** Counts what it is asked and told, and writes keys in another way. */
  static final class Registry extends HashMap<String, Object> {
    private static final long serialVersionUID = 1;
    private final String name;
    private final List<String> log = new ArrayList<>();
    private int calls;

    /** Hides that of HashMap. */
    private String table = "mine";

    Registry(String name) {
      super(64);
      this.name = name;
    }

    @Override
    public Object put(String key, Object value) {
      calls++;
      log.add(key);
      return super.put(String.valueOf(key).toLowerCase(Locale.ROOT), value);
    }

    @Override
    public String toString() {
      return name + log.size() + table + calls;
    }
  }

  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private final int most;
    private int dropped;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      dropped += size() > most ? 1 : 0;
      return size() > most;
    }
  }

  static class Marked extends ArrayList<String> {
    private static final long serialVersionUID = 1;
    String mark = "!";

    @Override
    public boolean add(String text) {
      return super.add(text + mark);
    }
  }

  /** Refers to itself, from a field and from inside. */
  static class Owner extends ArrayList<Object> {
    private static final long serialVersionUID = 1;
    private Map<String, Owner> all;
    private transient Owner self;
  }

  record Holder(Registry registry) {}

  static class Settings {
    final Map<String, Integer> numbers =
        new HashMap<>() {
          private static final long serialVersionUID = 1;

          {
            put("one", 1);
            put("two", 2);
          }
        };
    final List<String> words =
        new LinkedList<>() {
          private static final long serialVersionUID = 1;

          {
            add("in " + Settings.this.getClass().getSimpleName());
          }
        };
  }

  private static Registry filled(int size) {
    Registry registry = new Registry("of " + size);
    for (int i = 0; i < size; i++) {
      registry.put("Key" + i, i);
    }
    return registry;
  }

  @Freezable
  static Registry registry() {
    return filled(30);
  }

  @Freezable
  static Map<String, Object> asMap() {
    return filled(300);
  }

  @Freezable
  static Map<String, Integer> recent() {
    Recent<String, Integer> recent = new Recent<>(5);
    for (int i = 0; i < 9; i++) {
      recent.put("k" + i, i);
    }
    recent.get("k5");
    return recent;
  }

  @Freezable
  static Marked marked() {
    Marked marked = new Marked();
    marked.add("a");
    marked.mark = "?";
    marked.add(null);
    return marked;
  }

  @Freezable
  static Owner owner() {
    Owner owner = new Owner();
    owner.self = owner;
    owner.all = new HashMap<>();
    owner.all.put("me", owner);
    owner.add("first");
    owner.add(owner.all);
    return owner;
  }

  @Freezable
  static Holder heldByWhatItHolds() {
    Registry registry = filled(3);
    Holder holder = new Holder(registry);
    registry.put("holder", holder);
    return holder;
  }

  @Freezable
  static Settings bracesInFields() {
    return new Settings();
  }

  @Freezable
  static Map<String, Integer> braces() {
    return new TreeMap<>(Comparator.reverseOrder()) {
      private static final long serialVersionUID = 1;

      {
        put("a", 1);
        put("b", 2);
      }
    };
  }

  @Freezable
  static List<Object> others() {
    Map<Thread.State, String> states =
        new EnumMap<>(Thread.State.class) {
          private static final long serialVersionUID = 1;
          int extra = 4;
        };
    states.put(Thread.State.NEW, "new");
    Properties properties =
        new Properties(new Properties()) {
          private static final long serialVersionUID = 1;
          int extra = 5;
        };
    properties.setProperty("key", "value");
    Map<String, Integer> concurrent =
        new ConcurrentHashMap<>() {
          private static final long serialVersionUID = 1;
          int extra = 6;
        };
    concurrent.put("key", 1);
    HashSet<String> set =
        new HashSet<>(List.of("element")) {
          private static final long serialVersionUID = 1;
          int extra = 7;
        };
    return List.of(states, properties, concurrent, set);
  }

  /** A lock with a name. */
  static class Named extends ReentrantLock {
    private static final long serialVersionUID = 1;
    private final String name;

    Named(String name) {
      super(true);
      this.name = name;
    }

    @Override
    public String toString() {
      return name + isFair() + isLocked();
    }
  }

  @Freezable
  static Lock lock() {
    return new Named("lock");
  }
}
