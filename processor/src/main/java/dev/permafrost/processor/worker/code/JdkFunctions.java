package dev.permafrost.processor.worker.code;

import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.nature.Opened;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Functions that methods of the JDK make: {@code Comparator.comparing(…)}, {@code f.andThen(g)}.
 * Each such method is called once with arguments that nobody else has; the lambda it makes shows
 * its code, and where in it the arguments are. So it holds for any JDK, whatever it calls its
 * lambdas.
 */
final class JdkFunctions {
  /** Interfaces whose static and default methods make functions. */
  private static final List<Class<?>> INTERFACES =
      List.of(
          Comparator.class,
          Map.Entry.class,
          Function.class,
          UnaryOperator.class,
          BinaryOperator.class,
          BiFunction.class,
          Predicate.class,
          BiPredicate.class,
          Consumer.class,
          BiConsumer.class,
          IntPredicate.class,
          LongPredicate.class,
          DoublePredicate.class,
          IntUnaryOperator.class,
          LongUnaryOperator.class,
          DoubleUnaryOperator.class,
          IntConsumer.class,
          LongConsumer.class,
          DoubleConsumer.class);

  private final ReferredMembers members;
  private Map<Code, Recipe> recipes;

  JdkFunctions(ReferredMembers members) {
    this.members = members;
  }

  /** What a lambda runs, as far as its class tells; the same for all lambdas of one call site. */
  private record Code(String host, List<Class<?>> interfaces, Set<ReferredMembers.Member> calls) {}

  /**
   * How to make such a function again.
   *
   * @param fields for each parameter, which of the lambda's fields holds it, -1 if it was null
   */
  private record Recipe(Shape shape, int[] fields) {}

  /** How objects of such a class are read. */
  Kind of(Class<?> type) {
    Recipe recipe = recipes().get(code(type));
    if (recipe == null) {
      return (object, sight) -> {
        throw refusal(type);
      };
    }
    Field[] fields = fields(type);
    return (object, sight) -> {
      long[] arguments = new long[recipe.fields.length];
      for (int i = 0; i < arguments.length; i++) {
        int place = recipe.fields[i];
        arguments[i] =
            place < 0 ? Node.NULL : sight.reference(value(fields[place], object), UNKNOWN);
      }
      return new Node.Instance(recipe.shape, arguments);
    };
  }

  private Obstruction refusal(Class<?> type) {
    String maker = host(type);
    for (ReferredMembers.Member member : members.of(type)) {
      if (member.name().startsWith("lambda$")) {
        maker += "." + member.name().split("\\$")[1];
      }
    }
    return new Obstruction(
        "a function that the JDK makes in " + maker + " has no way to be made again",
        "write it as a lambda expression of your own");
  }

  private Map<Code, Recipe> recipes() {
    if (recipes == null) {
      recipes = new HashMap<>();
      for (Class<?> each : INTERFACES) {
        for (Method method : each.getMethods()) {
          if (method.getDeclaringClass() == each && !Modifier.isAbstract(method.getModifiers())) {
            add(new Factory(method), false);
            add(new Factory(method), true);
          }
        }
      }
      for (Method method : Pattern.class.getMethods()) {
        if (method.getReturnType() == Predicate.class) {
          add(new Factory(method), false);
        }
      }
    }
    return recipes;
  }

  private void add(Factory factory, boolean nulls) {
    Object[] samples = factory.samples(nulls);
    try {
      Object made = factory.make(samples);
      if (made.getClass().isHidden()) {
        Recipe recipe = recipe(factory, samples, made);
        if (recipe != null) {
          recipes.putIfAbsent(code(made.getClass()), recipe);
        }
      }
    } catch (ReflectiveOperationException e) {
      // Then this JDK's method wants other arguments, and what it makes is refused.
    }
  }

  /** Null if some argument is not kept as it is, or something else is. */
  private static Recipe recipe(Factory factory, Object[] samples, Object made) {
    Field[] fields = fields(made.getClass());
    int[] places = new int[samples.length];
    int nulls = 0;
    for (int i = 0; i < samples.length; i++) {
      places[i] = -1;
      if (samples[i] == null) {
        nulls++;
        continue;
      }
      for (int j = 0; j < fields.length; j++) {
        if (!fields[j].getType().isPrimitive() && value(fields[j], made) == samples[i]) {
          places[i] = j;
        }
      }
      if (places[i] < 0) {
        return null;
      }
    }
    return fields.length + nulls == samples.length ? new Recipe(factory.shape(), places) : null;
  }

  private Code code(Class<?> type) {
    return new Code(host(type), List.of(type.getInterfaces()), members.of(type));
  }

  private static String host(Class<?> type) {
    int end = type.getName().lastIndexOf("$$Lambda");
    return end < 0 ? type.getName() : type.getName().substring(0, end);
  }

  private static Field[] fields(Class<?> type) {
    Opened.toWorker(type);
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      field.setAccessible(true);
      fields.add(field);
    }
    return fields.toArray(new Field[0]);
  }

  private static Object value(Field field, Object holder) {
    try {
      return field.get(holder);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
