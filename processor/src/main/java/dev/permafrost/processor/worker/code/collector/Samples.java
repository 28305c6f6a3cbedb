package dev.permafrost.processor.worker.code.collector;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collector.Characteristics;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all public factories of collectors make, as this JDK has them. */
final class Samples {
  private List<Sample> samples;

  /** The call that makes a collector with these parts; null if none is known. */
  Call callFor(Parts wanted) {
    samples = samples == null ? all() : samples;
    for (Sample sample : samples) {
      Call call = sample.callFor(wanted, this);
      if (call != null) {
        return call;
      }
    }
    return null;
  }

  /** Those that take least come first: what they make, others can make too. */
  private static List<Sample> all() {
    List<Sample> samples = new ArrayList<>();
    Stream.of(Collectors.class, Collector.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(Samples::isFactory)
        .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::toString))
        .forEach(method -> add(method, samples));
    return samples;
  }

  private static boolean isFactory(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && Modifier.isPublic(method.getModifiers())
        && method.getReturnType() == Collector.class;
  }

  /** One for each choice of characteristics. */
  private static void add(Method method, List<Sample> samples) {
    List<List<Set<Characteristics>>> choices = List.of(List.of());
    for (Class<?> type : method.getParameterTypes()) {
      if (type == Collector.class || type == Characteristics[].class) {
        choices =
            choices.stream()
                .flatMap(before -> subsets().stream().map(each -> append(before, each)))
                .toList();
      }
    }
    for (List<Set<Characteristics>> choice : choices) {
      Sample sample = Sample.of(method, choice);
      if (sample != null) {
        samples.add(sample);
      }
    }
  }

  private static <T> List<T> append(List<T> before, T last) {
    return Stream.concat(before.stream(), Stream.of(last)).toList();
  }

  private static List<Set<Characteristics>> subsets() {
    List<Set<Characteristics>> subsets = new ArrayList<>();
    Characteristics[] all = Characteristics.values();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<Characteristics> subset = EnumSet.noneOf(Characteristics.class);
      for (int i = 0; i < all.length; i++) {
        if ((bits & 1 << i) != 0) {
          subset.add(all[i]);
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
