package dev.permafrost.benchmarks.startup;

import dev.permafrost.benchmarks.jvm.FreshJvm;
import dev.permafrost.benchmarks.jvm.JavaProgram;
import dev.permafrost.benchmarks.probe.Nothing;
import dev.permafrost.benchmarks.probe.Probe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sets up who competes: each scenario, in every way, without a cache and with one. */
final class LineUp {
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

  List<Contestant> contestants(List<Scenario> scenarios) {
    List<Contestant> all = new ArrayList<>();
    for (boolean cached : List.of(false, true)) {
      all.add(contestant("", Way.NOTHING, cached, nothing()));
      for (Scenario scenario : scenarios) {
        all.add(contestant(scenario, Way.FROZEN, cached, frozen));
        all.add(contestant(scenario, Way.LIVE, cached, live));
      }
    }
    return all;
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
    Cache cache = Cache.best();
    Path file = caches.resolve(way + label.replaceAll("[^A-Za-z]+", "-") + "." + cache);
    FreshJvm.run(program.with(cache.written(file)).under(Probe.class.getName()));
    return program.with(cache.read(file));
  }
}
