package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Verdict;
import dev.permafrost.processor.worker.bridge.Bridge;
import dev.permafrost.processor.worker.bridge.Denied;
import dev.permafrost.processor.worker.bridge.Watch;
import dev.permafrost.processor.worker.seal.lasting.Changes;
import dev.permafrost.processor.worker.seal.lasting.KeptByJdk;
import dev.permafrost.processor.worker.seal.lasting.StartedThreads;
import dev.permafrost.processor.worker.seal.world.FolderOrder;
import dev.permafrost.processor.worker.seal.world.IdentityHashes;
import dev.permafrost.processor.worker.seal.world.VirtualWorld;
import dev.permafrost.processor.worker.seal.world.WatchedEnvironment;
import dev.permafrost.processor.worker.seal.world.WatchedProperties;
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
import java.util.List;

/** Decides about the calls of one job, by the rules and by what its routine declares. */
final class Guard implements Watch, WatchedProperties.Reads {
  private static final String LOOK_IN = "java.lang.invoke.MethodHandles";

  private final Rules rules;
  private final Sight sight;
  private final Orders orders;
  private final Findings findings;
  private final InputReader inputs;
  private final Changes changes;
  private final StartedThreads threads = new StartedThreads();
  private final KeptByJdk kept = new KeptByJdk();
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
    changes = new Changes(findings::add);
    files = new FileAccess(orders, findings, sight);
    concern = new Concern(files, sight);
    world = new VirtualWorld(orders, loader, hashes);
    handles = new FoundHandles(rules);
    order = new FolderOrder(orders.variation().filesReversed());
  }

  /** Waits for what the routine started; the name of what is still at work, or null. */
  String running() {
    String running = threads.running();
    if (running != null) {
      Category category = Category.LEFT_RUNNING;
      String place = findings.place(InputKind.VARIED, Category.THREADS.name());
      findings.add(new Denial(category, "java.lang.Thread.start", running, place, List.of()));
    }
    return running;
  }

  /**
   * Has what the routine changed, and did not put back, count as lost, and what the JDK keeps as
   * that.
   */
  void tellChanges() {
    changes.tell();
    kept.tell(findings::add, orders.variation().moreNames());
  }

  /** The routine is about to be called. */
  void begin() {
    kept.begin();
    world.restart();
  }

  @Override
  public void check(int id, Object key) {
    Rule rule = rules.all().get(id);
    switch (rule.verdict()) {
      case RECORD -> record(rule, key);
      case VARY -> vary(rule, key);
      case DENY -> judge(rule, key);
    }
  }

  /** Returns whether the call is the routine's, and takes note of it. */
  private boolean vary(Rule rule, Object key) {
    boolean known = !rule.given() && !rule.keyed() && varied(rule.category());
    if (known || rule.keyed() && !concern.about(rule, key)) {
      return false;
    }
    Sight.Caller caller = sight.caller(rule.category());
    boolean users = isForUser(caller);
    if (users && rule.category().isChange()) {
      changes.before(rule.name(), meant(key), sight.trace().place());
    } else if (users) {
      note(rule.category());
      if (key instanceof Thread thread && rule.category() == Category.THREADS) {
        threads.add(thread);
      }
    }
    return users;
  }

  private boolean varied(Category category) {
    return findings.knows(InputKind.VARIED, category.name());
  }

  private void note(Category category) {
    if (!varied(category)) {
      if (category == Category.THREADS) {
        threads.addTask();
      }
      String place = sight.trace().place();
      findings.add(new Input(InputKind.VARIED, category.name(), true, "", place));
    }
  }

  private void record(Rule rule, Object key) {
    kept.readAgain(key);
    boolean meant = rule.category() != Category.JDK_DATA || !rule.keyed() || about(rule, key);
    if (meant && !inputs.knows(rule, key)) {
      Sight.Caller caller = sight.caller(rule.category());
      if (caller == Sight.Caller.JDK && !isHome(rule, key) || caller == Sight.Caller.USER) {
        inputs.read(rule, key);
        noteKept(caller, rule.category(), key);
      }
    }
  }

  private void noteKept(Sight.Caller caller, Category category, Object key) {
    boolean setting = category == Category.PROPERTIES || category == Category.ENVIRONMENT;
    if (caller == Sight.Caller.JDK && setting) {
      kept.read(String.valueOf(key));
    }
  }

  private boolean about(Rule rule, Object key) {
    return !(key instanceof Class<?>) || concern.about(rule, key);
  }

  /** The JDK looks there for files of its own; a JDK in another folder has the same. */
  private static boolean isHome(Rule rule, Object key) {
    return rule.category() == Category.PROPERTIES && "java.home".equals(key);
  }

  private void judge(Rule rule, Object key) {
    Category category = rule.category();
    if (rule.keyed() && !concern.about(rule, key)) {
      return;
    }
    Sight.Caller caller = sight.caller(category);
    boolean through = caller == Sight.Caller.OWN || caller == Sight.Caller.QUIET;
    if (!through && !(category == Category.FILES_READ && mayRead(caller, key))) {
      throw deny(rule, key);
    }
  }

  private boolean mayRead(Sight.Caller caller, Object key) {
    return caller == Sight.Caller.JDK && files.ofJdk(key) || files.read(key);
  }

  /** Refuses what no rule is about. */
  void refuse(Category category, String called, String key) {
    throw deny(category, called, key);
  }

  private Denied deny(Rule rule, Object key) {
    return deny(rule.category(), rule.name(), meant(key));
  }

  private Denied deny(Category category, String called, String key) {
    Sight.Trace trace = sight.trace();
    findings.add(new Denial(category, called, key, trace.place(), trace.chain()));
    String of = key.isEmpty() ? "" : " of " + key;
    return new Denied("the routine " + category.deed() + ": " + called + of);
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
    if (rule.verdict() == Verdict.RECORD) {
      boolean all = rule.category() == Category.ENVIRONMENT && !rule.keyed();
      return !all ? recorded(rule, key) : isOwn(rule) ? Bridge.PASS : environment();
    }
    Object subject = rule.key() == 0 ? self : key;
    return vary(rule, subject)
        ? world.value(rule.owner() + "." + rule.method(), subject)
        : Bridge.PASS;
  }

  private Object recorded(Rule rule, Object key) {
    kept.readAgain(key);
    Sight.Caller caller = sight.caller(rule.category());
    if (caller == Sight.Caller.OWN) {
      return Bridge.PASS;
    }
    if (caller != Sight.Caller.QUIET && !inputs.knows(rule, key)) {
      inputs.read(rule, key);
      noteKept(caller, rule.category(), key);
    }
    return world.value(rule.owner() + "." + rule.method(), key);
  }

  private boolean isOwn(Rule rule) {
    return sight.caller(rule.category()) == Sight.Caller.OWN;
  }

  /** All variables: what is read of them is seen when it is. */
  private Object environment() {
    return new WatchedEnvironment(
        world.variables(),
        name -> {
          read(InputKind.ENVIRONMENT, name);
          return orders.environment().get(name);
        },
        () -> read(InputKind.ALL_ENVIRONMENT, ""));
  }

  @Override
  public void one(Object key) {
    read(InputKind.PROPERTY, String.valueOf(key));
  }

  @Override
  public void all() {
    read(InputKind.ALL_PROPERTIES, "");
  }

  @Override
  public void change(Object key) {
    if (isForUser(sight.caller(Category.JVM_STATE))) {
      changes.before("java.lang.System.setProperty", String.valueOf(key), sight.trace().place());
    }
  }

  private void read(InputKind kind, String key) {
    kept.readAgain(key);
    if (!inputs.knows(kind, key)) {
      Category category =
          kind == InputKind.PROPERTY || kind == InputKind.ALL_PROPERTIES
              ? Category.PROPERTIES
              : Category.ENVIRONMENT;
      Sight.Caller caller = sight.caller(category);
      boolean home = caller == Sight.Caller.JDK && key.equals("java.home");
      if (isForUser(caller) && !home) {
        inputs.read(kind, key);
        noteKept(caller, category, key);
      }
    }
  }

  @Override
  public Object twin(String owner, String method, Object self) {
    Rule rule = rules.of(owner, method).get(0);
    return vary(rule, null) ? world.value(owner + "." + method, self) : Bridge.PASS;
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
        check(rule.id(), null);
      }
      return Bridge.PASS;
    }
    // Reflection does not hand over whose hash code it is: the JVM's own differs from run to run.
    if (rule.category() == Category.IDENTITY) {
      vary(rule, null);
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
  public void iterated() {
    noteForUser(Category.ORDER);
  }

  @Override
  public void hashed() {
    noteForUser(Category.IDENTITY);
  }

  private void noteForUser(Category category) {
    if (!varied(category) && isForUser(sight.caller(category))) {
      note(category);
    }
  }

  @Override
  public Object listed(Object list) {
    noteForUser(Category.ORDER);
    return order.sorted(list);
  }

  @Override
  public void foundSpecial(Class<?> owner, String method, MethodType type) {
    if (sight.isOurs(owner)) {
      stay(owner);
    }
    Rule rule = handles.rule(Bridge.VIRTUAL, owner, method, type);
    if (rule != null) {
      check(rule.id(), null);
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
