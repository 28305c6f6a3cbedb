package dev.permafrost.processor.output;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.FrozenOwner;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Owner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The output stage of one build. An index beside the classes tells the next build what this one
 * generated, so that it can remove what is no longer wanted, even of owners it does not compile. It
 * is written before anything that it lists: a build that is killed leaves nothing that the next one
 * cannot find.
 */
public final class Output {
  private final ClassFolder folder;
  private final String textBefore;
  private final GeneratedIndex before;
  private final GeneratedIndex now;

  /** What the compiler wrote, which need not be what is there in the end. */
  private final GeneratedIndex compiled = GeneratedIndex.empty();

  private final ResourceRecord resources;

  /** Reads the index of the build before, which is all the work there is without routines. */
  public Output(ClassFolder folder) {
    this.folder = folder;
    this.textBefore =
        folder
            .read(GeneratedIndex.PATH)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("");
    this.before = GeneratedIndex.parse(textBefore);
    this.now = GeneratedIndex.parse(textBefore);
    this.resources =
        ResourceRecord.parse(
            textBefore.isEmpty() ? Optional.empty() : folder.read(ResourceRecord.PATH));
  }

  /** Whether an earlier build or this one generated this class. */
  public boolean hasGenerated(String className) {
    return before.lists(className) || now.lists(className);
  }

  /**
   * Removes what was generated for owners that are gone or have no routine any more. To be called
   * before anything is compiled against it.
   *
   * @param isStale told an owner's binary name and its source name
   */
  public List<Problem> removeStale(BiPredicate<String, String> isStale) {
    try {
      for (Map.Entry<String, GeneratedIndex.Entry> owner : before.owners().entrySet()) {
        if (isStale.test(owner.getKey(), owner.getValue().sourceName())) {
          List<String> classes = owner.getValue().classes();
          deleteClasses(classes);
          folder.deleteSource(classes.get(0));
          now.owners().remove(owner.getKey());
        }
      }
      return List.of();
    } catch (IOException e) {
      return List.of(failed("remove what an earlier build generated", e));
    }
  }

  /**
   * Takes note of what the compiler has or will have written for an owner.
   *
   * @param owner binary name
   * @param sourceName the owner as source code spells it
   * @param classes binary names, the one with a source first
   */
  public void compiled(String owner, String sourceName, List<String> classes) {
    GeneratedIndex.Entry entry = new GeneratedIndex.Entry(sourceName, classes);
    compiled.owners().put(owner, entry);
    now.owners().put(owner, entry);
    resources.owners().remove(owner);
  }

  /**
   * Takes note of resources that routines of these owners may have read. Those that are beside the
   * classes can change without the owners being compiled again.
   */
  public void haveRead(Collection<Owner> owners, Collection<String> paths) {
    for (String path : paths) {
      Optional<byte[]> file = path.endsWith(".class") ? Optional.empty() : folder.read(path);
      if (file.isPresent()) {
        owners.forEach(owner -> resources.put(owner.binaryName(), path, ResourceRecord.hash(file)));
      }
    }
  }

  /** What is frozen, stays as it is, and was made from other resources than are there now. */
  private List<Problem> outdated() {
    List<Problem> problems = new ArrayList<>();
    resources
        .owners()
        .forEach(
            (owner, hashes) -> {
              if (!compiled.owners().containsKey(owner) && now.owners().containsKey(owner)) {
                hashes.forEach(
                    (path, hash) -> {
                      if (!hash.equals(ResourceRecord.hash(folder.read(path)))) {
                        problems.add(outdated(owner, path));
                      }
                    });
              }
            });
    return problems;
  }

  private Problem outdated(String owner, String path) {
    return Problem.of(
        ProblemId.OutdatedState,
        new Site(owner, ""),
        now.owners().get(owner).sourceName()
            + " was frozen from another content of "
            + path
            + ", and is not compiled now",
        "compile it again, or let the Maven goal permafrost:freeze or the command freeze look after"
            + " resources");
  }

  /** Writes the classes of all owners, or none of them and an error. */
  public List<Problem> write(Collection<FrozenOwner> frozen) {
    for (FrozenOwner each : frozen) {
      Owner owner = each.owner();
      if (!compiled.owners().containsKey(owner.binaryName())) {
        // Frozen without being compiled: by a door that keeps a record of its own.
        resources.owners().remove(owner.binaryName());
      }
      now.owners()
          .put(owner.binaryName(), new GeneratedIndex.Entry(owner.sourceName(), namesOf(each)));
    }
    try {
      if (folder.isDurable()) {
        writeIndex(before.joined(compiled).joined(now));
      }
      for (FrozenOwner each : frozen) {
        write(each.pages());
        write(facade(each, false));
        // Until this one is written, the facade runs live and asks for none of the others.
        write(facade(each, true));
      }
      for (FrozenOwner each : frozen) {
        String owner = each.owner().binaryName();
        removeOthers(before.classesOf(owner), each);
        removeOthers(compiled.classesOf(owner), each);
      }
      return List.of();
    } catch (IOException | IllegalArgumentException e) {
      // A file manager answers a folder in the place of a file with the latter.
      return List.of(failed("write what is frozen", e));
    }
  }

  /** The facade's own class, or those it needs. */
  private static List<ClassBytes> facade(FrozenOwner frozen, boolean own) {
    return frozen.facade().stream()
        .filter(each -> each.binaryName().equals(frozen.owner().frozenName()) == own)
        .toList();
  }

  private void write(List<ClassBytes> classes) throws IOException {
    for (ClassBytes each : classes) {
      folder.write(ClassFolder.pathOf(each.binaryName()), each.bytes());
    }
  }

  private static List<String> namesOf(FrozenOwner frozen) {
    List<String> names = new ArrayList<>(List.of(frozen.owner().frozenName()));
    Stream.concat(frozen.facade().stream(), frozen.pages().stream())
        .map(ClassBytes::binaryName)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return names;
  }

  private void removeOthers(List<String> classes, FrozenOwner frozen) throws IOException {
    List<String> stale = new ArrayList<>(classes);
    stale.removeAll(namesOf(frozen));
    deleteClasses(stale);
  }

  private void deleteClasses(Collection<String> classes) throws IOException {
    for (String className : classes) {
      folder.delete(ClassFolder.pathOf(className));
    }
  }

  /**
   * Removes owners with all that was generated for them: of a build that failed nothing must be
   * left that the next one takes for up to date.
   *
   * @param classes further classes to remove
   */
  public List<Problem> discard(Collection<Owner> owners, Collection<String> classes) {
    try {
      deleteClasses(classes);
      for (Owner owner : owners) {
        String name = owner.binaryName();
        folder.delete(ClassFolder.pathOf(name));
        deleteClasses(before.joined(compiled).joined(now).classesOf(name));
        folder.deleteSource(owner.frozenName());
        now.owners().remove(name);
        resources.owners().remove(name);
      }
      return List.of();
    } catch (IOException e) {
      return List.of(failed("remove what a failed build left", e));
    }
  }

  /** Leaves the index for the next build; there is none where nothing is generated. */
  public List<Problem> finish() {
    try {
      if (!now.owners().isEmpty()) {
        writeIndex(now);
      } else if (!textBefore.isEmpty()) {
        folder.delete(GeneratedIndex.PATH);
      }
      resources.owners().keySet().retainAll(now.owners().keySet());
      List<Problem> outdated = outdated();
      byte[] text = resources.text();
      if (text.length > 0) {
        writeIfOther(ResourceRecord.PATH, text);
      } else if (!textBefore.isEmpty()) {
        folder.delete(ResourceRecord.PATH);
      }
      return outdated;
    } catch (IOException e) {
      return List.of(failed("write " + GeneratedIndex.PATH, e));
    }
  }

  private void writeIndex(GeneratedIndex index) throws IOException {
    writeIfOther(GeneratedIndex.PATH, index.text().getBytes(StandardCharsets.UTF_8));
  }

  private void writeIfOther(String path, byte[] text) throws IOException {
    if (!Arrays.equals(text, folder.read(path).orElse(null))) {
      folder.write(path, text);
    }
  }

  private static Problem failed(String what, Exception cause) {
    return Problem.of(
        ProblemId.OutputFailed,
        Site.COMPILATION,
        "cannot " + what + ": " + cause,
        "see that the output folder can be written, and that no other tool writes there");
  }
}
