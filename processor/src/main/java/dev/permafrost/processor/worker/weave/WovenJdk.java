package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.protocol.Frame;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Classes of the JDK that were woven ahead by the JVM that started this one. Any may be missing: it
 * is woven here then.
 */
public final class WovenJdk {
  /** Nothing was woven ahead. */
  static final WovenJdk NONE = new WovenJdk(List.of());

  private final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();

  public WovenJdk(List<Frame.NamedClass> classes) {
    for (Frame.NamedClass each : classes) {
      classFiles.put(each.name(), each.bytes());
    }
  }

  /** The class file of a class, by its internal name, or null; once, so as not to keep it. */
  byte[] take(String name) {
    return classFiles.remove(name);
  }
}
