package code;

import code.Lambdas.Counter;
import code.Lambdas.Person;
import code.Lambdas.Rule;
import code.Lambdas.Sum;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Asks live results and frozen ones the same. */
public final class Asked {
  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  interface Question<T> {
    Object ask(T result) throws Exception;
  }

  private <T> void ask(String name, T live, T frozen, Question<T> question) {
    answers.put(name, List.of(answer(live, question), answer(frozen, question)));
  }

  private static <T> String answer(T result, Question<T> question) {
    try {
      return String.valueOf(question.ask(result));
    } catch (Exception e) {
      return e.toString();
    }
  }

  @SuppressWarnings("unchecked")
  public static Map<String, List<String>> all() {
    Asked asked = new Asked();
    asked.ask(
        "nothingCaptured", Lambdas.nothingCaptured(), LambdasFrozen.nothingCaptured(), Supplier::get);
    asked.ask(
        "nothingCaptured is one object",
        Lambdas.nothingCaptured() == Lambdas.nothingCaptured(),
        LambdasFrozen.nothingCaptured() == LambdasFrozen.nothingCaptured(),
        same -> same);
    asked.ask(
        "plainObjects",
        Lambdas.plainObjects(),
        LambdasFrozen.plainObjects(),
        both -> both.get(0).get().getClass() + " " + both.get(1).get());
    asked.ask(
        "everyPrimitive", Lambdas.everyPrimitive(), LambdasFrozen.everyPrimitive(), Supplier::get);
    asked.ask(
        "primitivesOfFieldsAndLoops",
        Lambdas.primitivesOfFieldsAndLoops(),
        LambdasFrozen.primitivesOfFieldsAndLoops(),
        Supplier::get);
    asked.ask("hashed", Lambdas.hashed(), LambdasFrozen.hashed(), Asked::hashed);
    asked.ask("references", Lambdas.references(), LambdasFrozen.references(), Asked::references);
    asked.ask("conversions", Lambdas.conversions(), LambdasFrozen.conversions(), Asked::conversions);
    asked.ask(
        "serializable", Lambdas.serializable(), LambdasFrozen.serializable(), Asked::serialized);
    asked.ask("sharedState", Lambdas.sharedState(), LambdasFrozen.sharedState(), Asked::count);
    asked.ask("sameAndEqual", Lambdas.sameAndEqual(), LambdasFrozen.sameAndEqual(), Asked::same);
    asked.ask(
        "inEnumsRecordsAndInterfaces",
        Lambdas.inEnumsRecordsAndInterfaces(),
        LambdasFrozen.inEnumsRecordsAndInterfaces(),
        all -> all.stream().map(Supplier::get).toList());
    asked.ask(
        "capturedThis", Lambdas.capturedThis(), LambdasFrozen.capturedThis(), f -> f.apply("L"));
    asked.ask("nested", Lambdas.nested(), LambdasFrozen.nested(), f -> f.apply("x"));
    asked.ask("rules", Lambdas.rules(), LambdasFrozen.rules(), Asked::rules);
    asked.ask("partial", Lambdas.partial(), LambdasFrozen.partial(), Asked::partial);
    asked.ask("chained", Lambdas.chained(), LambdasFrozen.chained(), f -> f.apply(10));
    asked.ask("ordered", Lambdas.ordered(), LambdasFrozen.ordered(), Asked::ordered);
    asked.ask("best", Lambdas.best(), LambdasFrozen.best(), Asked::best);
    asked.ask("throwing", Lambdas.throwing(), LambdasFrozen.throwing(), IntSupplier::getAsInt);
    return asked.answers;
  }

  private static Object references(Map<String, Function<String, String>> all) {
    List<String> said = new ArrayList<>();
    all.forEach((name, function) -> said.add(name + " " + function.apply("in")));
    all.put("unbound", text -> "replaced");
    said.add(all.get("self").apply("in"));
    try {
      all.get("unbound").andThen(all.get("bound")).apply(null);
      all.get("bound").apply(null);
    } catch (NullPointerException e) {
      said.add("null is refused");
    }
    return said;
  }

  @SuppressWarnings("unchecked")
  private static Object conversions(Object[] all) {
    List<String> list = new ArrayList<>();
    ((Consumer<List<String>>) all[6]).accept(list);
    ((Consumer<List<String>>) all[7]).accept(list);
    return ((Sum) all[0]).of(1, 2)
        + " "
        + ((Sum) all[1]).of(3, 4)
        + " "
        + ((ToLongFunction<Integer>) all[2]).applyAsLong(5)
        + " "
        + ((BiFunction<Integer, Integer, Integer>) all[3]).apply(7, 6)
        + " "
        + ((IntFunction<int[]>) all[4]).apply(3).length
        + " "
        + ((Function<Integer, Long>) all[5]).apply(8)
        + list;
  }

  @SuppressWarnings("unchecked")
  private static Object serialized(Comparator<String> order) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(order);
    Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    return ((Comparator<String>) back).compare("a", "b")
        + " "
        + (order instanceof Serializable)
        + (order instanceof Lambdas.Marker);
  }

  private static Object count(Counter counter) throws Exception {
    var count = Counter.class.getDeclaredField("count");
    var step = Counter.class.getDeclaredField("step");
    count.setAccessible(true);
    step.setAccessible(true);
    ((Runnable) step.get(counter)).run();
    ((Runnable) step.get(counter)).run();
    return ((int[]) count.get(counter))[0];
  }

  private static Object same(List<Supplier<String>> all) {
    return (all.get(0) == all.get(1)) + " " + (all.get(1) == all.get(2)) + all.get(2).get();
  }

  private static Object rules(List<Rule> rules) {
    List<String> said = new ArrayList<>();
    for (Rule rule : rules) {
      for (String text : List.of("", " ", "x", "long enough")) {
        said.add(rule.name() + rule.test().test(text) + rule.weight().apply(text));
      }
    }
    return said;
  }

  private static Object partial(Map<String, UnaryOperator<Integer>> all) {
    return all.get("times 7").apply(6) + " " + all.get("times 99").apply(2) + " " + all.size();
  }

  private static Object ordered(TreeMap<Person, Integer> map) {
    map.put(new Person("aa", 5), 4);
    return map;
  }

  private static Object best(List<BinaryOperator<String>> best) {
    return best.get(0).apply("b", "a") + best.get(1).apply("ccc", "dd");
  }

  /** Which texts each key takes, and what the set under it holds. */
  private static Object hashed(Map<Predicate<String>, Set<Object>> all) {
    Map<String, Object> answers = new TreeMap<>();
    all.forEach(
        (key, set) -> {
          List<String> held = new ArrayList<>();
          for (Object each : set) {
            held.add(each instanceof Supplier<?> supplier ? "gives " + supplier.get() : "" + each);
          }
          held.sort(null);
          String taken = "";
          for (String text : List.of("", " ", "abc", "bc", "c")) {
            taken += key.test(text) ? "[" + text + "]" : "";
          }
          answers.put(taken, held + " " + (all.get(key) == set));
        });
    return answers;
  }
}
