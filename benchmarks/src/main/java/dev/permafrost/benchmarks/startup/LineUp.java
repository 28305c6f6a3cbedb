package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.JavaProgram;
import dev.permafrost.benchmarks.probe.Nothing;
import dev.permafrost.benchmarks.probe.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets up who competes: every scenario, in every way this JDK can start it. */
final class LineUp {
  private static final int FIRST_WITH_AOT_CACHE = 25;

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
      all.add(contestant("", Way.NOTHING, cached, nothing()));
      for (Scenario scenario : Scenario.all()) {
        all.add(contestant(scenario, Way.FROZEN, cached, frozen));
        all.add(contestant(scenario, Way.LIVE, cached, live));
      }
    }
    return all;
  }

  private static List<Boolean> cachedOrNot() {
    boolean possible = Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    return possible ? List.of(false, true) : List.of(false);
  }

  private JavaProgram nothing() {
    return new JavaProgram(List.of(probe), List.of(), Nothing.class.getName(), List.of());
  }

  private Contestant contestant(
      Scenario scenario, Way way, boolean cached, Distribution distribution) {
    List<Path> classPath = List.of(distribution.jar(), probe);
    JavaProgram program =
        new JavaProgram(classPath, List.of(), scenario.mainClass(), scenario.arguments(way));
    return contestant(scenario.label(), way, cached, program);
  }

  private Contestant contestant(String label, Way way, boolean cached, JavaProgram program) {
    return new Contestant(label, way, cached, cached ? withCache(program, label, way) : program);
  }

  /** Trains a cache with one run of the very program, the probe included. */
  private JavaProgram withCache(JavaProgram program, String label, Way way) {
    Path cache = caches.resolve(way + label.replaceAll("[^A-Za-z]+", "-") + ".aot");
    FreshJvm.run(program.with("-XX:AOTCacheOutput=" + cache).under(Probe.class.getName()));
    return program.with("-XX:AOTCache=" + cache);
  }
}
