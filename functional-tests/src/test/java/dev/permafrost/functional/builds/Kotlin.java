package dev.permafrost.functional.builds;

import dev.permafrost.functional.harness.Run;
import dev.permafrost.functional.harness.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Kotlin's compiler in this JVM, loaded apart from all else: most of a first run is its start. */
final class Kotlin implements AutoCloseable {
  static final Tool KAPT = new Tool("kapt");

  private final URLClassLoader loader;

  Kotlin() throws MalformedURLException {
    List<Path> jars = KAPT.jars();
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  /** Runs it as its command would. */
  Run run(List<String> arguments) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Object exitCode =
        type.getMethod("exec", PrintStream.class, String[].class)
            .invoke(
                type.getConstructor().newInstance(),
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
    Method code = exitCode.getClass().getMethod("getCode");
    return new Run((Integer) code.invoke(exitCode), bytes.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
