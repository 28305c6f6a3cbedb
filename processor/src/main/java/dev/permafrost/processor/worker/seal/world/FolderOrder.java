package dev.permafrost.processor.worker.seal.world;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The order in which folders list their files: by name, or the other way round. Which one a disk
 * would give is up to its file system.
 */
public final class FolderOrder {
  private final boolean reversed;

  public FolderOrder(boolean reversed) {
    this.reversed = reversed;
  }

  /** The same list in order: of names, or a stream of paths. */
  public Object sorted(Object list) {
    if (list instanceof String[] names) {
      Arrays.sort(names, reversed ? Collections.reverseOrder() : Comparator.naturalOrder());
    } else if (list instanceof DirectoryStream<?> stream) {
      return sorted(stream);
    }
    return list;
  }

  private DirectoryStream<Path> sorted(DirectoryStream<?> stream) {
    List<Path> paths = new ArrayList<>();
    try {
      for (Object path : stream) {
        paths.add((Path) path);
      }
    } catch (DirectoryIteratorException e) {
      return new Sorted(stream, Collections.emptyIterator(), e);
    }
    paths.sort(Comparator.comparing(Path::toString));
    if (reversed) {
      Collections.reverse(paths);
    }
    return new Sorted(stream, paths.iterator(), null);
  }

  /** A stream that has been read already. */
  private static final class Sorted implements DirectoryStream<Path> {
    private final DirectoryStream<?> stream;
    private final DirectoryIteratorException failure;
    private Iterator<Path> paths;

    Sorted(DirectoryStream<?> stream, Iterator<Path> paths, DirectoryIteratorException failure) {
      this.stream = stream;
      this.paths = paths;
      this.failure = failure;
    }

    @Override
    public Iterator<Path> iterator() {
      Iterator<Path> once = paths;
      if (once == null) {
        throw new IllegalStateException("the iterator was asked for already");
      } else if (failure != null) {
        throw failure;
      }
      paths = null;
      return once;
    }

    @Override
    public void close() throws IOException {
      paths = null;
      stream.close();
    }
  }
}
