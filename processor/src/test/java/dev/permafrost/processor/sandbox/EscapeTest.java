package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.graph.Graph;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Routines that try to get out by a back door, and some that only ask or change what stays inside.
 * What is outside stays as it was.
 */
class EscapeTest {
  /** Ask for what differs from run to run, and return it. */
  private static final Set<String> SHOWN =
      Set.of(
          "byReflectedReflection",
          "byUnreflectedHandle",
          "byBoundHandle",
          "byMethodReference",
          "byBoundReference",
          "byStream",
          "byIterator",
          "bySubclass",
          "byInitialiser",
          "byProxy",
          "uuid",
          "shuffled",
          "clock",
          "tickingClock",
          "formatted",
          "management",
          "callers");

  /** Ask for it, and return something else. */
  private static final Set<String> HARMLESS =
      Set.of("bySubclassedThread", "byComparator", "byHashCode", "parallel", "future", "zipTime");

  /** Change what the program will not see changed. */
  private static final Set<String> LOST = Set.of("hook", "property", "locale", "streams");

  private static final String HOSTILE =
      """
      import java.io.*;
      import java.lang.invoke.*;
      import java.lang.reflect.*;
      import java.net.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;

      class Hostile {
        static final Path CANARY = Path.of("@canary@");

        static Object delete() throws Exception { Files.delete(CANARY); return ""; }
        static Object deleteByProvider() throws Exception {
          CANARY.getFileSystem().provider().delete(CANARY);
          return "";
        }
        static Object overwrite() throws Exception {
          try (FileWriter out = new FileWriter(CANARY.toFile())) { out.write("gone"); }
          return "";
        }
        static Object append() throws Exception {
          try (RandomAccessFile file = new RandomAccessFile(CANARY.toFile(), "rw")) { file.setLength(0); }
          return "";
        }
        static Object read() throws Exception { return Files.readString(CANARY); }
        static Object readByChannel() throws Exception {
          try (var channel = java.nio.channels.FileChannel.open(CANARY)) { return channel.size(); }
        }
        static Object readByUrl() throws Exception {
          try (InputStream in = CANARY.toUri().toURL().openStream()) { return in.read(); }
        }
        static Object readByScanner() throws Exception { return new Scanner(CANARY).next(); }
        static Object readAsProperties() throws Exception {
          Properties all = new Properties();
          try (Reader in = new FileReader(CANARY.toFile())) { all.load(in); }
          return all.size();
        }
        static Object readAsXml() throws Exception {
          return javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
              .parse(CANARY.toFile()).getDocumentElement().getTagName();
        }
        static Object readByXmlEntity() throws Exception {
          String text = "<!DOCTYPE a [<!ENTITY x SYSTEM '" + CANARY.toUri() + "'>]><a>&x;</a>";
          return javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
              .parse(new ByteArrayInputStream(text.getBytes())).getDocumentElement().getTextContent();
        }
        static Object listing() { return new File("/").list().length; }
        static Object renamed() { return CANARY.toFile().renameTo(new File(CANARY + "2")); }
        static Object swallowed() {
          try { Files.delete(CANARY); } catch (Throwable e) { return "fine"; }
          return "";
        }
        static Object byReflection() throws Exception {
          Files.class.getMethod("delete", Path.class).invoke(null, CANARY);
          return "";
        }
        static Object byReflectedReflection() throws Exception {
          Method invoke = Method.class.getMethod("invoke", Object.class, Object[].class);
          Method time = System.class.getMethod("nanoTime");
          return invoke.invoke(time, null, new Object[0]);
        }
        static Object byHandle() throws Throwable {
          MethodHandles.lookup().findStatic(Files.class, "delete", MethodType.methodType(void.class, Path.class)).invoke(CANARY);
          return "";
        }
        static Object byUnreflectedHandle() throws Throwable {
          return (long) MethodHandles.lookup().unreflect(System.class.getMethod("nanoTime")).invoke();
        }
        static Object byBoundHandle() throws Throwable {
          return (long) MethodHandles.lookup().bind(Runtime.getRuntime(), "freeMemory", MethodType.methodType(long.class)).invoke();
        }
        static Object byMethodReference() { LongSupplier clock = System::nanoTime; return clock.getAsLong(); }
        static Object byBoundReference() { LongSupplier memory = Runtime.getRuntime()::freeMemory; return memory.getAsLong(); }
        static Object byStream() { return Stream.of(Runtime.getRuntime()).map(Runtime::freeMemory).findFirst().get(); }
        static Object byIterator() { return Stream.generate(System::currentTimeMillis).findFirst().get(); }
        static Object bySubclass() {
          return new Random() { @Override public int nextInt() { return super.nextInt(); } }.nextInt();
        }
        static Object bySubclassedThread() throws Exception {
          class Mine extends Thread { @Override public void run() { } }
          Mine mine = new Mine();
          mine.start();
          return "";
        }
        static Object byInitialiser() { return Lazy.NOW; }
        static class Lazy { static final long NOW = System.currentTimeMillis(); }
        static Object byComparator() {
          Set<String> set = new TreeSet<>(Comparator.comparing((String text) -> System.nanoTime()));
          set.addAll(List.of("a", "b"));
          return set;
        }
        static Object byHashCode() {
          record Key(String name) { @Override public int hashCode() { return (int) System.nanoTime(); } }
          return new HashSet<>(List.of(new Key("x"))).size();
        }
        static Object byProxy() {
          LongSupplier clock = (LongSupplier) java.lang.reflect.Proxy.newProxyInstance(Hostile.class.getClassLoader(),
              new Class<?>[] {LongSupplier.class}, (proxy, method, arguments) -> System.nanoTime());
          return clock.getAsLong();
        }
        static Object parallel() { return IntStream.range(0, 1000).parallel().boxed().collect(Collectors.toList()); }
        static Object future() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).join(); }
        static Object timer() { new Timer("late", true); return ""; }
        static Object connecting() throws Exception { new Socket("localhost", @port@).close(); return ""; }
        static Object connectingByChannel() throws Exception {
          java.nio.channels.SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), @port@)).close();
          return "";
        }
        static Object connectingByUrl() throws Exception { return new URL("http://localhost:@port@/").openStream().read(); }
        static Object resolving() { return new URL[] {url("http://localhost/")}[0].hashCode(); }
        static URL url(String text) { try { return new URL(text); } catch (MalformedURLException e) { throw new IllegalArgumentException(e); } }
        static Object process() throws Exception { return new ProcessBuilder("sleep", "60").start().pid(); }
        static Object exec() throws Exception { return Runtime.getRuntime().exec("sleep 60").pid(); }
        static Object hook() { Runtime.getRuntime().addShutdownHook(new Thread()); return ""; }
        static Object property() { System.setProperty("x", "y"); return ""; }
        static Object locale() { Locale.setDefault(Locale.FRANCE); return ""; }
        static Object streams() { System.setOut(System.err); return ""; }
        static Object loader() throws Exception {
          return new URLClassLoader(new URL[] {CANARY.toUri().toURL()}).loadClass("X").getName();
        }
        static Object hiddenClass() throws Exception {
          return MethodHandles.lookup().defineClass(Files.readAllBytes(CANARY)).getName();
        }
        static Object unsafe() throws Exception {
          Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
          field.setAccessible(true);
          Object unsafe = field.get(null);
          return unsafe.getClass().getMethod("allocateMemory", long.class).invoke(unsafe, 8L);
        }
        static Object native_() { System.loadLibrary("zip"); return ""; }
        static Object management() { return java.lang.management.ManagementFactory.getRuntimeMXBean().getUptime(); }
        static Object callers() { return StackWalker.getInstance().walk(Stream::count); }
        static Object uuid() { return UUID.randomUUID(); }
        static Object shuffled() { List<Integer> all = new ArrayList<>(List.of(1, 2, 3)); Collections.shuffle(all); return all; }
        static Object clock() { return java.time.Clock.systemUTC().millis(); }
        static Object tickingClock() { return java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC).instant(); }
        static Object formatted() { return String.format("%tY", new Date()); }
        static Object zipTime() throws Exception {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (var zip = new java.util.zip.ZipOutputStream(bytes)) { zip.putNextEntry(new java.util.zip.ZipEntry("x")); }
          return bytes.size();
        }
        static Object fileHandler() throws Exception { return new java.util.logging.FileHandler(CANARY + ".log").toString(); }
        static Object exit() { System.exit(0); return ""; }
        static Object halt() throws Exception { Runtime.class.getMethod("halt", int.class).invoke(Runtime.getRuntime(), 0); return ""; }
      }
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> nothingGetsOut() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary"), "sings");
    long children = ProcessHandle.current().descendants().count();
    String locale = Locale.getDefault().toString();
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(1);
      String source =
          HOSTILE
              .replace("@canary@", canary.toString())
              .replace("@port@", Integer.toString(server.getLocalPort()));
      Map<String, Outcome<Graph>> outcomes =
          Lab.run(Compiled.of("Hostile", source), Limits.DEFAULT, "Hostile", methods());
      assertEquals("sings", Files.readString(canary));
      assertEquals(List.of(canary), files());
      assertTrue(ProcessHandle.current().descendants().count() <= children);
      assertEquals(locale, Locale.getDefault().toString());
      assertThrows(IOException.class, server::accept);
      return outcomes.entrySet().stream()
          .map(
              each -> dynamicTest(each.getKey(), () -> assertEnds(each.getKey(), each.getValue())));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String[] methods() {
    return HOSTILE
        .lines()
        .filter(line -> line.startsWith("  static Object "))
        .map(line -> line.substring("  static Object ".length(), line.indexOf('(')))
        .toArray(String[]::new);
  }

  private static void assertEnds(String method, Outcome<Graph> outcome) {
    if (SHOWN.contains(method)) {
      assertEquals(ProblemId.NotReproducible, Lab.error(outcome).id(), outcome::toString);
    } else if (LOST.contains(method)) {
      assertEquals(List.of(ProblemId.SideEffectLost), ids(outcome), outcome::toString);
    } else if (HARMLESS.contains(method)) {
      assertTrue(outcome instanceof Outcome.Success, outcome::toString);
    } else {
      assertStopped(outcome);
    }
  }

  private static List<ProblemId> ids(Outcome<Graph> outcome) {
    return outcome.problems().stream().map(Problem::id).toList();
  }

  private static void assertStopped(Outcome<Graph> outcome) {
    assertTrue(outcome instanceof Outcome.Failure, "it got through");
    assertTrue(
        outcome.problems().stream().anyMatch(EscapeTest::isRefusal),
        () -> outcome.problems().toString());
  }

  private static boolean isRefusal(Problem problem) {
    return problem.id() == ProblemId.DeniedByRule
        || problem.id() == ProblemId.RoutineExitedJvm && problem.fact().contains("ends the JVM at");
  }
}
