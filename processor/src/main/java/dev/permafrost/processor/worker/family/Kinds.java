package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.worker.constructed.AssigningConstructors;
import dev.permafrost.processor.worker.constructed.UserKind;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.KindSource;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** All kinds there are, tried in order: exact classes, what the language has, the user's own. */
public final class Kinds implements KindSource {
  private final Registry registry = new Registry();
  private final Map<Class<?>, Kind> found = new HashMap<>();
  private final UserClassLoader loader;
  private final GuavaKinds guava = new GuavaKinds();

  public Kinds(UserClassLoader loader) {
    this.loader = loader;
    Fields fields = new Fields();
    ValueKinds.addTo(registry);
    TimeKinds.addTo(registry);
    LanguageKinds.addTo(registry, fields);
    ContainerKinds.addTo(registry, fields);
    ImmutableKinds.addTo(registry, fields);
    WrapperKinds.addTo(registry, fields);
    SingleKinds.addTo(registry, fields);
    ConcurrentKinds.addTo(registry, fields);
    AtomicKinds.addTo(registry, fields);
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

  private Kind find(Class<?> type) {
    Kind exact = registry.get(type);
    if (exact != null) {
      return exact;
    } else if (type.isArray()) {
      return LanguageKinds.arrays(type);
    } else if (Enum.class.isAssignableFrom(type)) {
      return LanguageKinds.enumConstants(type);
    } else if (Charset.class.isAssignableFrom(type)) {
      return ValueKinds.charset();
    }
    Kind other = type.getClassLoader() == loader ? users(type) : JdkConstants.of(type);
    return other != null
        ? other
        : (object, sight) -> {
          throw Refusals.of(type);
        };
  }

  private Kind users(Class<?> type) {
    Kind library = guava.of(type);
    if (library != null) {
      return library;
    }
    try {
      return type.isRecord() ? UserKind.ofRecord(type) : new AssigningConstructors(loader).of(type);
    } catch (ReflectiveOperationException | LinkageError e) {
      return null;
    }
  }
}
