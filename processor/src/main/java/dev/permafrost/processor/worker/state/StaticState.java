package dev.permafrost.processor.worker.state;

import dev.permafrost.processor.protocol.ByteSink;
import dev.permafrost.processor.protocol.NodeWriter;
import dev.permafrost.processor.worker.family.Kinds;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Assignments;
import dev.permafrost.processor.worker.walk.KindSource;
import dev.permafrost.processor.worker.walk.Reach;
import dev.permafrost.processor.worker.walk.StaticConstants;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.processor.worker.walk.StaticTypes;
import dev.permafrost.processor.worker.walk.Walk;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The static fields that are the result of a routine that returns nothing: those of some classes
 * that it changes. A field counts as changed if it holds another value or object than before, or if
 * what its object reaches is no longer as it was.
 */
public final class StaticState {
  private final Class<?> owner;
  private final Map<Field, StateField> watched = new LinkedHashMap<>();
  private final Set<Field> changed = new LinkedHashSet<>();
  private final KindSource kinds;
  private final StaticConstants finals;
  private final Assignments assignments;
  private final int nodes;

  /**
   * The fields as they are before the first run.
   *
   * @param classes all initialised; the first owns the routine
   * @param now what the clock of the routine says, in milliseconds
   * @param nodes how many objects may be reached
   */
  public StaticState(List<Class<?>> classes, UserClassLoader loader, long now, int nodes) {
    owner = classes.get(0);
    kinds = new Kinds(loader, now);
    assignments = new Assignments(loader);
    this.nodes = nodes;
    List<Field> fields = new ArrayList<>();
    classes.forEach(type -> addFields(type, fields));
    finals = StaticConstants.ofFinals(owner, fields);
    for (Field field : fields) {
      watched.put(field, new StateField(field, this::print));
    }
  }

  /** Classes with all that are nested in them, in this order. */
  public static List<Class<?>> withNested(List<Class<?>> classes) {
    Set<Class<?>> all = new LinkedHashSet<>();
    classes.forEach(type -> addNested(type, all));
    return List.copyOf(all);
  }

  private static void addNested(Class<?> type, Set<Class<?>> all) {
    if (all.add(type)) {
      for (Class<?> nested : type.getDeclaredClasses()) {
        addNested(nested, all);
      }
    }
  }

  /** Whether there is anything to watch in a class. */
  public static boolean hasFields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    addFields(type, fields);
    return !fields.isEmpty();
  }

  private static void addFields(Class<?> type, List<Field> fields) {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && !field.isSynthetic()
          && !field.isEnumConstant()) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
  }

  /** An object that a final field holds is told by its own field, wherever else it is reached. */
  private long print(Object reached) {
    ByteSink sink = new ByteSink(piece -> {});
    Reach reach = Reach.everywhere();
    new Walk(kinds, new StaticTypes(), finals, assignments, reach, new NodeWriter(sink), nodes)
        .run(reached, StaticType.UNKNOWN);
    sink.flush();
    return sink.fingerprint();
  }

  /** What has changed since the first run began, after one more run. */
  public State afterRun() {
    for (StateField each : watched.values()) {
      if (each.changed()) {
        changed.add(each.field());
      }
    }
    return now();
  }

  /** The same fields as they are now. */
  public State now() {
    List<Field> fields = new ArrayList<>(watched.keySet());
    fields.retainAll(changed);
    Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = watched.get(fields.get(i)).change();
    }
    return new State(this, List.copyOf(fields), values);
  }

  /** Makes the fields what they were before the first run. */
  public void reset() {
    changed.forEach(field -> watched.get(field).reset());
  }

  /** Has objects that final ones of the fields hold thawed as these fields. */
  public void addTo(StaticConstants constants) {
    constants.addFinals(watched.keySet());
  }

  /** Whether it is up to this to tell whether a field was changed. */
  public boolean watches(Field field) {
    return watched.containsKey(field);
  }

  Class<?> owner() {
    return owner;
  }

  boolean isEmptied(Field field) {
    return watched.get(field).isEmptied();
  }

  String descriptor(Field field) {
    return watched.get(field).descriptor();
  }
}
