package dev.permafrost.maven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The Maven that runs this build, in two ways. Its first start in a JVM costs more than all that
 * most projects have it do, so what is built again and again is built in this one.
 */
final class Maven {
  private static final Path HOME = Path.of(System.getProperty("test.maven"));
  private static final String ROOT_FOLDER = "maven.multiModuleProjectDirectory";
  private static final Pattern OF_THE_JVM =
      Pattern.compile("(java|jdk|sun|os|user|file|path|line|native)\\.");

  private final ClassLoader loader;
  private final Object commandLine;
  private final Method doMain;

  private Maven(ClassLoader loader, Object commandLine, Method doMain) {
    this.loader = loader;
    this.commandLine = commandLine;
    this.doMain = doMain;
  }

  /** Loads it apart from all else, by its own launcher and what that is told to load. */
  static Maven loaded() throws IOException, ReflectiveOperationException {
    Properties properties = System.getProperties();
    System.setProperties(fresh());
    try {
      return started();
    } finally {
      System.setProperties(properties);
    }
  }

  private static Maven started() throws IOException, ReflectiveOperationException {
    URL[] boot = {launcherJar().toUri().toURL()};
    ClassLoader loader = new URLClassLoader(boot, ClassLoader.getPlatformClassLoader());
    Class<?> type = loader.loadClass("org.codehaus.plexus.classworlds.launcher.Launcher");
    Object launcher = type.getConstructor().newInstance();
    type.getMethod("setSystemClassLoader", ClassLoader.class).invoke(launcher, loader);
    try (InputStream realms = Files.newInputStream(HOME.resolve("bin/m2.conf"))) {
      type.getMethod("configure", InputStream.class).invoke(launcher, realms);
    }
    Object world = type.getMethod("getWorld").invoke(launcher);
    ClassLoader main = (ClassLoader) type.getMethod("getMainRealm").invoke(launcher);
    Class<?> cli = main.loadClass("org.apache.maven.cli.MavenCli");
    Object commandLine = cli.getConstructor(world.getClass()).newInstance(world);
    return new Maven(
        main,
        commandLine,
        cli.getMethod(
            "doMain", String[].class, String.class, PrintStream.class, PrintStream.class));
  }

  private static Path launcherJar() throws IOException {
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(HOME.resolve("boot"), "plexus-classworlds*.jar")) {
      return jars.iterator().next();
    }
  }

  /** Builds in this JVM, which is afterwards as it was. */
  Log run(Path folder, List<String> arguments) {
    Properties properties = System.getProperties();
    ClassLoader caller = Thread.currentThread().getContextClassLoader();
    System.setProperties(fresh());
    System.setProperty(ROOT_FOLDER, folder.toString());
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return done(folder, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } finally {
      Thread.currentThread().setContextClassLoader(caller);
      System.setProperties(properties);
    }
  }

  /** What the JVM itself sets: all else was meant for the build that runs these tests. */
  private static Properties fresh() {
    Properties fresh = new Properties();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (OF_THE_JVM.matcher(name).lookingAt()) {
        fresh.setProperty(name, System.getProperty(name));
      }
    }
    fresh.setProperty("maven.home", HOME.toString());
    return fresh;
  }

  private Log done(Path folder, List<String> arguments) throws ReflectiveOperationException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] line = arguments.toArray(String[]::new);
    Object exitCode = doMain.invoke(commandLine, line, folder.toString(), out, out);
    return new Log((Integer) exitCode, bytes.toString(StandardCharsets.UTF_8));
  }

  /** Builds as one types it, in a process of its own. */
  static Log start(Path folder, List<String> arguments) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(HOME.resolve("bin/mvn").toString());
    builder.command().addAll(arguments);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_OPTS", System.getProperty("test.jvm"));
    try {
      Process maven = builder.start();
      String text = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Log(maven.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How a build went.
   *
   * @param exitCode zero if it passed
   * @param text what it printed
   */
  record Log(int exitCode, String text) {
    boolean says(String words) {
      return text.contains(words);
    }
  }
}
