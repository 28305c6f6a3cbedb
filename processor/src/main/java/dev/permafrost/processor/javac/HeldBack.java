package dev.permafrost.processor.javac;

import dev.permafrost.processor.javac.program.OutputFiles;
import dev.permafrost.processor.output.ClassFolder;
import dev.permafrost.processor.routine.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The owners of routines as javac writes them. Until they are frozen their class files bear a date
 * before any source: if javac is killed, every build tool takes them for out of date, not for done.
 */
final class HeldBack {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  private final OutputFiles files;
  private final Map<String, Owner> expected = new HashMap<>();
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<Path, FileTime> dates = new LinkedHashMap<>();
  private final Set<String> classes = new HashSet<>();

  HeldBack(OutputFiles files) {
    this.files = files;
  }

  /** Says whose class file is to be held back. */
  void expect(Owner owner) {
    expected.put(owner.binaryName(), owner);
  }

  /** Javac has written a class file. */
  void written(String binaryName) {
    classes.add(binaryName);
    Owner owner = expected.get(binaryName);
    if (owner != null) {
      owners.put(binaryName, owner);
      try {
        Path file = files.onDisk(ClassFolder.pathOf(binaryName));
        if (file != null) {
          dates.put(file, Files.getLastModifiedTime(file));
          Files.setLastModifiedTime(file, LONG_AGO);
        }
      } catch (IOException e) {
        // A file system without dates, or without this file: whoever freezes will see.
      }
    }
  }

  /** Whether all of these have been written. */
  boolean areWritten(Collection<String> topLevelClasses) {
    return classes.containsAll(topLevelClasses);
  }

  /** Owners whose class files javac has written. */
  Collection<Owner> written() {
    return owners.values();
  }

  /** These and the classes nested in them, as far as javac has written them. */
  Collection<String> writtenIn(Collection<String> names) {
    return classes.stream()
        .filter(
            each ->
                names.stream().anyMatch(name -> each.equals(name) || each.startsWith(name + "$")))
        .toList();
  }

  /** They are frozen, or live for good: their dates are right from now on. */
  void release() {
    dates.forEach(
        (file, date) -> {
          try {
            Files.setLastModifiedTime(file, date);
          } catch (IOException e) {
            // The next build compiles it once more.
          }
        });
  }
}
