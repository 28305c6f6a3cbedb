import dev.permafrost.Freezable;

class NeverThawed {
  @Freezable
  static boolean test() {
    return System.getProperty("java.class.path").contains("junit");
  }

  @Freezable
  static String home() {
    return "/srv/" + System.getProperty("user.name");
  }

  @Freezable(properties = "user.name")
  static String declared() {
    return System.getProperty("user.name");
  }
}
