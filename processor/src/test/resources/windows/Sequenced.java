import dev.permafrost.Freezable;
import java.util.*;
import java.util.concurrent.*;

/** Routines that return collections with what shows them from the end, for JDK 21 and newer. */
public final class Sequenced {
  @Freezable static List<Object> lists() { List<Integer> l = new ArrayList<>(List.of(1,2,3)); return List.of(l.reversed(), l, l.subList(0, 2).reversed(), new LinkedList<>(l).reversed(), new CopyOnWriteArrayList<>(l).reversed(), List.of(1,2,3).reversed()); }
  @Freezable static List<Object> linked() { LinkedList<Integer> l = new LinkedList<>(List.of(1,2,3)); return List.of(l.reversed(), l); }
  @Freezable static List<Object> sets() { LinkedHashSet<Integer> l = new LinkedHashSet<>(List.of(1,2,3)); return List.of(l.reversed(), l); }
  @Freezable static List<Object> maps() { LinkedHashMap<Integer,String> l = new LinkedHashMap<>(); l.put(1, "a"); l.put(2, "b"); return List.of(l.reversed(), l, l.reversed().keySet(), l.sequencedKeySet(), l.sequencedValues(), l.sequencedEntrySet().reversed(), l.keySet(), l.reversed().values(), Collections.unmodifiableSequencedMap(l)); }
  @Freezable static List<Object> trees() { TreeMap<Integer,String> l = new TreeMap<>(); l.put(1, "a"); l.put(2, "b"); TreeSet<Integer> t = new TreeSet<>(List.of(1,2,5)); return List.of(l.reversed(), l, l.sequencedKeySet(), l.sequencedKeySet().reversed(), t.reversed(), t); }
  @Freezable static List<Object> deques() { ArrayDeque<Integer> l = new ArrayDeque<>(List.of(1,2,3)); return List.of(l.reversed(), l); }
  @Freezable static List<Object> fromMap() { LinkedHashMap<Integer,Boolean> m = new LinkedHashMap<>(); Set<Integer> s = Collections.newSequencedSetFromMap(m); s.add(3); s.add(1); return List.of(m, s); }
}
