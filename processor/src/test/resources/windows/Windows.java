import dev.permafrost.Freezable;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** Routines that return collections with what shows them, and hash tables with crowded buckets. */
public final class Windows {
  static TreeMap<Integer,String> tm() { TreeMap<Integer,String> t = new TreeMap<>(); for (int i = 0; i < 20; i += 2) t.put(i, "v" + i); return t; }
  @Freezable static NavigableMap<Integer,String> sub() { return tm().subMap(3, true, 15, false); }
  @Freezable static NavigableMap<Integer,String> head() { return tm().headMap(7, true).tailMap(2, false); }
  @Freezable static NavigableMap<Integer,String> desc() { return tm().descendingMap(); }
  @Freezable static NavigableMap<Integer,String> descdesc() { return tm().descendingMap().descendingMap(); }
  @Freezable static NavigableMap<Integer,String> descsub() { return tm().descendingMap().subMap(15, true, 3, true); }
  @Freezable static List<Object> tmParts() { TreeMap<Integer,String> t = tm(); return List.of(t, t.keySet(), t.values(), t.entrySet(), t.navigableKeySet(), t.descendingKeySet(), t.subMap(1, 9), t.subMap(1,9).keySet(), t.subMap(1, 9).values(), t.subMap(1, 9).entrySet(), t.descendingMap().entrySet(), t.tailMap(5, true).descendingMap().headMap(9)); }
  @Freezable static List<Object> tsParts() { TreeSet<Integer> t = new TreeSet<>(tm().keySet()); return List.of(t.headSet(9), t, t.descendingSet(), t.subSet(3, 11), t.descendingSet().tailSet(10)); }
  @Freezable static List<Object> skParts() { ConcurrentSkipListSet<Integer> t = new ConcurrentSkipListSet<>(tm().keySet()); return List.of(t.headSet(9), t, t.descendingSet(), t.subSet(3, 11), t.descendingSet().tailSet(10)); }
  @Freezable static List<Object> skmParts() { ConcurrentSkipListMap<Integer,String> t = new ConcurrentSkipListMap<>(tm()); return List.of(t, t.keySet(), t.values(), t.entrySet(), t.descendingKeySet(), t.subMap(1, 9), t.subMap(1,9).keySet(), t.subMap(1, 9).values(), t.descendingMap(), t.headMap(7, true).descendingMap()); }
  @Freezable static List<Object> hmParts() { HashMap<Integer,String> t = new HashMap<>(tm()); return List.of(t, t.keySet(), t.values(), t.entrySet()); }
  @Freezable static List<Object> lhmParts() { LinkedHashMap<Integer,String> t = new LinkedHashMap<>(tm()); return List.of(t.keySet(), t.values(), t, t.entrySet()); }
  @Freezable static Set<Integer> keysOnly() { return new HashMap<>(tm()).keySet(); }
  @Freezable static List<Object> chmParts() { ConcurrentHashMap<Integer,String> t = new ConcurrentHashMap<>(tm()); return List.of(t, t.keySet(), t.values(), t.entrySet(), t.keySet("def")); }
  @Freezable static Set<Integer> newKeySet() { Set<Integer> s = ConcurrentHashMap.newKeySet(); s.addAll(tm().keySet()); return s; }
  enum E {A, B, C}
  @Freezable static List<Object> enumParts() { EnumMap<E,String> t = new EnumMap<>(Map.of(E.A, "a", E.C, "c")); return List.of(t, t.keySet(), t.values(), t.entrySet()); }
  @Freezable static List<Object> oldParts() { Hashtable<Integer,String> t = new Hashtable<>(); t.put(1, "a"); t.put(2, "b"); Vector<Integer> v = new Vector<>(List.of(1, 2, 3)); return List.of(t, t.keySet(), t.values(), t.entrySet(), v, v.subList(1, 2)); }
  @Freezable static ConcurrentHashMap.KeySetView<Integer,String> ksv() { return new ConcurrentHashMap<>(tm()).keySet(); }
  @Freezable static List<Object> props() { Properties t = new Properties(); t.put("1", "a"); t.put("2", "b"); return List.of(t, t.keySet(), t.values(), t.entrySet()); }
  @Freezable static List<List<Integer>> subLists() { List<Integer> l = new ArrayList<>(List.of(1,2,3,4,5,6)); List<Integer> p = l.subList(1, 5); return List.of(p.subList(1, 3), p, l); }
  @Freezable static List<List<Integer>> bigSubLists() { List<Integer> l = IntStream.range(0, 300).boxed().collect(Collectors.toCollection(ArrayList::new)); List<Integer> p = l.subList(10, 200); return List.of(p.subList(1, 3), p, l); }
  @Freezable static List<Integer> oneSubList() { return new ArrayList<>(List.of(1,2,3,4,5,6)).subList(2, 4); }
  @Freezable static List<List<Integer>> linkedSub() { List<Integer> l = new LinkedList<>(List.of(1,2,3,4,5,6)); List<Integer> p = l.subList(1, 5); return List.of(l, p, p.subList(0, 2)); }
  @Freezable static List<List<Integer>> asListSub() { List<Integer> l = Arrays.asList(1,2,3,4,5,6); return List.of(l, l.subList(1, 5)); }
  @Freezable static List<List<Integer>> cowSub() { List<Integer> l = new CopyOnWriteArrayList<>(List.of(1,2,3,4,5,6)); return List.of(l, l.subList(1, 5)); }
  @Freezable static List<Integer> listOfSub() { return List.of(1,2,3,4,5,6).subList(1, 4); }
  @Freezable static List<Object> unmod() { TreeMap<Integer,String> t = tm(); NavigableMap<Integer,String> u = Collections.unmodifiableNavigableMap(t); return List.of(t, u, u.keySet(), u.values(), u.entrySet(), u.headMap(5), u.descendingMap()); }
  @Freezable static List<Object> unmodH() { Map<Integer,String> t = new HashMap<>(tm()); Map<Integer,String> u = Collections.unmodifiableMap(t); return List.of(t, u, u.keySet(), u.values(), u.entrySet()); }
  @Freezable static List<Object> sync() { Map<Integer,String> t = new HashMap<>(tm()); Map<Integer,String> u = Collections.synchronizedMap(t); List<Integer> l = new ArrayList<>(List.of(1,2,3)), s = Collections.synchronizedList(l); return List.of(t, u, u.keySet(), u.values(), u.entrySet(), l, s, s.subList(0, 2)); }
  @Freezable static List<Object> syncT() { NavigableMap<Integer,String> t = tm(); NavigableMap<Integer,String> u = Collections.synchronizedNavigableMap(t); NavigableSet<Integer> ts = new TreeSet<>(t.keySet()), us = Collections.synchronizedNavigableSet(ts); return List.of(t, u, u.keySet(), u.headMap(8, true), us, ts, us.headSet(5, true)); }
  @Freezable static List<Object> checked() { Map<Integer,String> t = new HashMap<>(tm()); Map<Integer,String> u = Collections.checkedMap(t, Integer.class, String.class); List<Integer> l = new ArrayList<>(List.of(1,2,3)); return List.of(t, u, u.keySet(), u.values(), l, Collections.checkedList(l, Integer.class).subList(0, 2)); }
  @Freezable static List<Object> fromMap() { Map<Integer,Boolean> m = new HashMap<>(); Set<Integer> s = Collections.newSetFromMap(m); s.addAll(List.of(17, 1, 33, 5)); return List.of(m, s); }
  @Freezable static List<Object> fromMap2() { Map<Integer,Boolean> m = new TreeMap<>(); Set<Integer> s = Collections.newSetFromMap(m); s.addAll(List.of(17, 1, 33, 5)); return List.of(s, m); }
  @Freezable static List<Object> lifo() { Deque<Integer> m = new ArrayDeque<>(List.of(1,2,3)); return List.of(m, Collections.asLifoQueue(m)); }
  @Freezable static Map<Integer,String> dflt() { return new HashMap<>(); }
  @Freezable static Map<Integer,String> emptied() { Map<Integer,String> m = new HashMap<>(); m.put(1, "x"); m.remove(1); return m; }
  @Freezable static Map<Integer,String> conc() { return new ConcurrentHashMap<>(); }
  @Freezable static Set<Integer> dfltS() { return new HashSet<>(); }
  @Freezable static Set<Long> crowd8() { Set<Long> m = new HashSet<>(); for (long i = 1; i < 9; i++) m.add(i * 1024); return m; }
  @Freezable static Set<Long> crowd9() { Set<Long> m = new HashSet<>(); for (long i = 1; i < 10; i++) m.add(i * 1024); return m; }
  @Freezable static Set<Long> crowd10() { Set<Long> m = new HashSet<>(); for (long i = 10; i > 0; i--) m.add(i * 1024); return m; }
  @Freezable static Set<Long> crowd11() { Set<Long> m = new HashSet<>(); for (long i = 1; i < 12; i++) m.add(i * 7 % 12 * 1024); return m; }
  @Freezable static Set<Long> crowd50() { Set<Long> m = new HashSet<>(); for (long i = 1; i < 51; i++) m.add(i * 1024); return m; }
  @Freezable static Map<Long,Integer> crowdBig() { Map<Long,Integer> m = new HashMap<>(); for (long i = 1; i < 11; i++) m.put(i * 1024, 1); for (long i = 0; i < 200; i++) m.put(i, 2); return m; }
  @Freezable static Map<Long,Integer> crowdBig2() { Map<Long,Integer> m = new HashMap<>(); for (long i = 0; i < 200; i++) m.put(i, 2); for (long i = 1; i < 21; i++) m.put(i * 65536, 1);  return m; }
  @Freezable static Map<Long,Integer> crowdMixed() { Map<Long,Integer> m = new LinkedHashMap<>(); for (long i = 0; i < 200; i++) { m.put(i, 2); m.put(i * 65536, 1); } return new HashMap<>(m); }
  @Freezable static Map<Long,Integer> crowdMixed2() { Map<Long,Integer> m = new HashMap<>(); for (long i = 0; i < 100; i++) { m.put(i, 2); if (i % 5 == 0) m.put(i * 65536, 1); } return m; }
  static String str(int i) { String s = ""; for (int b = 0; b < 5; b++) s += (i >> b & 1) == 0 ? "Aa" : "BB"; return s; }
  @Freezable static Map<String,Integer> strings12() { Map<String,Integer> m = new HashMap<>(); for (int i = 0; i < 12; i++) m.put(str(i * 7 % 32), i); return m; }
  @Freezable static Map<Long,Integer> chmCrowd() { Map<Long,Integer> m = new ConcurrentHashMap<>(); for (long i = 1; i < 31; i++) m.put(i * 65536, 1); return m; }
  @Freezable static Map<Long,Integer> chmCrowd10() { Map<Long,Integer> m = new ConcurrentHashMap<>(); for (long i = 1; i < 11; i++) m.put(i * 65536, 1); return m; }
  @Freezable static Map<List<String>,Integer> keys() { Map<List<String>,Integer> m = new HashMap<>(); for (int i = 0; i < 200; i++) m.put(new ArrayList<>(List.of("x" + i)), i); return m; }
  @Freezable static Map<Integer,Integer> lf() { Map<Integer,Integer> m = new HashMap<>(16, 0.3f); for (int i = 0; i < 30; i++) m.put(i * 37, i); return m; }
}
