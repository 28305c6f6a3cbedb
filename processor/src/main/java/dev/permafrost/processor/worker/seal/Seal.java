package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.seal.Trust;
import dev.permafrost.processor.worker.bridge.Bridge;
import dev.permafrost.processor.worker.user.ClassWitness;
import dev.permafrost.processor.worker.weave.CallSites;
import dev.permafrost.processor.worker.weave.Listings;
import dev.permafrost.processor.worker.weave.Weaver;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;

/** The seal of this JVM, put on once, and told before each job what the routine may do. */
public final class Seal implements ClassWitness {
  private static final String SERVICES = "META-INF/services/";

  private final Rules rules;
  private final Sight sight;
  private final Weaver weaver;
  private final CallSites callSites;
  private volatile Guard guard;
  private volatile Findings findings = new Findings();

  private Seal(Rules rules, Trust trust) {
    this.rules = rules;
    this.sight = new Sight(trust);
    this.weaver = new Weaver(rules);
    this.callSites = new CallSites(rules);
  }

  /**
   * Weaves the JDK's classes: those that are loaded now, in one go, and each later one as it is
   * loaded.
   *
   * @throws UnsealedException if that cannot be done
   */
  public static Seal install() throws UnsealedException {
    Instrumentation instrumentation = Agent.instrumentation();
    if (instrumentation == null) {
      throw new UnsealedException("the worker JVM was started without its agent");
    }
    Seal seal = new Seal(Rules.load(), Trust.load());
    instrumentation.addTransformer(seal.weaver, true);
    instrumentation.addTransformer(new Listings(), true);
    List<Class<?>> loaded = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (seal.weaver.wants(type)) {
        loaded.add(type);
      }
    }
    try {
      instrumentation.retransformClasses(loaded.toArray(new Class<?>[0]));
    } catch (UnmodifiableClassException | LinkageError | UnsupportedOperationException e) {
      throw new UnsealedException("classes of the JDK could not be woven: " + e);
    }
    return seal;
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
    if (findings.denials().size() != refused) {
      throw new UnsealedException("the self-test was refused " + findings.denials());
    }
  }

  /** A job begins that may do what its routine declares. */
  public void open(Orders orders, ClassLoader loader) {
    findings = new Findings();
    guard = new Guard(rules, sight, orders, findings, loader);
    Bridge.watch(guard);
  }

  /** The job's routine is about to be called. */
  public void begin() {
    guard.begin();
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
