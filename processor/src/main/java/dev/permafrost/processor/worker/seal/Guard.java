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
import dev.permafrost.processor.worker.seal.world.FolderOrder;
import dev.permafrost.processor.worker.seal.world.IdentityHashes;
import dev.permafrost.processor.worker.seal.world.VirtualWorld;
import dev.permafrost.processor.worker.weave.Checks;
import java.io.File;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Path;
import java.security.Provider;

/** Decides about the calls of one job, by the rules and by what its routine declares. */
final class Guard implements Watch {
  private static final String LOOK_IN = "java.lang.invoke.MethodHandles";

  private final Rules rules;
  private final Sight sight;
  private final Orders orders;
  private final Findings findings;
  private final InputReader inputs;
  private final FileAccess files;
  private final Concern concern;
  private final VirtualWorld world;
  private final FoundHandles handles;
  private final FolderOrder order;

  Guard(
      Rules rules,
      Sight sight,
      Orders orders,
      Findings findings,
      ClassLoader loader,
      IdentityHashes hashes) {
    this.rules = rules;
    this.sight = sight;
    this.orders = orders;
    this.findings = findings;
    inputs = new InputReader(orders, findings, sight);
    files = new FileAccess(orders, findings, sight);
    concern = new Concern(files, sight);
    world = new VirtualWorld(orders, loader, hashes);
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
      if (caller == Sight.Caller.JDK && !isHome(rule, key) || caller == Sight.Caller.USER) {
        inputs.read(rule, key);
      }
    }
  }

  /** The JDK looks there for files of its own; a JDK in another folder has the same. */
  private static boolean isHome(Rule rule, Object key) {
    return rule.category() == Category.PROPERTIES && "java.home".equals(key);
  }

  /** Returns whether the call is the routine's, and allowed. */
  private boolean judge(Rule rule, Object key) {
    Category category = rule.category();
    if (rule.keyed() && !concern.about(key)) {
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
    String meant = meant(key);
    findings.add(new Denial(rule.category(), rule.name(), meant, trace.place(), trace.chain()));
    return new Denied(
        "the routine "
            + rule.category().deed()
            + ": "
            + rule.name()
            + (meant.isEmpty() ? "" : " of " + meant));
  }

  /** In words that are the same in every JVM. */
  private static String meant(Object key) {
    if (key instanceof Class<?> type) {
      return type.getName();
    } else if (key instanceof Provider provider) {
      return provider.getName();
    }
    boolean named = key instanceof File || key instanceof Path || key instanceof URL;
    return named || key instanceof String ? key.toString() : "";
  }

  @Override
  public Object instead(int id, Object self, Object key) {
    Rule rule = rules.all().get(id);
    if (rule.category() == Category.ENVIRONMENT) {
      Sight.Caller caller = sight.caller(rule.category());
      if (caller == Sight.Caller.OWN) {
        return Bridge.PASS;
      }
      if (caller != Sight.Caller.QUIET) {
        inputs.read(rule, key);
      }
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
        ? world.value(owner + "." + method, self)
        : Bridge.PASS;
  }

  @Override
  public Object reflected(Executable called, Object self) {
    if (sight.isOurs(called.getDeclaringClass())) {
      stay(called.getDeclaringClass());
      return Bridge.PASS;
    }
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
    // Reflection does not hand over whose hash code it is.
    if (rule.category() == Category.IDENTITY && isForUser(sight.caller(rule.category()))) {
      throw deny(rule, null);
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
  public void foundSpecial(Class<?> owner, String method, MethodType type) {
    if (sight.isOurs(owner)) {
      stay(owner);
    }
    Rule rule = handles.rule(Bridge.VIRTUAL, owner, method, type);
    if (rule != null) {
      judge(rule, null);
    }
  }

  @Override
  public MethodHandle found(
      MethodHandles.Lookup lookup, int kind, Class<?> owner, String method, MethodType type) {
    if (sight.isOurs(owner)) {
      stay(owner);
      return null;
    }
    Rule rule = handles.rule(kind, owner, method, type);
    return rule == null || !isForUser(sight.caller(rule.category()))
        ? null
        : handles.find(rule, lookup, kind, owner, type);
  }

  private static boolean isForUser(Sight.Caller caller) {
    return caller == Sight.Caller.USER || caller == Sight.Caller.JDK;
  }

  /** Whoever reaches one of our classes by its name is up to something. */
  private void stay(Class<?> ours) {
    judge(rules.of(LOOK_IN, "privateLookupIn").get(0), ours);
  }
}
