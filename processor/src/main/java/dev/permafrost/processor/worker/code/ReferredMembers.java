package dev.permafrost.processor.worker.code;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the code of a class refers to, read from the constant pool that the JVM keeps of it: a class
 * made for a lambda has no class file to read.
 */
public final class ReferredMembers {
  private final Method poolOf;
  private final Method size;
  private final Method member;
  private final Method named;

  /** Finds the way to the pool, which this JVM was started to allow. */
  public ReferredMembers() {
    try {
      poolOf = Class.class.getDeclaredMethod("getConstantPool");
      poolOf.setAccessible(true);
      size = poolOf.getReturnType().getMethod("getSize");
      size.setAccessible(true);
      member = poolOf.getReturnType().getMethod("getMemberRefInfoAt", int.class);
      member.setAccessible(true);
      named = poolOf.getReturnType().getMethod("getClassAt", int.class);
      named.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK does not show constant pools", e);
    }
  }

  /**
   * One method or constructor.
   *
   * @param owner binary name of the class it is called on
   */
  public record Member(String owner, String name, String descriptor) {

    /** Whether it takes a primitive out of its box. */
    boolean unboxes() {
      return owner.startsWith("java.lang.")
          && name.endsWith("Value")
          && descriptor.startsWith("()");
    }
  }

  /**
   * Whether the code of two classes refers to the same members. How it gets from one primitive to
   * another differs from JDK to JDK, and counts only where there is nothing else.
   */
  public boolean alike(Class<?> one, Class<?> other) {
    Set<Member> ones = of(one);
    Set<Member> others = of(other);
    if (ones.equals(others)) {
      return true;
    }
    ones.removeIf(Member::unboxes);
    others.removeIf(Member::unboxes);
    if (!ones.equals(others)) {
      return firsts(ones, one).equals(firsts(others, other));
    }
    return ones.equals(others) && ones.size() > 1;
  }

  /**
   * What classes have in common whose code refers to the same members, wherever and however often
   * they were made; for a class made for a lambda the only name that means something.
   */
  public String nameOf(Class<?> type) {
    Set<Member> members = firsts(of(type), type);
    if (members.size() > 1) {
      members.removeIf(Member::unboxes);
    }
    Set<String> texts = new TreeSet<>();
    members.forEach(member -> texts.add(member.toString()));
    for (Class<?> each : type.getInterfaces()) {
      texts.add(each.getName());
    }
    return texts.toString();
  }

  /** With one name for all lambdas of the same code. */
  private static Set<Member> firsts(Set<Member> members, Class<?> type) {
    Set<Member> firsts = new LinkedHashSet<>();
    for (Member member : members) {
      byte[] classFile =
          member.name().startsWith("lambda$")
                  && type.getClassLoader() instanceof UserClassLoader loader
              ? loader.classFile(member.owner())
              : null;
      firsts.add(
          classFile == null
              ? member
              : new Member(
                  member.owner(),
                  EqualLambdas.in(classFile).first(member.name()),
                  member.descriptor()));
    }
    return firsts;
  }

  /** All members of other classes that the class's code refers to. */
  public Set<Member> of(Class<?> type) {
    Set<Member> members = new LinkedHashSet<>();
    try {
      Object pool = poolOf.invoke(type);
      int count = (Integer) size.invoke(pool);
      for (int i = 1; i < count; i++) {
        Member found = at(pool, i);
        if (found != null && !isOwn(found, type)) {
          members.add(found);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return members;
  }

  /** Binary names of all classes that the class's code names. */
  Set<String> classes(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    try {
      Object pool = poolOf.invoke(type);
      int count = (Integer) size.invoke(pool);
      for (int i = 1; i < count; i++) {
        Class<?> found = classAt(pool, i);
        if (found != null) {
          names.add(found.getName());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return names;
  }

  private Class<?> classAt(Object pool, int index) throws IllegalAccessException {
    try {
      return (Class<?>) named.invoke(pool, index);
    } catch (InvocationTargetException e) {
      return null;
    }
  }

  private static boolean isOwn(Member member, Class<?> type) {
    String name = type.getName().replace('/', '.').replace('+', '.');
    return member.owner().replace('/', '.').replace('+', '.').equals(name);
  }

  /** Null where the pool holds something else. */
  private Member at(Object pool, int index) throws IllegalAccessException {
    try {
      String[] info = (String[]) member.invoke(pool, index);
      return new Member(info[0].replace('/', '.'), info[1], info[2]);
    } catch (InvocationTargetException e) {
      return null;
    }
  }
}
