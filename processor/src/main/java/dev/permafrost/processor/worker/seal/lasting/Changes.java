package dev.permafrost.processor.worker.seal.lasting;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Changes of the whole JVM that a job's code makes. One that is put back again is nobody's
 * business, where it can be asked for; all others the program will not see. Any thread may add to
 * it.
 */
public final class Changes {
  private final Consumer<Input> findings;
  private final List<Change> changes = new ArrayList<>();

  /** One change, and what was there before; null where there is no way to ask. */
  private record Change(String called, String key, String place, Setting setting, Object before) {
    String name() {
      return key.isEmpty() ? called : called + " of " + key;
    }

    boolean undone() {
      return setting != null && Objects.equals(before, setting.value(key));
    }
  }

  /**
   * No changes.
   *
   * @param findings takes what is lost
   */
  public Changes(Consumer<Input> findings) {
    this.findings = findings;
  }

  /** A call is about to change something. */
  public synchronized void before(String called, String key, String place) {
    for (Change known : changes) {
      if (known.called().equals(called) && known.key().equals(key)) {
        return;
      }
    }
    Setting setting = Setting.changedBy(called);
    changes.add(
        new Change(called, key, place, setting, setting == null ? null : setting.value(key)));
  }

  /** Has the changes that are left count as lost. */
  public synchronized void tell() {
    for (Change each : changes) {
      if (!each.undone()) {
        findings.accept(new Input(InputKind.LOST_EFFECT, each.name(), true, "", each.place()));
      }
    }
  }
}
