import dev.permafrost.Freezable;

class BadVariant {
  @Freezable
  @Freezable.Variant(
      property = "lang",
      environment = "LANG",
      values = {"en", "de"})
  static int both() {
    return 1;
  }

  @Freezable
  @Freezable.Variant(
      property = "lang",
      values = {})
  static int none() {
    return 1;
  }

  @Freezable
  @Freezable.Variant(
      property = "lang",
      values = {"en", "en"})
  static int twice() {
    return 1;
  }

  @Freezable
  @Freezable.Variant(
      property = "lang",
      values = {"en", "de"})
  @Freezable.Variant(
      property = "lang",
      values = {"fr"})
  static int again() {
    return 1;
  }

  @Freezable
  @Freezable.Variant(
      property = "lang",
      values = {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
  @Freezable.Variant(
      environment = "LANG",
      values = {"a", "b", "c", "d", "e", "f", "g", "h"})
  static int many() {
    return 1;
  }

  @Freezable.Variant(
      property = "lang",
      values = {"en", "de"})
  static int alone() {
    return 1;
  }
}
