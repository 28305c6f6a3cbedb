package dev.permafrost.processor.discovery.classfile;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.discovery.rules.Candidate;
import dev.permafrost.processor.discovery.rules.JudgedRoutines;
import dev.permafrost.processor.discovery.rules.NameClashes;
import dev.permafrost.processor.discovery.rules.substitution.JudgedSubstitutes;
import dev.permafrost.processor.discovery.rules.substitution.SubstituteCandidate;
import dev.permafrost.processor.routine.Marker;
import dev.permafrost.processor.routine.Substitute;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/** Finds routines and substitutions among class files. */
public final class ClassFileDiscovery {
  private static final String OURS = "Ldev/permafrost/";
  private static final String SUBSTITUTION = "L" + Substitute.ANNOTATION.replace('.', '/') + ";";

  private final Classes classes;
  private final CompiledRoutines candidates;
  private final CompiledSubstitutes substitutes;
  private final Companions companions;
  private final NameClashes clashes;

  /**
   * A discovery in one program.
   *
   * @param program the class files to look through are part of it
   * @param generatedBefore whether a class of this name is one that Permafrost generated
   */
  public ClassFileDiscovery(ClassSource program, Predicate<String> generatedBefore) {
    this.classes = new Classes(program);
    this.candidates = new CompiledRoutines(classes);
    this.substitutes = new CompiledSubstitutes(classes);
    this.companions = new Companions(classes);
    this.clashes =
        new NameClashes(name -> program.classFile(name).isPresent() && !generatedBefore.test(name));
  }

  /** The routines of these classes, by owner, then as in the class file. */
  public JudgedRoutines routines(Collection<ClassBytes> given) {
    List<Candidate> found = new ArrayList<>();
    for (ClassDeclaration owner : read(given)) {
      for (MethodDeclaration method : owner.methods()) {
        if (Declarations.isMarked(method) && !companions.isStaticElsewhere(owner, method)) {
          found.add(candidates.read(owner, method));
        }
      }
    }
    return JudgedRoutines.of(found, clashes);
  }

  /** The substitutions among these classes. */
  public JudgedSubstitutes substitutes(Collection<ClassBytes> given) {
    return JudgedSubstitutes.of(
        read(given).stream()
            .filter(each -> each.isAnnotated(SUBSTITUTION))
            .map(each -> substitutes.read(each, true))
            .toList());
  }

  /**
   * The substitutions that markers of the class path tell of.
   *
   * @param markers binary names of all classes in the markers' package
   * @param known source names of substitutions that need no marker
   */
  public JudgedSubstitutes marked(Collection<String> markers, Set<String> known) {
    List<SubstituteCandidate> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String marker : new TreeSet<>(markers)) {
      String simpleName = marker.substring(Marker.PACKAGE.length() + 1);
      String sourceName = Marker.sourceName(simpleName);
      Optional<ClassDeclaration> marked =
          classes.find(Marker.binaryName(simpleName).replace('.', '/'));
      if (marked.isEmpty()) {
        problems.add(JudgedSubstitutes.missing(sourceName));
      } else if (!known.contains(sourceName)) {
        found.add(substitutes.read(marked.get(), false));
      }
    }
    JudgedSubstitutes judged = JudgedSubstitutes.of(found);
    problems.addAll(judged.problems());
    return new JudgedSubstitutes(judged.substitutes(), problems);
  }

  /** Those that mention an annotation of ours; all others need not be parsed. */
  private static List<ClassDeclaration> read(Collection<ClassBytes> given) {
    return given.stream()
        .filter(each -> mentionsUs(each.bytes()))
        .map(each -> ClassFileReader.read(each.bytes()))
        .filter(each -> !each.is(Opcodes.ACC_SYNTHETIC))
        .sorted(Comparator.comparing(ClassDeclaration::binaryName))
        .toList();
  }

  private static boolean mentionsUs(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(OURS);
  }
}
