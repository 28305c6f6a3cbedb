import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class Families {
  enum Color {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "leaf";
      }
    },
    BLUE
  }

  record Point(int x, int y) {}

  record Named<T>(String name, T value, List<? extends T> more) {}

  record Grid(int[] cells, String[][] names) {
    Grid {
      Objects.requireNonNull(cells);
    }
  }

  private record Hidden(boolean a, byte b, short c, char d, int e, long f, float g, double h) {}

  static final class Plain {
    private final String name;
    private final long count;

    Plain(long number, String text) {
      this.count = number;
      this.name = Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return name + count;
    }
  }

  static class Base {
    final int id;

    Base(int id) {
      this.id = id;
    }
  }

  static final class Derived extends Base {
    final double weight;

    Derived(double weight, int id) {
      super(id);
      this.weight = weight;
    }

    Derived(int id) {
      this(1.5, id);
    }

    @Override
    public String toString() {
      return id + "/" + weight;
    }
  }

  static Object nothing() {
    return null;
  }

  static int primitive() {
    return 42;
  }

  static char letter() {
    return 'x';
  }

  static double notANumber() {
    return Double.NaN;
  }

  static String text() {
    return "text";
  }

  static String lone() {
    return "\ud800 \0 é";
  }

  static Object[] boxes() {
    return new Object[] {true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, -0.0, new Object()};
  }

  static String longText() {
    return "long".repeat(40_000);
  }

  static Object arrays() {
    return new Object[] {
      new int[] {1, -2},
      new long[0],
      new byte[] {1, 2, 3},
      new char[] {'a', '\uffff'},
      new short[] {-1},
      new boolean[] {true, false},
      new float[] {1.5f, Float.NaN},
      new double[] {-0.0, Math.PI},
      new int[][] {{1}, null, {}},
      new String[][][] {{{"deep"}}},
      new Color[] {Color.RED},
      new Point[] {new Point(1, 2), null}
    };
  }

  static List<Color> enums() {
    return List.of(Color.RED, Color.GREEN);
  }

  static Class<?>[] classes() {
    return new Class<?>[] {int.class, String.class, Point.class, long[][].class, void.class};
  }

  static Named<Point> generic() {
    return new Named<>("n", new Point(1, 2), List.of(new Point(3, 4)));
  }

  static String grid() {
    return Arrays.toString(new Grid(new int[] {1}, new String[][] {{"a"}}).cells());
  }

  static Object hidden() {
    return new Hidden(true, (byte) 1, (short) 2, 'd', 5, 6, 7.5f, 8.5);
  }

  static Object local() {
    record Local(String a) {}
    return new Local("local");
  }

  static List<Object> plain() {
    return List.of(new Plain(3, "plain"), new Derived(2));
  }

  static Object optionals() {
    return new Object[] {
      Optional.of("x"),
      Optional.empty(),
      OptionalInt.of(1),
      OptionalInt.empty(),
      OptionalLong.of(2),
      OptionalLong.empty(),
      OptionalDouble.of(2.5),
      OptionalDouble.empty()
    };
  }

  static Object numbers() {
    return new Object[] {
      BigInteger.TEN,
      new BigInteger("-123456789012345678901234567890"),
      new BigDecimal("1.50"),
      new BigDecimal("123456789012345678901234567890.123"),
      UUID.fromString("01234567-89ab-cdef-0123-456789abcdef")
    };
  }

  static Object named() {
    return new Object[] {
      URI.create("https://example.org/a?b#c"),
      Locale.FRANCE,
      Locale.ROOT,
      Locale.forLanguageTag("sr-Latn-RS-u-ca-islamic"),
      new Locale("ja", "JP", "JP"),
      StandardCharsets.UTF_16BE,
      Currency.getInstance("EUR"),
      Pattern.compile("a+", Pattern.CASE_INSENSITIVE).toString(),
      BitSet.valueOf(new long[] {5, 1})
    };
  }

  static Object times() {
    return new Object[] {
      LocalDate.of(2024, 2, 29),
      LocalTime.of(1, 2, 3, 4),
      LocalDateTime.of(2024, 1, 2, 3, 4),
      Instant.ofEpochSecond(-1, 5),
      Duration.ofMillis(-1500),
      Period.of(1, -2, 3),
      Year.of(2024),
      YearMonth.of(2024, 5),
      MonthDay.of(2, 29),
      ZoneOffset.ofHours(2),
      ZoneId.of("Europe/Paris"),
      OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC),
      OffsetDateTime.of(LocalDateTime.of(2024, 1, 2, 3, 4), ZoneOffset.MIN),
      ZonedDateTime.of(LocalDateTime.of(2024, 7, 2, 3, 4), ZoneId.of("America/New_York")),
      DayOfWeek.FRIDAY,
      java.time.chrono.IsoChronology.INSTANCE,
      java.time.format.DateTimeFormatter.ISO_LOCAL_DATE
    };
  }

  static List<String> arrayList() {
    return new ArrayList<>(Arrays.asList("a", null, "a"));
  }

  static Object lists() {
    Stack<Integer> stack = new Stack<>();
    stack.push(1);
    return new Object[] {
      new LinkedList<>(List.of(1, 2)),
      new Vector<>(List.of(3)),
      stack,
      List.of(),
      List.of(1),
      List.of(1, 2),
      List.of(1, 2, 3),
      Arrays.asList("x", null),
      Collections.emptyList(),
      Collections.singletonList(null),
      Collections.nCopies(3, "n"),
      new CopyOnWriteArrayList<>(List.of(1, 2)),
      new CopyOnWriteArrayList<>(Collections.nCopies(100, 1))
    };
  }

  static int nullableList() {
    return Stream.of("a", null).toList().size();
  }

  static Object queues() {
    PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.reverseOrder());
    heap.addAll(List.of(5, 3, 8, 1, 9, 2));
    return new Object[] {
      new ArrayDeque<>(List.of(1, 2, 3)),
      heap,
      new ConcurrentLinkedQueue<>(List.of("q")),
      new ConcurrentLinkedDeque<>(List.of("d")),
      Collections.asLifoQueue(new ArrayDeque<>(List.of(1, 2)))
    };
  }

  static Object sets() {
    Set<String> shrunk = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      shrunk.add("k" + i);
    }
    shrunk.removeIf(each -> !each.endsWith("7"));
    Set<String> concurrent = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < 50; i++) {
      concurrent.add("c" + i);
    }
    return new Object[] {
      shrunk,
      new LinkedHashSet<>(List.of(3, 1, 2)),
      new TreeSet<>(List.of("b", "a")),
      Set.of(),
      Set.of(1),
      Set.of(1, 2),
      Set.of(1, 2, 3, 4),
      EnumSet.of(Color.BLUE, Color.RED),
      EnumSet.noneOf(Color.class),
      Collections.emptySet(),
      Collections.singleton("s"),
      Collections.newSetFromMap(new ConcurrentHashMap<>()),
      concurrent,
      new ConcurrentSkipListSet<>(List.of(2, 1)),
      new CopyOnWriteArraySet<>(List.of(1, 2))
    };
  }

  static Object maps() {
    Map<String, Integer> hash = new HashMap<>();
    Map<String, Integer> concurrent = new ConcurrentHashMap<>();
    for (int i = 0; i < 100; i++) {
      hash.put("k" + i, i);
      concurrent.put("k" + i * 7, i);
    }
    Map<String, Integer> accessed = new LinkedHashMap<>(16, 0.75f, true);
    accessed.put("a", 1);
    accessed.put("b", 2);
    accessed.get("a");
    Map<String, Integer> insensitive = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    insensitive.put("B", 1);
    insensitive.put("a", 2);
    Map<Color, String> byColor = new EnumMap<>(Color.class);
    byColor.put(Color.GREEN, "g");
    Properties properties = new Properties();
    for (int i = 0; i < 30; i++) {
      properties.setProperty("p" + i, "v" + i);
    }
    return new Object[] {
      hash,
      concurrent,
      accessed,
      insensitive,
      byColor,
      properties,
      new LinkedHashMap<>(Map.of("x", 1)),
      new TreeMap<>(Map.of(2, "b", 1, "a")),
      Map.of(),
      Map.of("k", 1),
      Map.of("k", 1, "l", 2, "m", 3),
      Collections.emptyMap(),
      Collections.singletonMap(null, 1),
      new ConcurrentSkipListMap<>(Map.of(2, "b", 1, "a")),
      new HashMap<>(),
      new HashMap<>(100)
    };
  }

  static Object identities() {
    Map<Object, String> map = new IdentityHashMap<>();
    map.put("a", "1");
    map.put("b", "2");
    return map;
  }

  static Object wrappers() {
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
    return new Object[] {
      Collections.unmodifiableMap(map),
      Collections.unmodifiableSortedMap(new TreeMap<>(map)),
      Collections.unmodifiableNavigableMap(new TreeMap<>(map)),
      Collections.unmodifiableList(new ArrayList<>(List.of(1))),
      Collections.unmodifiableList(new LinkedList<>(List.of(1))),
      Collections.unmodifiableSet(new HashSet<>(List.of(1))),
      Collections.unmodifiableSortedSet(new TreeSet<>(List.of(1))),
      Collections.unmodifiableNavigableSet(new TreeSet<>(List.of(1))),
      Collections.unmodifiableCollection(new ArrayDeque<>(List.of(1))),
      Collections.synchronizedMap(map),
      Collections.synchronizedSortedMap(new TreeMap<>(map)),
      Collections.synchronizedNavigableMap(new TreeMap<>(map)),
      Collections.synchronizedList(new ArrayList<>(List.of(1))),
      Collections.synchronizedList(new LinkedList<>(List.of(1))),
      Collections.synchronizedSet(new HashSet<>(List.of(1))),
      Collections.synchronizedSortedSet(new TreeSet<>(List.of(1))),
      Collections.synchronizedNavigableSet(new TreeSet<>(List.of(1))),
      Collections.synchronizedCollection(new ArrayDeque<>(List.of(1))),
      Collections.checkedMap(new HashMap<>(map), String.class, Integer.class),
      Collections.checkedList(new ArrayList<>(List.of(1)), Integer.class),
      Collections.checkedSet(new HashSet<>(List.of(1)), Integer.class),
      Collections.checkedSortedSet(new TreeSet<>(List.of(1)), Integer.class),
      Collections.checkedSortedMap(new TreeMap<>(map), String.class, Integer.class),
      Collections.checkedNavigableMap(new TreeMap<>(map), String.class, Integer.class),
      Collections.checkedNavigableSet(new TreeSet<>(List.of(1)), Integer.class),
      Collections.checkedCollection(new ArrayDeque<>(List.of(1)), Integer.class),
      Collections.checkedQueue(new ArrayDeque<>(List.of(1)), Integer.class),
      Collections.emptySortedSet(),
      Collections.emptyNavigableMap()
    };
  }

  static Object entries() {
    return new Object[] {
      Map.entry("k", 1),
      new AbstractMap.SimpleEntry<>("k", null),
      new AbstractMap.SimpleEntry<>("k", "v"),
      new AbstractMap.SimpleImmutableEntry<>("k", "v")
    };
  }

  static Object comparators() {
    return new Object[] {
      Comparator.naturalOrder(),
      Comparator.reverseOrder(),
      String.CASE_INSENSITIVE_ORDER,
      String.CASE_INSENSITIVE_ORDER.reversed(),
      Comparator.nullsFirst(Comparator.<String>naturalOrder()),
      Comparator.nullsLast(null)
    };
  }

  static Object atomics() {
    return new Object[] {
      new AtomicBoolean(true),
      new AtomicInteger(-1),
      new AtomicLong(1L << 40),
      new AtomicIntegerArray(new int[] {1, 2}),
      new AtomicLongArray(new long[] {3}),
      new AtomicReference<>("r"),
      new AtomicReferenceArray<>(new String[] {"a", null}),
      new AtomicMarkableReference<>("m", true),
      new AtomicStampedReference<>("s", 3)
    };
  }

  static Object shared() {
    List<String> inner = new ArrayList<>(List.of("i"));
    String equal = new String("twice");
    return new Object[] {inner, inner, equal, equal, new String("twice")};
  }

  static Object cycle() {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new HashMap<>();
    Object[] array = {list, map, null};
    array[2] = array;
    list.add(array);
    AtomicReference<Object> reference = new AtomicReference<>(list);
    list.add(reference);
    return array;
  }

  static Object guava() {
    return new Object[] {
      com.google.common.collect.ImmutableList.of(),
      com.google.common.collect.ImmutableList.of(1, 2, 3),
      com.google.common.collect.ImmutableSet.of("c", "a", "b"),
      com.google.common.collect.ImmutableMap.of("c", 1, "a", 2),
      com.google.common.collect.ImmutableBiMap.of("c", 1, "a", 2),
      com.google.common.collect.ImmutableSortedSet.of("c", "a"),
      com.google.common.collect.ImmutableSortedMap.of("c", 1, "a", 2),
      com.google.common.collect.ImmutableSortedMap.copyOf(
          Map.of(1, 2, 3, 4), Comparator.reverseOrder()),
      com.google.common.collect.ImmutableListMultimap.of("a", 1, "a", 2),
      com.google.common.collect.ImmutableSetMultimap.of("a", 1, "b", 2),
      com.google.common.collect.ImmutableMultiset.of("m", "m", "n"),
      com.google.common.collect.Sets.immutableEnumSet(Color.RED, Color.BLUE),
      com.google.common.collect.Maps.immutableEnumMap(Map.of(Color.RED, 1))
    };
  }
}
