package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Verdict;
import dev.permafrost.processor.worker.bridge.Bridge;
import dev.permafrost.processor.worker.bridge.Denied;
import dev.permafrost.processor.worker.bridge.Watch;
import dev.permafrost.processor.worker.weave.Checks;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;

/** Decides about the calls of one job, by the rules and by what its routine declares. */
final class Guard implements Watch {
  private final Rules rules;
  private final Sight sight;
  private final Orders orders;
  private final Findings findings;
  private final InputReader inputs;
  private final FileAccess files;
  private final VirtualWorld world;
  private final FoundHandles handles;
  private final FolderOrder order;

  Guard(Rules rules, Sight sight, Orders orders, Findings findings, ClassLoader loader) {
    this.rules = rules;
    this.sight = sight;
    this.orders = orders;
    this.findings = findings;
    inputs = new InputReader(orders, findings, sight);
    files = new FileAccess(orders, findings, sight);
    world = new VirtualWorld(orders, loader);
    handles = new FoundHandles(rules);
    order = new FolderOrder(orders.filesReversed());
  }

  /** The routine is about to be called. */
  void begin() {
    world.restart();
  }

  @Override
  public void check(int id, Object key) {
    Rule rule = rules.all().get(id);
    if (rule.verdict() == Verdict.RECORD) {
      record(rule, key);
    } else {
      judge(rule, key);
    }
  }

  private void record(Rule rule, Object key) {
    if (!inputs.knows(rule, key)) {
      Sight.Caller caller = sight.caller(rule.category());
      if (caller == Sight.Caller.JDK || caller == Sight.Caller.USER) {
        inputs.read(rule, key);
      }
    }
  }

  /** Returns whether the call is the routine's, and allowed. */
  private boolean judge(Rule rule, Object key) {
    Category category = rule.category();
    if (rule.keyed() && (key == null || files.offDisk(key))) {
      return false;
    }
    Sight.Caller caller = sight.caller(category);
    if (caller == Sight.Caller.OWN) {
      return false;
    }
    if (caller == Sight.Caller.QUIET || allowed(rule)) {
      return true;
    }
    if (category == Category.FILES_READ
        && (caller == Sight.Caller.JDK && files.ofJdk(key) || files.read(key))) {
      return true;
    }
    throw deny(rule, key);
  }

  private boolean allowed(Rule rule) {
    switch (rule.category().declared()) {
      case CLOCK:
      case RANDOM:
      case THREADS:
        return orders.allows(rule.category().declared().name());
      case ALWAYS:
        return true;
      default:
        return rule.verdict() == Verdict.VIRTUALISE;
    }
  }

  private Denied deny(Rule rule, Object key) {
    Sight.Trace trace = sight.trace();
    String meant = key == null ? "" : key.toString();
    findings.add(new Denial(rule.category(), rule.name(), meant, trace.place(), trace.chain()));
    return new Denied(
        "the routine "
            + rule.category().deed()
            + ": "
            + rule.name()
            + (meant.isEmpty() ? "" : " of " + meant));
  }

  @Override
  public Object instead(int id, Object self, Object key) {
    Rule rule = rules.all().get(id);
    if (rule.category() == Category.ENVIRONMENT) {
      if (sight.caller(rule.category()) == Sight.Caller.OWN) {
        return Bridge.PASS;
      }
      inputs.read(rule, key);
      return world.value(rule.owner() + "." + rule.method(), key);
    }
    return judge(rule, rule.keyed() ? key : null)
        ? world.value(rule.owner() + "." + rule.method(), key)
        : Bridge.PASS;
  }

  @Override
  public Object twin(String owner, String method, Object self) {
    Rule rule = rules.of(owner, method).get(0);
    return judge(rule, null) && rule.verdict() == Verdict.VIRTUALISE
        ? world.value(owner + "." + method, null)
        : Bridge.PASS;
  }

  @Override
  public Object reflected(Executable called, Object self) {
    if (!rules.owners().contains(called.getDeclaringClass().getName())) {
      return Bridge.PASS;
    }
    Rule rule = rule(called);
    if (rule == null || rule.keyed() || rule.verdict() == Verdict.RECORD) {
      return Bridge.PASS;
    }
    if (!FoundHandles.isNative(called)) {
      if (Checks.atCallSites(rule)) {
        judge(rule, null);
      }
      return Bridge.PASS;
    }
    return twin(rule.owner(), rule.method(), self);
  }

  private Rule rule(Executable called) {
    MethodType type =
        MethodType.methodType(
            called instanceof Method method ? method.getReturnType() : void.class,
            called.getParameterTypes());
    return rules.find(
        called.getDeclaringClass().getName(),
        called instanceof Method ? called.getName() : "<init>",
        type.toMethodDescriptorString());
  }

  @Override
  public Object seed() {
    return world.seed();
  }

  @Override
  public Object threadSeed() {
    return world.threadSeed();
  }

  @Override
  public Object listed(Object list) {
    return order.sorted(list);
  }

  @Override
  public MethodHandle found(
      MethodHandles.Lookup lookup, int kind, Class<?> owner, String method, MethodType type) {
    Rule rule = handles.rule(kind, owner, method, type);
    return rule == null || sight.caller(rule.category()) != Sight.Caller.USER
        ? null
        : handles.find(rule, lookup, kind, owner, type);
  }
}
