package dev.permafrost.processor.worker.seal.world;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The environment variables of a job: who asks for one reads that one, who lists them reads all.
 * Read-only, as the JDK's.
 */
public final class WatchedEnvironment extends AbstractMap<String, String> {
  private final Map<String, String> all;
  private final UnaryOperator<String> one;
  private final Runnable listed;

  /**
   * Variables.
   *
   * @param all those that are listed
   * @param one reads one by its name; null if it is not set
   * @param listed hears of whoever lists them
   */
  public WatchedEnvironment(Map<String, String> all, UnaryOperator<String> one, Runnable listed) {
    this.all = Collections.unmodifiableMap(all);
    this.one = one;
    this.listed = listed;
  }

  @Override
  public String get(Object key) {
    return one.apply((String) key);
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    listed.run();
    return all.entrySet();
  }
}
