package dev.permafrost.processor.worker.weave;

import dev.permafrost.processor.seal.Rule;
import dev.permafrost.processor.seal.Rules;
import dev.permafrost.processor.worker.weave.patch.ClassPatch;
import dev.permafrost.processor.worker.weave.patch.Prefix;
import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Puts checks in front of the JDK's methods that have a rule, as their classes are loaded. */
public final class Weaver implements ClassFileTransformer {
  /** Classes that call the clock's native methods inside, and get the twins instead. */
  private static final Set<String> INSIDE =
      Set.of(
          "java/util/Date",
          "java/util/Calendar",
          "java/util/GregorianCalendar",
          "java/util/JapaneseImperialCalendar",
          "sun/util/BuddhistCalendar",
          "sun/util/locale/provider/CalendarProviderImpl",
          "java/util/Random",
          "java/util/Currency",
          "java/util/Currency$CurrencyProperty",
          "java/util/Currency$SpecialCaseEntry",
          "java/util/zip/ZipOutputStream",
          "java/text/SimpleDateFormat",
          "java/rmi/server/UID",
          "javax/management/MBeanServerDelegate",
          "sun/util/calendar/AbstractCalendar",
          "sun/util/calendar/Gregorian",
          "sun/util/calendar/JulianCalendar",
          "sun/util/calendar/LocalGregorianCalendar",
          "sun/util/calendar/ZoneInfo",
          "java/net/HttpCookie",
          "java/time/Clock$SystemClock",
          "java/time/Clock$SystemInstantSource");

  private static final Set<String> CLOCKS = Set.of("currentTimeMillis()J", "nanoTime()J");

  private final Rules rules;
  private final WovenJdk ahead;
  private final Set<String> names = new HashSet<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();

  /**
   * A weaver.
   *
   * @param ahead what was woven ahead
   */
  public Weaver(Rules rules, WovenJdk ahead) {
    this.rules = rules;
    this.ahead = ahead;
    for (String owner : rules.owners()) {
      if (!Checks.isUnwoven(owner)) {
        names.add(owner.replace('.', '/'));
      }
    }
    names.addAll(INSIDE);
    names.addAll(Gates.OWNERS);
  }

  /** Internal names of all classes that are woven. */
  Set<String> names() {
    return names;
  }

  /** Whether it has something to do in this class. */
  public boolean wants(Class<?> type) {
    return ofJdk(type.getClassLoader()) && wants(type.getName().replace('.', '/'));
  }

  private boolean wants(String internalName) {
    return names.contains(internalName) || SetIteration.wants(internalName);
  }

  private static boolean ofJdk(ClassLoader loader) {
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  /** What went wrong so far. */
  public List<String> failures() {
    return failures;
  }

  @Override
  public byte[] transform(
      ClassLoader loader,
      String name,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] classFile) {
    if (name == null || !wants(name) || !ofJdk(loader)) {
      return null;
    }
    byte[] woven = ahead.take(name);
    return woven == null ? weave(name, classFile) : woven;
  }

  /** The class to define in the place of this one, or null if that went wrong. */
  byte[] weave(String name, byte[] classFile) {
    try {
      if (SetIteration.wants(name)) {
        return SetIteration.weave(name, classFile);
      }
      ClassPatch patch = new ClassPatch(classFile);
      if (INSIDE.contains(name)) {
        patch.redirect("java/lang/System", CLOCKS, Twins.BRIDGE);
      }
      return Listings.sorted(name, patch.with(new Entries(name)));
    } catch (IOException | RuntimeException | LinkageError e) {
      failures.add(name + ": " + e);
      return null;
    }
  }

  /** The entry points of one class. */
  private final class Entries implements ClassPatch.Fronts {
    private final String owner;

    Entries(String owner) {
      this.owner = owner;
    }

    @Override
    public boolean add(Prefix code, int access, String name, String descriptor) throws IOException {
      Signature method = new Signature(access, name, descriptor);
      Rule rule = rules.find(owner.replace('/', '.'), name, descriptor);
      boolean gate = Gates.has(owner, name);
      if (rule == null && !gate || !method.hasCode()) {
        return false;
      }
      if (gate) {
        Gates.ask(code, owner, method);
      }
      if (rule != null && rule.given()) {
        Checks.instead(code, rule, method);
      } else if (rule != null) {
        Checks.check(code, rule, method);
      }
      return true;
    }
  }
}
