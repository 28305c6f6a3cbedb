package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What routines returned, kept for the proof as long as there is room for it: whoever finds it gone
 * calls the routine again.
 */
final class Leftovers {
  private final Map<String, SoftReference<Kept>> bySubject = new HashMap<>();
  private StandardStreams streams;

  /** Results, and the loader of their classes. */
  record Kept(UserClassLoader loader, Results results) {}

  /** Puts the standard streams in place that results may hold. */
  synchronized StandardStreams install(Pipe pipe) {
    streams = StandardStreams.install(pipe, streams);
    return streams;
  }

  synchronized void keep(String subject, Kept kept) {
    bySubject.put(subject, new SoftReference<>(kept));
  }

  /** Hands out, once, what is there; null if nothing is, or if its loader is past these classes. */
  Kept take(String subject, List<Frame.NamedClass> over) {
    SoftReference<Kept> reference;
    synchronized (this) {
      reference = bySubject.remove(subject);
    }
    Kept kept = reference == null ? null : reference.get();
    return kept != null && kept.loader().hide(over) ? kept : null;
  }
}
