package dev.permafrost.processor.staging;

import java.io.IOException;
import java.net.URI;
import javax.tools.FileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file of the nested compilation: generated text, or a source of the outer one. */
final class SourceText extends SimpleJavaFileObject implements NamedClass {
  private final String binaryName;
  private final ContentSupplier content;

  private SourceText(String binaryName, String file, ContentSupplier content) {
    super(URI.create("permafrost:///" + file), Kind.SOURCE);
    this.binaryName = binaryName;
    this.content = content;
  }

  /** Text that exists in memory only. */
  static SourceText generated(String className, String text) {
    return new SourceText(className, className.replace('.', '/') + ".java", () -> text);
  }

  /**
   * A file the outer compiler reads too, in the outer compiler's encoding.
   *
   * @param className binary name of a top-level class in the file
   */
  static SourceText ofFile(String className, FileObject file) {
    String uri = file.toUri().getRawPath();
    String simpleFile = uri == null ? className : uri.substring(uri.lastIndexOf('/') + 1);
    String folder = className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
    return new SourceText(className, folder + simpleFile, () -> file.getCharContent(true));
  }

  @Override
  public String binaryName() {
    return binaryName;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    return content.get();
  }

  /** Auxiliary classes share a file with a class of another name. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }

  private interface ContentSupplier {
    CharSequence get() throws IOException;
  }
}
