package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes compiled in memory, and the test's own class path behind them. */
final class Compiled implements ClassSource {
  private final Map<String, byte[]> classes = new HashMap<>();
  private final List<Resource> resources = new ArrayList<>();

  /** Compiles one source file of the default package; its first class gives it its name. */
  static Compiled of(String name, String source) {
    Compiled compiled = new Compiled();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (JavaFileManager files = compiled.new Output(compiler)) {
      JavaFileObject file =
          new SimpleJavaFileObject(
              URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
              return source;
            }
          };
      List<String> options = List.of("-proc:none", "-parameters");
      if (!compiler.getTask(null, files, null, options, null, List.of(file)).call()) {
        throw new IllegalArgumentException(source);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compiled;
  }

  Compiled with(String name, String text) {
    resources.add(new Resource(name, "memory:" + resources.size(), text.getBytes()));
    return this;
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    byte[] bytes = classes.get(binaryName);
    if (bytes == null && binaryName.startsWith("com.google.")) {
      bytes = ofClassPath(binaryName.replace('.', '/') + ".class");
    }
    return Optional.ofNullable(bytes).map(found -> new ClassBytes(binaryName, "", found));
  }

  private static byte[] ofClassPath(String name) {
    try (InputStream in = Compiled.class.getClassLoader().getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Resource> resources(String name) {
    return resources.stream().filter(each -> each.name().equals(name)).toList();
  }

  private final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    Output(JavaCompiler compiler) {
      super(compiler.getStandardFileManager(null, null, null));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
