package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of its thread and of the system properties a routine left otherwise than it found it: by
 * ways that are no call of their own, or that are fine as long as they are undone.
 */
public final class Aftermath {
  private final Findings findings;
  private final Thread thread = Thread.currentThread();
  private final String name = thread.getName();
  private final int priority = thread.getPriority();
  private final ClassLoader loader = thread.getContextClassLoader();
  private final Object handler = thread.getUncaughtExceptionHandler();
  private final Properties before = new Properties();

  Aftermath(Findings findings) {
    this.findings = findings;
    before.putAll(System.getProperties());
  }

  /** Has what changed count as lost. */
  public void tell() {
    tell("Thread.interrupt", Thread.interrupted());
    tell("Thread.setName", !name.equals(thread.getName()));
    tell("Thread.setPriority", priority != thread.getPriority());
    tell("Thread.setContextClassLoader", loader != thread.getContextClassLoader());
    tell("Thread.setUncaughtExceptionHandler", handler != thread.getUncaughtExceptionHandler());
    for (String property : changed()) {
      if (!findings.knows(InputKind.LOST_EFFECT, "java.lang.System.setProperty of " + property)
          && !findings.knows(InputKind.LOST_EFFECT, "java.lang.System.clearProperty of " + property)
          && !findings.knows(InputKind.LOST_EFFECT, "java.lang.System.setProperties")) {
        add("System.getProperties", property, "");
      }
    }
  }

  private void tell(String called, boolean changed) {
    if (changed) {
      add(called, "", "");
    }
  }

  private void add(String called, String key, String place) {
    String name = key.isEmpty() ? called : called + " of " + key;
    findings.add(new Input(InputKind.LOST_EFFECT, "java.lang.".concat(name), true, "", place));
  }

  private Set<String> changed() {
    Properties after = System.getProperties();
    Set<Object> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    Set<String> changed = new TreeSet<>();
    for (Object key : keys) {
      if (!Objects.equals(before.get(key), after.get(key))) {
        changed.add(String.valueOf(key));
      }
    }
    return changed;
  }
}
