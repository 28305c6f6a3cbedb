package dev.permafrost.runtime.guard;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** The flight recorder's event of a root that runs live since a guard failed. */
@Name("dev.permafrost.Fallback")
@Label("Frozen Root Runs Live")
@Description("A guard does not hold, so the routine runs instead of its frozen result being used")
@Category("Permafrost")
final class FallbackEvent extends Event {

  @Label("Root")
  private final String root;

  @Label("Reason")
  private final String reason;

  private FallbackEvent(String root, String reason) {
    this.root = root;
    this.reason = reason;
  }

  static void tell(String root, String reason) {
    new FallbackEvent(root, reason).commit();
  }
}
