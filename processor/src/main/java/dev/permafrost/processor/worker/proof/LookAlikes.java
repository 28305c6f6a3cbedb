package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.code.ClassNames;
import dev.permafrost.processor.worker.likeness.Likeness;
import dev.permafrost.processor.worker.likeness.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which objects stand for each other where they look the same; nothing is known until all that
 * needs no such knowledge has been compared.
 *
 * @param ofLive from the first live result to the second
 * @param ofResults from the first live result to the first thawed one
 * @param ofThawed from the first thawed result to the second
 */
record LookAlikes(Likeness ofLive, Likeness ofResults, Likeness ofThawed) {
  static final LookAlikes UNKNOWN = new LookAlikes(null, null, null);

  private static final Outline.Reading READING =
      new Outline.Reading() {
        @Override
        public boolean isCollection(Object object) {
          return !Kinds.isWrapper(object);
        }

        @Override
        public String name(Class<?> type) {
          return new ClassNames().apply(type);
        }

        @Override
        public boolean transientFieldsCount(Class<?> type) {
          return Kinds.transientFieldsCount(type);
        }
      };

  /** Finds out from what these collections reach, and what stands for what already. */
  static LookAlikes of(List<Quad> collections, Correspondence.Known known) {
    Outline live = outline(collections, Quad::live, known.live());
    Outline again = outline(collections, Quad::again, known.again());
    Outline thawed = outline(collections, Quad::thawed, known.thawed());
    Outline thawedAgain = outline(collections, Quad::thawedAgain, known.thawed());
    Likeness ofResults = Likeness.ofResults(live, again, thawed, thawedAgain);
    return new LookAlikes(
        Likeness.ofCalls(live, again), ofResults, Likeness.ofCalls(thawed, thawedAgain));
  }

  private static Outline outline(
      List<Quad> collections, Function<Quad, Object> result, Map<Object, Integer> known) {
    List<Object> roots = new ArrayList<>();
    collections.forEach(quad -> roots.add(result.apply(quad)));
    return new Outline(roots, known, READING);
  }
}
