package dev.permafrost.processor.sandbox;

/** Loads compiled classes into the test's own JVM, as the live side of a comparison. */
final class Loaded extends ClassLoader {
  private final Compiled compiled;

  Loaded(Compiled compiled) {
    super(Loaded.class.getClassLoader());
    this.compiled = compiled;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes =
        compiled.classFile(name).orElseThrow(() -> new ClassNotFoundException(name)).bytes();
    return defineClass(name, bytes, 0, bytes.length);
  }
}
