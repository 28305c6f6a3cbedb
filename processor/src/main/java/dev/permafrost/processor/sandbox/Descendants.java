package dev.permafrost.processor.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All processes that come from one worker. A process whose parent has died is no longer its
 * descendant, so they are remembered while the parent lives; what came and was orphaned in between
 * is known, where the system shows it, by the folder it was started in.
 */
final class Descendants {
  private static final Path PROCESSES = Path.of("/proc");
  private static final int ROUNDS = 5;

  private final ProcessHandle worker;
  private final Path folder;
  private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();

  Descendants(ProcessHandle worker, Path folder) {
    this.worker = worker;
    this.folder = folder;
  }

  /** Takes note of what runs now. */
  void remember() {
    worker.descendants().forEach(seen::add);
  }

  /** Kills all but the worker itself; again, since they may start others meanwhile. */
  void kill() {
    for (int round = 0; round < ROUNDS && !running().isEmpty(); round++) {
      running().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private Collection<ProcessHandle> running() {
    remember();
    Set.copyOf(seen).forEach(each -> each.descendants().forEach(seen::add));
    if (Files.isDirectory(PROCESSES)) {
      ProcessHandle.allProcesses().filter(this::startedInFolder).forEach(seen::add);
    }
    seen.removeIf(each -> !each.isAlive());
    return Set.copyOf(seen);
  }

  private boolean startedInFolder(ProcessHandle process) {
    try {
      Path link = PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd");
      return !process.equals(worker) && Files.readSymbolicLink(link).startsWith(folder);
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // Gone, or of another user.
      return false;
    }
  }
}
