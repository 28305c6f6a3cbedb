package dev.permafrost.processor.worker.code.collector;

import dev.permafrost.processor.worker.code.Factory;
import dev.permafrost.processor.worker.code.collector.Comparison.Place;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collector.Characteristics;
import java.util.stream.Collectors;

/**
 * A collector that a factory made of arguments which nobody else has, so that it shows where they
 * go. What a factory makes also depends on the characteristics of collectors it is given: these are
 * part of the sample.
 */
final class Sample {
  private static final String LAMBDA_OF_FACTORY = Collectors.class.getName() + "$$Lambda";

  private final Factory factory;
  private final Object[] arguments;
  private final Map<Object, Place> places = new IdentityHashMap<>();
  private final Parts made;

  private Sample(Factory factory, Object[] arguments, Parts made) {
    this.factory = factory;
    this.arguments = arguments;
    this.made = made;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof Parts parts) {
        Object[] each = parts.inOrder();
        for (int j = 0; j < Parts.COUNT; j++) {
          places.put(each[j], new Place(i, j));
        }
      }
      places.put(arguments[i], new Place(i, Place.WHOLE));
    }
  }

  /**
   * Makes one.
   *
   * @param chosen characteristics for each parameter that has to do with them, in order
   * @return null if the method takes what no sample is known of
   */
  static Sample of(Method method, Iterable<Set<Characteristics>> chosen) {
    var next = chosen.iterator();
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (types[i] == Collector.class) {
        arguments[i] = downstream(next.next());
      } else if (types[i] == Characteristics[].class) {
        arguments[i] = next.next().toArray(new Characteristics[0]);
      } else if (types[i].isInterface()) {
        arguments[i] = Factory.stranger(types[i]);
      } else if (types[i] == Object.class) {
        arguments[i] = new Object();
      } else {
        return null;
      }
    }
    Factory factory = new Factory(method);
    Collector<?, ?, ?> made = new Call(factory, arguments).make();
    return made == null || made.getClass() != Comparison.COLLECTOR
        ? null
        : new Sample(factory, arguments, Parts.of(made));
  }

  private static Parts downstream(Set<Characteristics> characteristics) {
    Set<Characteristics> copy = EnumSet.noneOf(Characteristics.class);
    copy.addAll(characteristics);
    Object[] parts = {
      Factory.stranger(Supplier.class),
      Factory.stranger(BiConsumer.class),
      Factory.stranger(BinaryOperator.class),
      Factory.stranger(Function.class),
      Collections.unmodifiableSet(copy)
    };
    return Parts.of(parts);
  }

  /** The call that makes what is wanted, if this sample's factory does; else null. */
  Call callFor(Parts wanted, Samples others) {
    Comparison comparison = new Comparison(places);
    if (!comparison.covers(made, wanted)) {
      return null;
    }
    Object[] found = found(comparison);
    for (int i = 0; found != null && i < found.length; i++) {
      if (arguments[i] instanceof Parts parts) {
        found[i] = downstream(comparison, i, parts, others);
        found = found[i] == null ? null : found;
      }
    }
    if (found == null) {
      return null;
    }
    Call call = new Call(factory, found);
    Collector<?, ?, ?> again = call.make();
    return again != null && Comparison.alike(Parts.of(again), wanted) ? call : null;
  }

  /**
   * All arguments but collectors; null if one is nowhere. These come first: what remains for the
   * collectors is then less than the whole, and the search ends.
   */
  private Object[] found(Comparison comparison) {
    Object[] found = new Object[arguments.length];
    for (int i = 0; i < found.length; i++) {
      if (arguments[i] instanceof Characteristics[]) {
        found[i] = arguments[i];
      } else if (!(arguments[i] instanceof Parts)) {
        found[i] = comparison.at(i, Place.WHOLE);
        if (!comparison.has(i, Place.WHOLE) || isInner(found[i])) {
          return null;
        }
      }
    }
    return found;
  }

  /** A lambda of the factories themselves, which no program can write. */
  private static boolean isInner(Object argument) {
    return argument != null && argument.getClass().getName().startsWith(LAMBDA_OF_FACTORY);
  }

  /** A collector given to the factory: itself, or another one made of what the factory took. */
  private static Collector<?, ?, ?> downstream(
      Comparison comparison, int parameter, Parts sample, Samples others) {
    if (comparison.has(parameter, Place.WHOLE)) {
      Object whole = comparison.at(parameter, Place.WHOLE);
      // One of the user's own would be asked for its parts once more than in live code.
      return whole.getClass() == Comparison.COLLECTOR ? (Collector<?, ?, ?>) whole : null;
    }
    Object[] parts = new Object[Parts.COUNT];
    for (int i = 0; i < Parts.COUNT; i++) {
      parts[i] = comparison.at(parameter, i);
    }
    if (parts[0] == null || parts[1] == null) {
      return null;
    }
    if (parts[4] == null) {
      parts[4] = sample.characteristics();
    }
    Call call = others.callFor(Parts.of(parts));
    return call == null ? null : call.make();
  }
}
