package dev.permafrost.benchmarks.jvm;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The compiler of this JDK as a program to run afresh. */
public record Javac(List<Path> classPath, List<String> options) {

  /** Compiles with a processor found there. */
  public Javac with(Path processor) {
    List<String> more = new ArrayList<>(options);
    more.addAll(List.of("-processorpath", processor.toString()));
    return new Javac(classPath, more);
  }

  public JavaProgram compiling(List<Path> sources, Path output) {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-d", output.toString(), "-cp"));
    arguments.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    sources.forEach(source -> arguments.add(source.toString()));
    return new JavaProgram(List.of(), List.of(), "com.sun.tools.javac.Main", arguments);
  }
}
