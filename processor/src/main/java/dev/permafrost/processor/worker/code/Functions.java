package dev.permafrost.processor.worker.code;

import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;

/** How lambdas and method references are read, whoever made them. */
public final class Functions {
  private final UserClassLoader loader;
  private final UserFunctions users;
  private final JdkFunctions jdks;

  public Functions(UserClassLoader loader) {
    ReferredMembers members = new ReferredMembers();
    this.loader = loader;
    this.users = new UserFunctions(loader, members);
    this.jdks = new JdkFunctions(members);
  }

  /** A kind for objects of a hidden class. */
  public Kind of(Class<?> type) {
    if (type.getClassLoader() == loader) {
      return users.of(type);
    } else if (type.getClassLoader() == null) {
      return jdks.of(type);
    }
    return (object, sight) -> {
      throw new Obstruction(
          "a lambda or method reference ("
              + type.getName().replaceFirst("/.*", "")
              + ") is made by a class of another class loader, which is not there at run time",
          "make it in a class of the program, by a lambda expression or a method reference");
    };
  }
}
