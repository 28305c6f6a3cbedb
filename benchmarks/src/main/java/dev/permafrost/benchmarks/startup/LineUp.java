package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.JavaProgram;
import dev.permafrost.benchmarks.probe.Nothing;
import dev.permafrost.benchmarks.probe.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets up who competes: every command, in every way this JDK can start it. */
final class LineUp {
  static final List<String> COMMANDS =
      List.of("city FR/Paris", "near 48.85,2.35", "mime index.html", "spell recieve");
  private static final int FIRST_WITH_AOT_CACHE = 25;
  private static final String MAIN = "dev.permafrost.atlas.Atlas";

  private final Distribution frozen;
  private final Distribution live;
  private final Path probe;
  private final Path caches;

  LineUp(Distribution frozen, Distribution live, Path probe, Path caches) {
    this.frozen = frozen;
    this.live = live;
    this.probe = probe;
    this.caches = caches;
  }

  List<Contestant> contestants() {
    List<Contestant> all = new ArrayList<>();
    for (boolean cached : cachedOrNot()) {
      all.add(contestant("", Way.NOTHING, cached));
      for (String command : COMMANDS) {
        all.add(contestant(command, Way.FROZEN, cached));
        all.add(contestant(command, Way.LIVE, cached));
      }
    }
    return all;
  }

  private static List<Boolean> cachedOrNot() {
    boolean possible = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    return possible ? List.of(false, true) : List.of(false);
  }

  private Contestant contestant(String command, Way way, boolean cached) {
    JavaProgram program = program(command, way);
    return new Contestant(
        command, way, cached, cached ? withCache(program, command, way) : program);
  }

  private JavaProgram program(String command, Way way) {
    if (way == Way.NOTHING) {
      return new JavaProgram(List.of(probe), List.of(), Nothing.class.getName(), List.of());
    }
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    if (way == Way.LIVE) {
      arguments.add("--live");
    }
    Path jar = way == Way.LIVE ? live.jar() : frozen.jar();
    return new JavaProgram(List.of(jar, probe), List.of(), MAIN, arguments);
  }

  /** Trains a cache with one run of the very program, the probe included. */
  private JavaProgram withCache(JavaProgram program, String command, Way way) {
    String name = way + "-" + command.split(" ")[0] + ".aot";
    Path cache = caches.resolve(name);
    FreshJvm.run(program.with("-XX:AOTCacheOutput=" + cache).under(Probe.class.getName()));
    return program.with("-XX:AOTCache=" + cache);
  }
}
