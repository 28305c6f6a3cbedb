package app;

import data.Tree;
import dev.permafrost.Freezable;
import dev.permafrost.runtime.Roots;
import java.util.List;

public final class Trees {
  @Freezable
  static List<String> names() {
    return List.of(Trees.class.getModule().getName(), Tree.class.getModule().getName());
  }

  @Freezable
  static Tree tree() {
    return Tree.of(2);
  }

  /** By reflection, since there is no facade yet when this is compiled. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Class<?> facade = Class.forName("app.TreesFrozen");
    System.out.println(facade.getDeclaredMethod("names").invoke(null));
    Tree tree = (Tree) facade.getDeclaredMethod("tree").invoke(null);
    System.out.println(((Tree) tree.content()).content() instanceof Tree);
    Roots.all().forEach(root -> System.out.println(root.name() + " " + root.state()));
  }
}
