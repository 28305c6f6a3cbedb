package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.worker.weave.SetIteration;
import dev.permafrost.processor.worker.weave.WovenJdk;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The order in which this JVM iterates immutable sets and maps. */
public final class SetOrder {
  private SetOrder() {}

  /**
   * Chooses one of two orders; where the JDK does not allow it, the lot stands.
   *
   * @param ahead what was woven ahead
   */
  public static void choose(boolean reversed, WovenJdk ahead) {
    Instrumentation instrumentation = Agent.instrumentation();
    if (instrumentation == null) {
      return;
    }
    instrumentation.addTransformer(new SetIteration(reversed, ahead), true);
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (SetIteration.wants(type)) {
        loaded.add(type);
      }
    }
    try {
      instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | UnsupportedOperationException e) {
      // The processor sees which order it is, and starts another worker if need be.
    }
  }

  /** Which of the two it is. */
  public static boolean reversed() {
    return Set.of("a", "b").iterator().next().equals("b");
  }
}
