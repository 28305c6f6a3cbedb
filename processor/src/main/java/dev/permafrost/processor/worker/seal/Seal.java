package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Trust;
import dev.permafrost.processor.seal.Variation;
import dev.permafrost.processor.worker.bridge.Bridge;
import dev.permafrost.processor.worker.seal.world.IdentityHashes;
import dev.permafrost.processor.worker.seal.world.WatchedProperties;
import dev.permafrost.processor.worker.user.ClassWitness;
import dev.permafrost.processor.worker.weave.CallSites;
import dev.permafrost.processor.worker.weave.Generators;
import dev.permafrost.processor.worker.weave.Strays;
import dev.permafrost.processor.worker.weave.Weaver;
import dev.permafrost.processor.worker.weave.WovenJdk;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;

/** The seal of this JVM, put on once, and told before each job what the routine may do. */
public final class Seal implements ClassWitness {
  private static final String SERVICES = "META-INF/services/";

  private final Rules rules;
  private final Sight sight;
  private final Weaver weaver;
  private final CallSites callSites;
  private final IdentityHashes hashes = new IdentityHashes();
  private final Object key = new Object();
  private volatile Guard guard;
  private volatile Findings findings = new Findings();
  private boolean generatorsFixed;

  private Seal(Rules rules, Trust trust, WovenJdk ahead) {
    this.rules = rules;
    this.sight = new Sight(trust);
    this.weaver = new Weaver(rules, ahead);
    this.callSites = new CallSites(rules);
  }

  /**
   * Weaves the JDK's classes: those that are loaded now, in one go, and each later one as it is
   * loaded.
   *
   * @param ahead what was woven ahead
   * @throws UnsealedException if that cannot be done
   */
  public static Seal install(WovenJdk ahead) throws UnsealedException {
    Instrumentation instrumentation = Agent.instrumentation();
    if (instrumentation == null) {
      throw new UnsealedException("the worker JVM was started without its agent");
    }
    Seal seal = new Seal(Rules.load(), Trust.load(), ahead);
    instrumentation.addTransformer(seal.weaver, true);
    instrumentation.addTransformer(new Strays(seal.callSites), false);
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (seal.weaver.wants(type)) {
        loaded.add(type);
      }
    }
    weave(instrumentation, loaded);
    return seal;
  }

  private static void weave(Instrumentation instrumentation, List<Class<?>> loaded)
      throws UnsealedException {
    try {
      instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | UnsupportedOperationException e) {
      throw new UnsealedException("classes of the JDK could not be woven: " + e);
    }
  }

  /** The JDK looks for them once, through the loader of the thread; some are behind its own. */
  private static void findGenerators() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(Seal.class.getClassLoader());
    RandomGeneratorFactory.all();
    thread.setContextClassLoader(before);
  }

  /** Only for those who are allowed randomness: there are many such classes. */
  private void fixGenerators() throws UnsealedException {
    Instrumentation instrumentation = Agent.instrumentation();
    Generators generators = new Generators();
    instrumentation.addTransformer(generators, true);
    findGenerators();
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (generators.wants(type)) {
        loaded.add(type);
      }
    }
    weave(instrumentation, loaded);
    generatorsFixed = true;
  }

  /**
   * Sees to it that all classes were woven, and that as many calls as expected were refused.
   *
   * @throws UnsealedException if not
   */
  public void confirm(int refused) throws UnsealedException {
    if (!weaver.failures().isEmpty()) {
      throw new UnsealedException("a class of the JDK could not be woven: " + weaver.failures());
    }
    if (iterated(0, false).equals(iterated(1L << 31, true))) {
      throw new UnsealedException("the order of immutable sets could not be chosen");
    }
    if (findings.denials().size() != refused) {
      throw new UnsealedException("the self-test was refused " + findings.denials());
    }
  }

  private List<Integer> iterated(long salt, boolean reversed) {
    Bridge.iterate(key, salt, reversed);
    return new ArrayList<>(Set.of(1, 2, 3, 4, 5));
  }

  /**
   * A job begins that may do what its routine declares.
   *
   * @param again whether it goes on with what an earlier job of the same routine left
   * @throws UnsealedException if it would be the first to do so, and that cannot be fixed
   */
  public void open(Orders orders, ClassLoader loader, boolean again) throws UnsealedException {
    Variation variation = orders.variation();
    findings = new Findings();
    if (orders.allows("RANDOM") && !generatorsFixed) {
      fixGenerators();
    }
    hashes.restart(variation.hashes(), variation.hashesInverted(), again);
    Bridge.iterate(key, variation.setSalt(), variation.setsReversed());
    guard = new Guard(rules, sight, orders, findings, loader, hashes);
    Bridge.watch(key, guard);
  }

  /** Nothing is refused until the next job. */
  public void close() {
    Bridge.watch(key, null);
  }

  /** Nothing that the current thread does is refused. */
  public void exempt() {
    Bridge.exempt(key);
  }

  /** The job's routine is about to be called. */
  public void begin() {
    guard.begin();
  }

  /** The properties that the job sees, which are watched once they are opened. */
  public Properties watched(Properties all, boolean more) {
    WatchedProperties watched = new WatchedProperties(all, new LateReads());
    if (more) {
      watched.put("nobody.elsewhere", "yes");
    }
    return watched;
  }

  /** Whoever decides about the job's calls by then. */
  private final class LateReads implements WatchedProperties.Reads {
    @Override
    public void one(Object key) {
      WatchedProperties.Reads reads = guard;
      if (reads != null && Bridge.isWatched()) {
        reads.one(key);
      }
    }

    @Override
    public void all() {
      WatchedProperties.Reads reads = guard;
      if (reads != null && Bridge.isWatched()) {
        reads.all();
      }
    }

    @Override
    public void change(Object key) {
      WatchedProperties.Reads reads = guard;
      if (reads != null && Bridge.isWatched()) {
        reads.change(key);
      }
    }
  }

  /**
   * The job's code has run. Waits for what it started, and takes note of what it left changed.
   *
   * @return whether something is still running
   */
  public boolean end() {
    boolean running = guard.running() != null;
    guard.tellChanges();
    return running;
  }

  /** How things are now, before the current thread calls the routine. */
  public Aftermath expect() {
    return new Aftermath(findings);
  }

  /** What was seen in this job so far. */
  public Findings findings() {
    return findings;
  }

  @Override
  public byte[] defined(byte[] classFile) {
    return callSites.rewrite(classFile);
  }

  @Override
  public void asked(String resource, List<Frame.FoundResource> found) {
    if (guard != null && (resource.isEmpty() || resource.endsWith("/"))) {
      guard.refuse(Category.CLASS_PATH_FOLDERS, "java.lang.ClassLoader.getResources", resource);
    }
    boolean service = resource.startsWith(SERVICES);
    InputKind kind = service ? InputKind.SERVICES : InputKind.RESOURCE;
    String key = service ? resource.substring(SERVICES.length()) : resource;
    // What is asked for again need not be digested again, which takes long for big ones.
    if (!findings.knows(kind, key)) {
      List<byte[]> contents = new ArrayList<>();
      for (Frame.FoundResource each : found) {
        contents.add(each.bytes());
      }
      findings.add(
          new Input(kind, key, !found.isEmpty(), found.isEmpty() ? "" : Digest.of(contents)));
    }
  }
}
