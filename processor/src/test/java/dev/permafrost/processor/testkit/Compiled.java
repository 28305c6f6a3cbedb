package dev.permafrost.processor.testkit;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.GeneratedClass;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Classes compiled in memory with every warning an error, together with page classes. */
public final class Compiled extends ClassLoader {
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  private Compiled() {
    super(Compiled.class.getClassLoader());
  }

  /** Compiles user sources (by full class name) and generated ones. */
  public static Compiled of(Map<String, String> sources, GeneratedClass... generated) {
    Compiled compiled = new Compiled();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((name, source) -> units.add(source(name, source)));
    for (GeneratedClass one : generated) {
      units.add(source(one.name(), one.source()));
      for (ClassBytes page : one.pages()) {
        compiled.classes.put(page.binaryName(), page.bytes());
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-Xlint:all,-serial,-processing,-options", "-Werror", "-proc:none", "-implicit:none");
    StringBuilder log = new StringBuilder();
    boolean done =
        compiler
            .getTask(
                null,
                compiled.manager(compiler),
                diagnostic -> log.append(diagnostic).append('\n'),
                options,
                null,
                units)
            .call();
    if (!done) {
      throw new AssertionError(log + "\n" + List.of(generated).toString());
    }
    return compiled;
  }

  /** Calls a static method without parameters, whatever its access. */
  public Object call(String className, String method) throws ReflectiveOperationException {
    var found = loadClass(className).getDeclaredMethod(method);
    found.setAccessible(true);
    return found.invoke(null);
  }

  /** Reads a static field, whatever its access. */
  public Object field(String className, String field) throws ReflectiveOperationException {
    var found = loadClass(className).getDeclaredField(field);
    found.setAccessible(true);
    return found.get(null);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("mem:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Keeps what is compiled, and shows the compiler the page classes of the generated ones. */
  private JavaFileManager manager(JavaCompiler compiler) {
    return new ForwardingJavaFileManager<JavaFileManager>(
        compiler.getStandardFileManager(null, null, null)) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new ClassFile(className);
      }

      @Override
      public Iterable<JavaFileObject> list(
          Location location, String pkg, java.util.Set<JavaFileObject.Kind> kinds, boolean recurse)
          throws java.io.IOException {
        List<JavaFileObject> found = new ArrayList<>();
        super.list(location, pkg, kinds, recurse).forEach(found::add);
        if (location == StandardLocation.CLASS_PATH) {
          classes.keySet().stream()
              .filter(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(pkg))
              .forEach(name -> found.add(new ClassFile(name)));
        }
        return found;
      }

      @Override
      public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile own ? own.name : super.inferBinaryName(location, file);
      }
    };
  }

  private final class ClassFile extends SimpleJavaFileObject {
    private final String name;

    ClassFile(String name) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.name = name;
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(classes.get(name));
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          classes.put(name, toByteArray());
        }
      };
    }
  }
}
