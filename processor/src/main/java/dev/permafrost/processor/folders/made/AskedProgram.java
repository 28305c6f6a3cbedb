package dev.permafrost.processor.folders.made;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.Program;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.modules.ProgramModules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A program that keeps what it was asked, and what there is of that outside the folders that are
 * frozen, absences among it: those folders are looked at as a whole.
 */
public final class AskedProgram implements Program {
  private final Program program;
  private final Program outside;
  private final SortedMap<Question, String> asked = new TreeMap<>();

  /**
   * Keeps what is asked of a program.
   *
   * @param outside the same program without the folders that are frozen
   */
  public AskedProgram(Program program, Program outside) {
    this.program = program;
    this.outside = outside;
  }

  /** Hashes of the answers so far. */
  synchronized SortedMap<Question, String> asked() {
    return new TreeMap<>(asked);
  }

  @Override
  public Optional<ClassBytes> classFile(String binaryName) {
    keep(new Question(Question.Kind.CLASS, binaryName));
    return program.classFile(binaryName);
  }

  @Override
  public ProgramModules modules() {
    return program.modules();
  }

  @Override
  public List<Resource> resources(String name) {
    keep(new Question(Question.Kind.RESOURCE, name));
    return program.resources(name);
  }

  @Override
  public Collection<String> classesOf(String packageName) {
    keep(new Question(Question.Kind.PACKAGE, packageName));
    return program.classesOf(packageName);
  }

  private synchronized void keep(Question question) {
    asked.computeIfAbsent(question, each -> each.answer(outside));
  }
}
