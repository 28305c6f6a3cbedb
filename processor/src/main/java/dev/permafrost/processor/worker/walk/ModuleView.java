package dev.permafrost.processor.worker.walk;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.worker.user.UserClassLoader;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/**
 * The program as a class beside the owner sees it.
 *
 * @param owner the routine's class
 */
record ModuleView(Class<?> owner) {

  Module module() {
    return owner.getModule();
  }

  Class<?> named(String binaryName) {
    try {
      return Class.forName(binaryName, false, owner.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  Class<?> described(String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, owner.getClassLoader())
        .returnType();
  }

  Field field(String holder, String name) {
    try {
      return named(holder).getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is left of an access where the owner's module cannot name the class. */
  Access narrowed(Access access, Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element.isPrimitive() || sees(element) ? access : Access.PRIVATE;
  }

  private boolean sees(Class<?> type) {
    return module().canRead(type.getModule())
        && type.getModule().isExported(type.getPackageName(), module());
  }

  /** Whether source code beside the owner can name what is so accessible in another class. */
  boolean names(String className, Access access) {
    return Accesses.reaches(access, named(className), owner);
  }

  /** Asks as {@link java.lang.reflect.AccessibleObject#setAccessible} does. */
  void reflectOn(Member member) throws Obstruction {
    Class<?> type = member.getDeclaringClass();
    boolean visible =
        Modifier.isPublic(member.getModifiers())
            && Modifier.isPublic(type.getModifiers())
            && type.getModule().isExported(type.getPackageName(), module());
    if (!visible) {
      lookInto(type);
    }
  }

  /** Asks as {@link java.lang.invoke.MethodHandles#privateLookupIn} does. */
  void lookInto(Class<?> type) throws Obstruction {
    if (!type.getModule().isOpen(type.getPackageName(), module())) {
      throw closed(type.getModule(), type.getPackageName());
    }
  }

  private Obstruction closed(Module other, String packageName) {
    String opening = other.getName() + "/" + packageName + "=" + module().getName();
    String line =
        "add `opens "
            + packageName
            + " to "
            + module().getName()
            + ";` to the module-info.java of "
            + other.getName();
    String option =
        "start the program with --add-opens "
            + opening
            + " and have the build know with -Apermafrost.addOpens="
            + opening;
    String remedy =
        !(other.getClassLoader() instanceof UserClassLoader loader)
            ? option
            : loader.compiles(other.getName()) ? line : line + "; if that is not yours, " + option;
    return Obstruction.closed(
        "generated code makes objects of package "
            + packageName
            + " by reflection, and module "
            + other.getName()
            + " does not open it to "
            + module().getName(),
        remedy);
  }
}
