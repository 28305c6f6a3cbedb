package substitutions.library;

import dev.permafrost.Substitution;

/** By seed, and how many numbers were drawn. */
@Substitution
final class GeneratorSubstitution {
  private GeneratorSubstitution() {}

  static Description store(Generator generator) {
    return new Description(generator.seed(), generator.drawn());
  }

  static Generator restore(Description description) {
    Generator generator = new Generator(description.seed());
    for (int i = 0; i < description.drawn(); i++) {
      generator.next();
    }
    return generator;
  }

  record Description(long seed, int drawn) {}
}
