package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.classes.WithSubstitutes;
import dev.permafrost.processor.protocol.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Loads the user's classes and resources, which the processor sends by name. One per routine: what
 * one routine leaves in static fields never reaches another.
 */
public sealed class UserClassLoader extends ClassLoader permits OtherClassLoader {
  /** How names of such loaders begin; stack traces show which frames are the user's. */
  private static final String NAME = "user";

  static {
    registerAsParallelCapable();
  }

  private final UserModules modules;
  private final Questions questions;
  private final ClassWitness witness;
  private final UserResources resources;
  private final Map<String, byte[]> over = new ConcurrentHashMap<>();
  private final Map<String, ProtectionDomain> domains = new HashMap<>();
  private final List<Class<?>> defined = new ArrayList<>();
  private final LongAdder preparing = new LongAdder();
  private volatile UserLayer layer;
  private volatile boolean timed;

  UserClassLoader(
      String suffix,
      UserModules modules,
      Questions questions,
      List<Frame.NamedClass> over,
      ClassWitness witness) {
    super(NAME.concat(suffix), ClassLoader.getPlatformClassLoader());
    this.modules = modules;
    this.questions = questions;
    this.witness = witness;
    this.resources = new UserResources(suffix, questions, witness, this::holds);
    for (Frame.NamedClass named : over) {
      this.over.put(named.name(), named.bytes());
    }
  }

  /**
   * A loader of the user's classes.
   *
   * @param suffix what no result may depend on: with one, the loader's class is another, too
   */
  public static UserClassLoader of(
      String suffix,
      UserModules modules,
      Questions questions,
      List<Frame.NamedClass> over,
      ClassWitness witness) {
    return suffix.isEmpty()
        ? new UserClassLoader(suffix, modules, questions, over, witness)
        : new OtherClassLoader(suffix, modules, questions, over, witness);
  }

  /** Another loader of the same classes, none of which is loaded. */
  public UserClassLoader afresh() {
    UserClassLoader other =
        of(getName().substring(NAME.length()), modules, questions, List.of(), witness);
    other.over.putAll(over);
    other.enterModules();
    return other;
  }

  /** Defines the modules of its classes, if they are in any; to be called before any is loaded. */
  public synchronized void enterModules() {
    if (layer == null) {
      layer = modules.define(this);
    }
  }

  /** Whether a class loader of this name is such a one. */
  public static boolean isName(String name) {
    return name != null && name.startsWith(NAME);
  }

  /**
   * Puts class files in front of the user's of the same name.
   *
   * @return false, and nothing is done, if one of these is loaded already
   */
  public boolean hide(List<Frame.NamedClass> classes) {
    for (Frame.NamedClass each : classes) {
      if (findLoadedClass(each.name()) != null) {
        return false;
      }
    }
    for (Frame.NamedClass each : classes) {
      over.put(each.name(), each.bytes());
    }
    return true;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    long start = timed ? CallTime.ofThread() : 0;
    byte[] bytes = over.get(name);
    String origin = "";
    if (bytes == null) {
      Frame.ClassAnswer answer = questions.classFile(name);
      if (answer.bytes() == null || !holds(answer.origin())) {
        throw new ClassNotFoundException(name);
      }
      bytes = answer.bytes();
      origin = answer.origin();
    }
    bytes = witness.defined(bytes);
    if (start != 0) {
      preparing.add(CallTime.ofThread() - start);
    }
    Class<?> type = defineClass(name, bytes, 0, bytes.length, domain(origin));
    synchronized (defined) {
      defined.add(type);
    }
    return type;
  }

  /** A class of a module; null for a class that is in none. */
  @Override
  protected Class<?> findClass(String module, String name) {
    if (layer == null ? module != null : !layer.isIn(module, name)) {
      return null;
    }
    try {
      return findClass(name);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  /** Whether a module is one of those that are compiled now. */
  public boolean compiles(String module) {
    return modules.compiles(module);
  }

  private boolean holds(String origin) {
    return layer == null || layer.holds(origin);
  }

  /** Has it take note from now on of what it spends itself. */
  void beTimed() {
    timed = true;
  }

  /** What threads spent to fetch and rewrite class files, which in a program nobody does. */
  long preparingNanos() {
    return preparing.sum();
  }

  /** The class file of a class of this loader, or null. */
  public byte[] classFile(String name) {
    byte[] bytes = over.get(name);
    return bytes != null ? bytes : questions.classFile(name).bytes();
  }

  /** Which class stores objects of another, by that; what the routine reads does not count here. */
  public Map<String, String> substitutes() {
    List<Frame.FoundResource> found = questions.resources(WithSubstitutes.NAME);
    return found.isEmpty() ? Map.of() : WithSubstitutes.parse(found.get(0).bytes());
  }

  /** Whether the processor sent this class along with the job: it is none of the user's. */
  public boolean isSentAlong(String name) {
    return over.containsKey(name);
  }

  /** The classes defined so far, in that order. */
  public List<Class<?>> defined() {
    synchronized (defined) {
      return List.copyOf(defined);
    }
  }

  private ProtectionDomain domain(String origin) {
    synchronized (domains) {
      return domains.computeIfAbsent(origin, this::newDomain);
    }
  }

  private ProtectionDomain newDomain(String origin) {
    CodeSource source = new CodeSource(location(origin), (Certificate[]) null);
    return new ProtectionDomain(source, null, this, null);
  }

  /** A class staged from source has no place of its own yet, and says so by having none. */
  private URL location(String origin) {
    try {
      return origin.isEmpty() ? null : place(new URL(origin));
    } catch (MalformedURLException e) {
      return null;
    }
  }

  /** Where its classes seem to come from. */
  URL place(URL origin) throws MalformedURLException {
    return origin;
  }

  UserResources resources() {
    return resources;
  }

  @Override
  protected URL findResource(String name) {
    List<URL> urls = urls(name);
    return urls.isEmpty() ? null : urls.get(0);
  }

  /** A resource of a module, which may see what it hides from others; null for one of none. */
  @Override
  protected URL findResource(String module, String name) {
    if (module == null || layer == null) {
      return module == null ? findResource(name) : null;
    }
    List<URL> urls = resources.urls(name, origin -> layer.isFrom(module, origin));
    return urls.isEmpty() ? null : urls.get(0);
  }

  private List<URL> urls(String name) {
    return isHidden(name) ? List.of() : resources.urls(name, origin -> true);
  }

  private boolean isHidden(String name) {
    return layer != null && layer.hides(name);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    return Collections.enumeration(urls(name));
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    URL platform = getParent().getResource(name);
    if (platform != null) {
      try {
        return platform.openStream();
      } catch (IOException e) {
        return null;
      }
    }
    List<Frame.FoundResource> found = isHidden(name) ? List.of() : resources.named(name);
    return found.isEmpty() ? null : new ByteArrayInputStream(found.get(0).bytes());
  }
}
