package dev.permafrost.processor.sandbox.table;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One method or constructor of this JDK that users can name and that has a rule. */
public record EntryPoint(int id, Rule rule, Executable executable) {

  /** All that this JDK has. */
  public static List<EntryPoint> all(Rules rules) {
    List<EntryPoint> all = new ArrayList<>();
    for (String owner : rules.owners().stream().sorted().toList()) {
      for (Executable executable : nameable(owner)) {
        Rule rule = rules.find(owner, name(executable), descriptor(executable));
        if (rule != null) {
          all.add(new EntryPoint(all.size(), rule, executable));
        }
      }
    }
    return all;
  }

  private static List<Executable> nameable(String owner) {
    Class<?> type;
    try {
      type = Class.forName(owner, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException e) {
      return List.of();
    }
    if (!Modifier.isPublic(type.getModifiers())
        || !type.getModule().isExported(type.getPackageName())) {
      return List.of();
    }
    boolean isAbstract = Modifier.isAbstract(type.getModifiers());
    Stream<Executable> constructors =
        isAbstract ? Stream.of() : Arrays.stream(type.getDeclaredConstructors());
    return Stream.concat(constructors, Arrays.stream(type.getDeclaredMethods()))
        .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
        .toList();
  }

  static String name(Executable executable) {
    return executable instanceof Method ? executable.getName() : "<init>";
  }

  public String descriptor() {
    return descriptor(executable);
  }

  private static String descriptor(Executable executable) {
    Class<?> returned = executable instanceof Method method ? method.getReturnType() : void.class;
    return MethodType.methodType(returned, executable.getParameterTypes())
        .toMethodDescriptorString();
  }

  boolean isStatic() {
    return Modifier.isStatic(executable.getModifiers());
  }

  boolean isConstructor() {
    return executable instanceof Constructor;
  }

  /** The routine that tries it. */
  public String routine() {
    return "try" + id;
  }

  @Override
  public String toString() {
    return executable.toString();
  }
}
