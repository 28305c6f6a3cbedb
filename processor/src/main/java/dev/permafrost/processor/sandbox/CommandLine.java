package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.sandbox.folder.WorkerFolder;
import dev.permafrost.processor.sandbox.world.World;
import dev.permafrost.processor.worker.Worker;
import dev.permafrost.runtime.described.Members;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** The command that starts a worker: the compiling JDK, this jar, fixed surroundings, limits. */
final class CommandLine {
  static final int DIRECT_MEBIBYTES = 64;

  private CommandLine() {}

  static ProcessBuilder of(WorkerFolder folder, World world, Limits limits) {
    List<String> command = new ArrayList<>();
    command.add(limits.java());
    command.addAll(limitOptions(limits, world));
    if (limits.preview()) {
      command.add("--enable-preview");
    }
    command.addAll(worldOptions(folder));
    command.addAll(world.options());
    // Not by -javaagent, which adds a module: the JVM would work out its modules afresh.
    command.add("-agentlib:instrument=" + folder.agent());
    command.add("-cp");
    command.add(classPath());
    command.add(Worker.class.getName());
    command.add(folder.root().toString());
    command.add(folder.socket().toString());
    command.add(Boolean.toString(world.names()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.work().toFile());
    setEnvironment(builder.environment());
    return builder;
  }

  private static List<String> limitOptions(Limits limits, World world) {
    return List.of(
        // Other makers' and later JVMs may lack some of these; none is needed for a right result.
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-Xmx" + world.heapMebibytes(limits.heapMebibytes()) + "m",
        "-XX:MaxMetaspaceSize=" + limits.metaspaceMebibytes() + "m",
        "-XX:MaxDirectMemorySize=" + DIRECT_MEBIBYTES + "m",
        // Two workers share the machine with the compiler: neither needs collector threads.
        "-XX:+UseSerialGC");
  }

  private static List<String> worldOptions(WorkerFolder folder) {
    return List.of(
        "-Djava.io.tmpdir=" + folder.temp(),
        "-Duser.home=" + folder.home(),
        "-Duser.name=permafrost",
        // Nothing of this JVM outside its folder: no shared performance data, core or error file.
        "-XX:-UsePerfData",
        "-XX:+DisableAttachMechanism",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + folder.temp().resolve("crash"));
  }

  /** What is left is what a JVM needs to start and to read file names that are not ASCII. */
  private static void setEnvironment(Map<String, String> environment) {
    String root = environment.get("SystemRoot");
    environment.clear();
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
      if (root != null) {
        environment.put("SystemRoot", root);
      }
    } else {
      environment.put("LC_ALL", "C.UTF-8");
    }
  }

  /**
   * This jar alone, which holds the run-time model and ASM too; in our own build they are apart.
   */
  private static String classPath() {
    Set<String> entries = new LinkedHashSet<>();
    for (Class<?> type : List.of(Worker.class, Members.class, ClassReader.class)) {
      try {
        entries.add(
            Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return String.join(File.pathSeparator, entries);
  }
}
