package dev.permafrost.atlas;

import dev.permafrost.Freezable;

/** The city that distances are told to: the one routine that depends on where it runs. */
public final class Home {
  private static final String PROPERTY = "atlas.home";

  private Home() {}

  /** What the system property {@code atlas.home} names, {@code FR/Paris} if it is not set. */
  @Freezable(properties = PROPERTY)
  public static City city() {
    String key = System.getProperty(PROPERTY, "FR/Paris");
    City home = Cities.byName().get(key);
    if (home == null) {
      throw new IllegalArgumentException(PROPERTY + " is not known: " + key);
    }
    return home;
  }
}
