package dev.permafrost.processor.staging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.SimpleJavaFileObject;

/** A class file that the nested compiler reads or writes. */
final class ClassFile extends SimpleJavaFileObject implements NamedClass {
  private final String binaryName;
  private final Function<String, Optional<byte[]>> content;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private ClassFile(String binaryName, Function<String, Optional<byte[]>> content) {
    super(URI.create("permafrost:///" + NamedClass.pathOf(binaryName)), Kind.CLASS);
    this.binaryName = binaryName;
    this.content = content;
  }

  /** A class to read; its bytes are asked for when the compiler needs them. */
  static ClassFile toRead(String binaryName, Function<String, Optional<byte[]>> content) {
    return new ClassFile(binaryName, content);
  }

  /** A class the compiler is about to write. */
  static ClassFile toWrite(String binaryName) {
    return new ClassFile(binaryName, name -> Optional.empty());
  }

  @Override
  public String binaryName() {
    return binaryName;
  }

  byte[] written() {
    return written.toByteArray();
  }

  @Override
  public InputStream openInputStream() throws IOException {
    byte[] bytes =
        content.apply(binaryName).orElseThrow(() -> new FileNotFoundException(getName()));
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public OutputStream openOutputStream() {
    return written;
  }
}
