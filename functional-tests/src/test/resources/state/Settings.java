package state;

import dev.permafrost.Freezable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import state.other.Shared;

/** Has static fields of all sorts, and a routine that fills them. */
public class Settings {
  enum Level {
    LOW,
    HIGH
  }

  static final class Entry {
    final String name;
    Entry next;

    Entry(String name) {
      this.name = name;
    }
  }

  private static Map<String, Entry> byName;
  static List<Entry> inOrder;
  private static int count;
  static long total = 7;
  protected static double ratio;
  static boolean ready;
  static char letter = 'a';
  private static String untouched = "as it was";
  static Map<String, Integer> filled = new HashMap<>(Map.of("before", 0));
  static Map<Level, String> current;

  static final Map<String, Entry> REGISTRY = new HashMap<>();
  static final Map<String, Integer> AT_ONCE = new HashMap<>();
  static final Map<String, Integer> LARGE = new HashMap<>(1000);
  static final Map<String, Entry> VIEW = Collections.unmodifiableMap(REGISTRY);
  private static final Map<Class<?>, Entry> BY_CLASS = new ConcurrentHashMap<>();
  private static final Map<Level, String> LEVELS = new EnumMap<>(Level.class);
  private static final Map<String, String> SORTED = new TreeMap<>(Map.of("there", "before"));
  private static final Set<Entry> SEEN = new LinkedHashSet<>();
  static final List<String> NAMES = new ArrayList<>();
  private static final Deque<Entry> QUEUE = new ArrayDeque<>();
  static final int[] TABLE = new int[256];
  static final long[][] ROWS = new long[2][3];
  private static final Entry[] ENTRIES = new Entry[2];

  private static class Hidden {
    private static final Object LOCK = new Object();
    static Object lock;
    static String label = "none";
  }

  private Settings() {}

  @Freezable(state = Shared.class)
  static void init() {
    byName = new HashMap<>();
    inOrder = new ArrayList<>();
    Entry last = null;
    for (int i = 0; i < 1000; i++) {
      Entry entry = new Entry("entry " + i);
      entry.next = last;
      last = entry;
      byName.put(entry.name, entry);
      inOrder.add(entry);
    }
    count = byName.size();
    total = 1L << 40;
    ratio = 0.1;
    ready = true;
    letter = 'é';
    filled.put("one", 1);
    for (int i = 0; i < 13; i++) {
      REGISTRY.put("name " + i, inOrder.get(i));
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String number : "one two three four five".split(" ")) {
      numbers.put(number, number.length());
      LARGE.put(number, number.length());
    }
    AT_ONCE.putAll(numbers);
    BY_CLASS.put(String.class, inOrder.get(1));
    BY_CLASS.put(Shared.class, inOrder.get(2));
    LEVELS.put(Level.HIGH, "high");
    SORTED.put("here", "after");
    current = LEVELS;
    SEEN.clear();
    SEEN.add(inOrder.get(3));
    NAMES.clear();
    NAMES.add(inOrder.get(0).name);
    NAMES.add(null);
    QUEUE.clear();
    QUEUE.add(last);
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = i * i;
    }
    ROWS[1][2] = 12;
    ENTRIES[1] = inOrder.get(999);
    Hidden.lock = Hidden.LOCK;
    Hidden.label = "label";
    Shared.fill(inOrder);
  }

  /** What a program can see of all that. */
  static List<String> seen() {
    List<String> seen = new ArrayList<>();
    seen.add(count + " " + total + " " + ratio + " " + ready + " " + letter + " " + untouched);
    seen.add(byName.keySet().toString());
    seen.add(inOrder.get(5).next.name + " " + inOrder.get(999).name);
    seen.add("aliasing " + (byName.get("entry 7") == inOrder.get(7)));
    seen.add("aliasing " + (inOrder.get(8).next == inOrder.get(7)));
    seen.add("filled " + filled);
    seen.add("registry " + REGISTRY.keySet());
    seen.add("at once " + AT_ONCE + LARGE);
    seen.add("view " + VIEW.equals(REGISTRY) + (VIEW.get("name 4") == inOrder.get(4)));
    seen.add("by class " + BY_CLASS.get(String.class).name + BY_CLASS.get(Shared.class).name);
    seen.add("levels " + LEVELS + (current == LEVELS));
    seen.add("sorted " + SORTED);
    seen.add("set " + SEEN.contains(inOrder.get(3)) + SEEN.size());
    seen.add("names " + NAMES);
    seen.add("queue " + (QUEUE.peek() == inOrder.get(999)) + QUEUE.size());
    seen.add("table " + TABLE[0] + " " + TABLE[255] + " " + ROWS[1][2] + ROWS[0][2]);
    seen.add("entries " + ENTRIES[0] + (ENTRIES[1] == inOrder.get(999)));
    seen.add("hidden " + (Hidden.lock == Hidden.LOCK) + Hidden.label);
    seen.addAll(Shared.seen(inOrder));
    return seen;
  }

  /** A change of the program's own, to be seen again or not. */
  static void meddle() {
    count = -1;
    byName.clear();
    inOrder.get(0).next = inOrder.get(1);
    REGISTRY.put("name 3", null);
    REGISTRY.put("a name of the program's own", null);
    NAMES.clear();
    TABLE[7] = 0;
    Hidden.label = "another";
  }
}
