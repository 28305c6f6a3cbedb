package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** From where source code can name classes and members. */
public final class Accesses {
  private Accesses() {}

  /**
   * A class: as narrow as the narrowest class around it. Local ones have no name at all, and one
   * with a dollar sign in its own name cannot be told from a nested one by its binary name.
   */
  public static Access of(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    Access access = Access.PUBLIC;
    for (Class<?> each = element; each != null; each = each.getEnclosingClass()) {
      if (each.isLocalClass() || each.isAnonymousClass() || each.isHidden() || hasDollar(each)) {
        return Access.PRIVATE;
      }
      access = narrower(access, of(each.getModifiers()));
    }
    return access == Access.PUBLIC && !isExported(element) ? Access.PRIVATE : access;
  }

  private static boolean hasDollar(Class<?> type) {
    return type.getSimpleName().indexOf('$') >= 0;
  }

  /** Of the user's own modules, what the owner's can name is for {@link Reach} to say. */
  private static boolean isExported(Class<?> type) {
    return type.getClassLoader() instanceof UserClassLoader
        || !type.getModule().isNamed()
        || type.getModule().isExported(type.getPackageName());
  }

  /**
   * A field, method or constructor in its class. Source calls a constructor of an inner class in
   * another way than all others, so it counts as one that source cannot name.
   */
  public static <M extends Member> Access of(M member) {
    Class<?> type = member.getDeclaringClass();
    if (member instanceof Constructor<?>
        && type.isMemberClass()
        && !Modifier.isStatic(type.getModifiers())) {
      return Access.PRIVATE;
    }
    return narrower(of(member.getModifiers()), of(type));
  }

  public static Access narrower(Access one, Access other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Whether a class beside the owner can name what is so accessible in another class. */
  static boolean reaches(Access access, Class<?> declaring, Class<?> owner) {
    return access == Access.PUBLIC
        || access == Access.PACKAGE && declaring.getPackageName().equals(owner.getPackageName());
  }

  private static Access of(int modifiers) {
    if (Modifier.isPublic(modifiers)) {
      return Access.PUBLIC;
    }
    return Modifier.isPrivate(modifiers) ? Access.PRIVATE : Access.PACKAGE;
  }
}
