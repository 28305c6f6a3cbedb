package dev.permafrost.processor.worker.code;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Making;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Lambdas and method references of the user's classes. Which of a class's call sites one came from
 * shows in the class the JVM made for it: its interfaces, its fields, and what it calls.
 */
final class UserFunctions {
  private static final String MARK = "$$Lambda";

  private final UserClassLoader loader;
  private final ReferredMembers members;
  private final Map<String, List<CallSite>> sites = new HashMap<>();

  UserFunctions(UserClassLoader loader, ReferredMembers members) {
    this.loader = loader;
    this.members = members;
  }

  /** How objects of such a class are read. */
  Kind of(Class<?> type) {
    List<CallSite> found = candidates(type);
    if (found.isEmpty()) {
      return refused(
          "a lambda or method reference ("
              + shown(type)
              + ") is made by code that is in no class"
              + " file",
          "make it in a class of the program, by a lambda expression or a method reference");
    }
    CallSite site = found.get(0);
    for (CallSite other : found) {
      if (!other.sameCode(site)) {
        return refused(
            "a lambda or method reference of "
                + site.host().replace('/', '.')
                + " cannot be told from another, in lines "
                + site.line()
                + " and "
                + other.line(),
            "write one of them as a lambda expression");
      }
    }
    EqualLambdas equal = EqualLambdas.in(loader.classFile(site.host().replace('/', '.')));
    CallSite first = site.runs(equal.first(site.implementation().getName()));
    return new FunctionKind(shape(first.with(interfaces(type))), type);
  }

  private static Kind refused(String fact, String remedy) {
    return (object, sight) -> {
      throw new Obstruction(fact, remedy);
    };
  }

  private static String shown(Class<?> type) {
    return type.getName().replaceFirst("/.*", "");
  }

  /** The call sites that the class may have come from; one, or some that run the same code. */
  private List<CallSite> candidates(Class<?> type) {
    int end = type.getName().lastIndexOf(MARK);
    if (end < 0) {
      return List.of();
    }
    List<CallSite> candidates = new ArrayList<>();
    for (CallSite site : sites.computeIfAbsent(type.getName().substring(0, end), this::sites)) {
      if (implementsSame(type, site) && holdsSame(type, site)) {
        candidates.add(site);
      }
    }
    Set<ReferredMembers.Member> called = members.of(type);
    candidates.removeIf(site -> !calls(called, site, false));
    if (!candidates.stream().allMatch(CallSite::makesPlainObjects)) {
      // Every class calls that constructor; one that stands for it calls nothing else.
      candidates.removeIf(CallSite::makesPlainObjects);
    }
    List<CallSite> exact = new ArrayList<>(candidates);
    exact.removeIf(site -> !calls(called, site, true));
    return narrowed(type, exact.isEmpty() ? candidates : exact);
  }

  private List<CallSite> sites(String host) {
    byte[] classFile = loader.classFile(host);
    return classFile == null ? List.of() : CallSiteReader.read(classFile);
  }

  private static boolean implementsSame(Class<?> type, CallSite site) {
    List<String> names = interfaces(type);
    List<String> wanted = new ArrayList<>(site.interfaces());
    if (!site.serializable()) {
      return names.equals(wanted);
    }
    names.remove("java/io/Serializable");
    wanted.remove("java/io/Serializable");
    return names.equals(wanted) && Serializable.class.isAssignableFrom(type);
  }

  private static List<String> interfaces(Class<?> type) {
    List<String> names = new ArrayList<>();
    for (Class<?> each : type.getInterfaces()) {
      names.add(Type.getInternalName(each));
    }
    return names;
  }

  private static boolean holdsSame(Class<?> type, CallSite site) {
    Type[] captured = Type.getArgumentTypes(site.factory());
    Field[] fields = type.getDeclaredFields();
    if (captured.length != fields.length) {
      return false;
    }
    for (int i = 0; i < captured.length; i++) {
      if (!captured[i].getDescriptor().equals(fields[i].getType().descriptorString())) {
        return false;
      }
    }
    return true;
  }

  private static boolean calls(
      Set<ReferredMembers.Member> called, CallSite site, boolean ownerToo) {
    for (ReferredMembers.Member member : called) {
      if (member.name().equals(site.implementation().getName())
          && member.descriptor().equals(site.implementation().getDesc())
          && (!ownerToo
              || member.owner().equals(site.implementation().getOwner().replace('/', '.')))) {
        return true;
      }
    }
    return false;
  }

  /** Those that also write the same class, if what they call alone does not tell. */
  private List<CallSite> narrowed(Class<?> type, List<CallSite> candidates) {
    List<CallSite> narrowed = new ArrayList<>(candidates);
    Set<String> named = members.classes(type);
    narrowed.removeIf(site -> !named.containsAll(classes(site)));
    return narrowed.isEmpty() ? candidates : narrowed;
  }

  /** Binary names of classes that arguments are cast to. */
  private static Set<String> classes(CallSite site) {
    Set<String> names = new HashSet<>();
    Type[] given = Type.getArgumentTypes(site.erased());
    Type[] known = Type.getArgumentTypes(site.instantiated());
    for (int i = 0; i < known.length; i++) {
      if (!known[i].equals(given[i]) && known[i].getSort() == Type.OBJECT) {
        names.add(known[i].getClassName());
      }
    }
    return names;
  }

  private static Shape shape(CallSite site) {
    List<Shape.Parameter> parameters = new ArrayList<>();
    for (Type each : Type.getArgumentTypes(site.factory())) {
      parameters.add(
          new Shape.Parameter("captured" + (parameters.size() + 1), each.getDescriptor()));
    }
    return new Shape(
        site.host().replace('/', '.'),
        new String(FunctionClass.write(site), StandardCharsets.ISO_8859_1),
        parameters,
        Type.getReturnType(site.factory()).getDescriptor(),
        Access.PRIVATE,
        false,
        Making.CODE);
  }
}
