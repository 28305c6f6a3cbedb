package dev.permafrost.processor.compilation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.SimpleJavaFileObject;

/** A source or class file that the compiler reads or writes in memory, named by the class in it. */
final class MemoryFile extends SimpleJavaFileObject {
  private final String binaryName;
  private final Function<String, Optional<byte[]>> content;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private MemoryFile(String binaryName, Kind kind, Function<String, Optional<byte[]>> content) {
    super(URI.create("permafrost:///" + binaryName.replace('.', '/') + kind.extension), kind);
    this.binaryName = binaryName;
    this.content = content;
  }

  /** A source file. */
  static MemoryFile source(String className, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new MemoryFile(className, Kind.SOURCE, name -> Optional.of(bytes));
  }

  /** A class to read; its bytes are asked for when the compiler needs them. */
  static MemoryFile toRead(String binaryName, Function<String, Optional<byte[]>> content) {
    return new MemoryFile(binaryName, Kind.CLASS, content);
  }

  /** A class the compiler is about to write. */
  static MemoryFile toWrite(String binaryName) {
    return new MemoryFile(binaryName, Kind.CLASS, name -> Optional.empty());
  }

  /** The class, with dots and dollar signs. */
  String binaryName() {
    return binaryName;
  }

  byte[] written() {
    return written.toByteArray();
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() throws IOException {
    return content.apply(binaryName).orElseThrow(() -> new FileNotFoundException(getName()));
  }

  @Override
  public OutputStream openOutputStream() {
    return written;
  }

  /** A facade and the holders of its constants share a file. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == getKind();
  }
}
