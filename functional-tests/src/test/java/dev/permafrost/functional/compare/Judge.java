package dev.permafrost.functional.compare;

import dev.permafrost.functional.harness.Program;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Says whether a frozen method is indistinguishable from its routine. */
public final class Judge {
  private final Method live;
  private final Method frozen;
  private final Type type;
  private final List<String> differences = new ArrayList<>();

  private Judge(Method live, Method frozen) {
    this.live = live;
    this.frozen = frozen;
    this.type = live.getGenericReturnType();
  }

  /** Every difference; none if the frozen method keeps the contract. */
  public static List<String> differences(Method live, Method frozen) {
    Judge judge = new Judge(live, frozen);
    judge.signature();
    if (live.getReturnType().isPrimitive()) {
      judge.primitive();
    } else {
      judge.object();
    }
    return judge.differences;
  }

  private void signature() {
    if (!type.toString().equals(frozen.getGenericReturnType().toString())) {
      differences.add("return types " + type + " and " + frozen.getGenericReturnType());
    }
    if (frozen.getExceptionTypes().length > 0) {
      differences.add("declares exceptions");
    }
  }

  private void primitive() {
    Object expected = Program.call(live);
    Object actual = Program.call(frozen);
    if (!Leaf.same(expected, actual)) {
      differences.add("live " + expected + ", frozen " + actual);
    }
  }

  private void object() {
    Object firstLive = Program.call(live);
    Object secondLive = Program.call(live);
    Comparison first = Comparison.of(firstLive, Program.call(frozen), type);
    Comparison second = Comparison.of(secondLive, Program.call(frozen), type);
    Comparison lives = Comparison.of(firstLive, secondLive, type);
    differences.addAll(first.differences());
    differences.addAll(second.differences());
    if (differences.isEmpty()) {
      differences.addAll(Freshness.differences(lives, first, second));
      change(first, lives);
      third();
    }
  }

  /** Changes everything that is new in each call. */
  private void change(Comparison pairs, Comparison lives) {
    Mutations mutations = new Mutations(pairs);
    for (Step step : List.copyOf(pairs.met())) {
      if (lives.twin(step.live()) != step.live()) {
        mutations.apply(step);
      }
    }
    differences.addAll(pairs.differences());
  }

  private void third() {
    for (String d : Comparison.of(Program.call(live), Program.call(frozen), type).differences()) {
      differences.add("after an earlier result was changed: " + d);
    }
  }
}
