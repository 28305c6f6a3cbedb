package dev.permafrost.benchmarks.jvm;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A main class with all it needs to start. */
public record JavaProgram(
    List<Path> classPath, List<String> options, String mainClass, List<String> arguments) {

  public JavaProgram {
    classPath = List.copyOf(classPath);
    options = List.copyOf(options);
    arguments = List.copyOf(arguments);
  }

  /** The same program with one more option of the JVM. */
  public JavaProgram with(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new JavaProgram(classPath, more, mainClass, arguments);
  }

  /** The same program run by another, which is given its main class as first argument. */
  public JavaProgram under(String outerClass) {
    List<String> more = new ArrayList<>(List.of(mainClass));
    more.addAll(arguments);
    return new JavaProgram(classPath, options, outerClass, more);
  }

  List<String> commandLine() {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    if (!classPath.isEmpty()) {
      line.add("-cp");
      line.add(
          classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }
    line.add(mainClass);
    line.addAll(arguments);
    return line;
  }
}
