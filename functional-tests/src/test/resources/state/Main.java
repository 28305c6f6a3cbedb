package state;

import dev.permafrost.runtime.Roots;

/** Fills the fields, and says what is in them then. */
public class Main {
  private Main() {}

  public static void main(String[] arguments) {
    SettingsFrozen.init();
    Settings.seen().forEach(System.out::println);
    Object first = Settings.inOrder;
    Settings.meddle();
    SettingsFrozen.init();
    Settings.seen().forEach(System.out::println);
    System.out.println("another " + (first != Settings.inOrder) + Settings.inOrder.get(0).next);
    System.out.println(Roots.all());
  }
}
