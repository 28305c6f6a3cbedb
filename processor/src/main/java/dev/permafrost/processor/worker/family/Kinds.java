package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.code.Functions;
import dev.permafrost.processor.worker.code.collector.CollectorKind;
import dev.permafrost.processor.worker.constructed.AssigningConstructors;
import dev.permafrost.processor.worker.constructed.ExtendingKind;
import dev.permafrost.processor.worker.constructed.FieldwiseKinds;
import dev.permafrost.processor.worker.constructed.UserKind;
import dev.permafrost.processor.worker.described.CalendarKinds;
import dev.permafrost.processor.worker.described.DateFormatKinds;
import dev.permafrost.processor.worker.described.FormatterKind;
import dev.permafrost.processor.worker.described.LockKinds;
import dev.permafrost.processor.worker.described.MemberKinds;
import dev.permafrost.processor.worker.described.NumberFormatKinds;
import dev.permafrost.processor.worker.described.PlaceKinds;
import dev.permafrost.processor.worker.described.ProxyKind;
import dev.permafrost.processor.worker.described.ReferenceKinds;
import dev.permafrost.processor.worker.described.TextAndByteKinds;
import dev.permafrost.processor.worker.described.ThreadLocalKinds;
import dev.permafrost.processor.worker.described.ThrowableKind;
import dev.permafrost.processor.worker.described.platform.PlatformKinds;
import dev.permafrost.processor.worker.described.underway.UnderwayKinds;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.substituted.Substitutes;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.KindSource;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.window.SortedSets;
import dev.permafrost.processor.worker.window.WindowKinds;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** All kinds there are, tried in order: exact classes, what the language has, the user's own. */
public final class Kinds implements KindSource {
  private final Registry registry = new Registry();
  private final Fields fields = new Fields();
  private final SortedSets sortedSets = new SortedSets(fields);
  private final Map<Class<?>, Kind> found = new HashMap<>();
  private final UserClassLoader loader;
  private final long now;
  private int groups;
  private Substitutes substitutes;
  private GuavaKinds guava;
  private Functions functions;

  /**
   * Prepares for results of one routine.
   *
   * @param now what the routine's clock shows
   */
  public Kinds(UserClassLoader loader, long now) {
    this.loader = loader;
    this.now = now;
  }

  @Override
  public Kind of(Class<?> type) {
    Kind kind = found.get(type);
    if (kind == null) {
      kind = find(type);
      found.put(type, kind);
    }
    return kind;
  }

  @Override
  public Object one(Object object) {
    return sortedSets.one(object);
  }

  private Kind find(Class<?> type) {
    substitutes = substitutes == null ? new Substitutes(loader) : substitutes;
    Kind stored = substitutes.kind(type);
    if (stored != null) {
      return stored;
    }
    Kind exact = type.getClassLoader() == loader ? null : registered(type);
    if (exact != null) {
      return exact;
    } else if (type.isHidden()) {
      functions = functions == null ? new Functions(loader) : functions;
      return functions.of(type);
    } else if (type.isArray()) {
      return LanguageKinds.arrays(type);
    } else if (Enum.class.isAssignableFrom(type)) {
      return LanguageKinds.enumConstants(type);
    } else if (Charset.class.isAssignableFrom(type)) {
      return ValueKinds.charset();
    } else if (Throwable.class.isAssignableFrom(type)) {
      return thrown(type);
    } else if (MethodHandle.class.isAssignableFrom(type)) {
      return MemberKinds.handles();
    } else if (VarHandle.class.isAssignableFrom(type)) {
      return MemberKinds.variables(loader);
    } else if (Proxy.isProxyClass(type)) {
      return new ProxyKind();
    }
    Kind other = type.getClassLoader() == loader ? users(type) : jdks(type);
    return other != null ? other : refusal(type);
  }

  private static Kind jdks(Class<?> type) {
    Kind kind = PlatformKinds.of(type);
    return kind != null ? kind : JdkConstants.of(type);
  }

  private Kind thrown(Class<?> type) {
    Kind kind = ThrowableKind.of(type, new FieldwiseKinds(loader));
    return kind != null ? kind : refusal(type);
  }

  private static Kind refusal(Class<?> type) {
    return (object, sight) -> refuse(type);
  }

  private static Node refuse(Class<?> type) throws Obstruction {
    throw Refusals.of(type);
  }

  private Kind registered(Class<?> type) {
    Kind kind = registry.get(type);
    while (kind == null && addGroup(groups)) {
      groups++;
      kind = registry.get(type);
    }
    return kind;
  }

  /**
   * Adds the kinds of one group after the other, as they are needed: most results need the first
   * few, and a cold JVM takes long to make the lambdas of all.
   */
  private boolean addGroup(int group) {
    switch (group) {
      case 0:
        ValueKinds.addPlain(registry);
        return true;
      case 1:
        ContainerKinds.addTo(registry, fields, sortedSets);
        return true;
      case 2:
        ImmutableKinds.addTo(registry, fields);
        return true;
      case 3:
        ValueKinds.addTo(registry);
        return true;
      case 4:
        TimeKinds.addTo(registry);
        return true;
      case 5:
        LanguageKinds.addTo(registry, fields);
        return true;
      case 6:
        WrapperKinds.addTo(registry, fields, sortedSets);
        return true;
      case 7:
        SingleKinds.addTo(registry, fields);
        return true;
      case 8:
        ConcurrentKinds.addTo(registry, fields, sortedSets);
        return true;
      case 9:
        AtomicKinds.addTo(registry, fields);
        return true;
      case 10:
        LockKinds.addTo(registry);
        ThrowableKind.addTo(registry);
        return true;
      case 11:
        TextAndByteKinds.addTo(registry, fields);
        PlaceKinds.addTo(registry, fields);
        registry.put(DateTimeFormatter.class, new FormatterKind(fields));
        return true;
      case 12:
        CalendarKinds.addTo(registry, fields);
        NumberFormatKinds.addTo(registry, fields);
        DateFormatKinds.addTo(registry, fields, now);
        return true;
      case 13:
        WindowKinds.addTo(registry, fields);
        MemberKinds.addTo(registry);
        ThreadLocalKinds.addTo(registry, fields);
        ReferenceKinds.addTo(registry, fields);
        CollectorKind.addTo(registry);
        return true;
      case 14:
        UnderwayKinds.addTo(registry, fields, (object, sight) -> refuse(object.getClass()));
        PlatformKinds.addTo(registry, fields);
        return true;
      default:
        return false;
    }
  }

  private Kind users(Class<?> type) {
    Kind library = guava(type);
    if (library != null) {
      return library;
    }
    try {
      if (type.isRecord()) {
        return UserKind.ofRecord(type, new AssigningConstructors(loader));
      }
      if (Refusals.isCodeOrChance(type)) {
        return null;
      }
      Kind kind = new AssigningConstructors(loader).of(type);
      kind = kind != null ? kind : new FieldwiseKinds(loader).of(type);
      return kind != null ? kind : extending(type);
    } catch (LinkageError e) {
      return (object, sight) -> {
        throw Refusals.incomplete(type, e);
      };
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** A class right above the user's that objects of are known by; null if there is none. */
  private Kind extending(Class<?> type) {
    Class<?> above = type;
    while (above.getClassLoader() == loader) {
      above = above.getSuperclass();
    }
    Kind exact = registered(above);
    Kind inherited = exact != null ? exact : PlatformKinds.of(above);
    return inherited == null || FieldwiseKinds.hasNativeMethods(type, above)
        ? null
        : new ExtendingKind(type, above, inherited);
  }

  /** A class of Guava's has one above it that can only be Guava's; for others it need not load. */
  private Kind guava(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().startsWith(GuavaKinds.PACKAGE)) {
        guava = guava == null ? new GuavaKinds() : guava;
        return guava.of(type);
      }
    }
    return null;
  }
}
