package dev.permafrost.functional.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Writes a jar entry by entry. */
public final class JarWriter implements AutoCloseable {
  private final JarOutputStream out;

  private JarWriter(JarOutputStream out) {
    this.out = out;
  }

  public static JarWriter create(Path file, Map<String, String> attributes) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.forEach(manifest.getMainAttributes()::putValue);
    try {
      OutputStream bytes = Files.newOutputStream(file);
      return new JarWriter(new JarOutputStream(bytes, manifest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder, under a prefix that ends with a slash and is an entry, too. */
  public JarWriter folder(String prefix, Path folder) {
    entry(new JarEntry(prefix), new byte[0]);
    for (Path file : Project.filesBelow(folder, "")) {
      entry(new JarEntry(prefix + folder.relativize(file)), read(file));
    }
    return this;
  }

  /** Every class of another jar. */
  public JarWriter classesOf(Path jar) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        if (entry.getName().endsWith(".class")) {
          entry(new JarEntry(entry.getName()), zip.getInputStream(entry).readAllBytes());
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it is, not compressed: a jar within this one has to be stored so. */
  public JarWriter stored(String name, Path file) {
    byte[] bytes = read(file);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    JarEntry entry = new JarEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    return entry(entry, bytes);
  }

  private JarWriter entry(JarEntry entry, byte[] bytes) {
    try {
      out.putNextEntry(entry);
      out.write(bytes);
      out.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
