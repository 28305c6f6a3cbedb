package dev.permafrost.processor.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.permafrost.processor.diagnostic.Outcome;
import dev.permafrost.processor.graph.Graph;
import dev.permafrost.processor.graph.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What init code does every day, and needs no declaration for. */
class OrdinaryCodeTest {
  private static final String DAILY =
      """
      import java.io.*;
      import java.math.*;
      import java.nio.charset.StandardCharsets;
      import java.text.*;
      import java.time.*;
      import java.time.format.DateTimeFormatter;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.regex.Pattern;
      import java.util.stream.*;

      class Daily {
        enum Colour { RED, GREEN }
        record Pair(String left, int right) {}
        public interface Service { String name(); }
        public static class One implements Service { public String name() { return "one"; } }

        static String format() { return String.format(Locale.ROOT, "%05.1f %s %,d", 1.25, "x", 1234567); }
        static String formatDefault() { return String.format("%.1f", 1.25); }
        static String regex() { return Pattern.compile("(\\\\w+)-(\\\\d+)").matcher("ab-12").replaceAll("$2-$1"); }
        static String decimal() { return new BigDecimal("1").divide(new BigDecimal("7"), MathContext.DECIMAL64).toString(); }
        static String time() {
          ZonedDateTime then = LocalDate.of(2024, 2, 28).plusDays(2).atStartOfDay(ZoneId.of("Europe/Paris"));
          return then.format(DateTimeFormatter.ISO_ZONED_DATE_TIME) + Duration.ofHours(25);
        }
        static String pattern() {
          return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE).format(LocalDate.of(2024, 5, 1));
        }
        static String streams() {
          return IntStream.range(0, 100).boxed().collect(Collectors.groupingBy(i -> i % 3, TreeMap::new, Collectors.counting())).toString();
        }
        static String maps() {
          Map<Object, Integer> map = new HashMap<>();
          map.put(Colour.RED, 1);
          map.put(String.class, 2);
          Map<Object, Object> byIdentity = new IdentityHashMap<>();
          byIdentity.put(new Object(), 1);
          ConcurrentMap<String, Integer> both = new ConcurrentHashMap<>();
          both.merge("a", 1, Integer::sum);
          return map.get(Colour.RED) + "" + byIdentity.size() + both + new EnumMap<>(Map.of(Colour.GREEN, 1));
        }
        static String xml() throws Exception {
          var builder = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder();
          var document = builder.parse(new ByteArrayInputStream("<a><b c='1'>text</b></a>".getBytes(StandardCharsets.UTF_8)));
          return document.getDocumentElement().getTextContent();
        }
        static String sax() throws Exception {
          StringBuilder text = new StringBuilder();
          javax.xml.parsers.SAXParserFactory.newInstance().newSAXParser().parse(
              new ByteArrayInputStream("<a><b/></a>".getBytes(StandardCharsets.UTF_8)),
              new org.xml.sax.helpers.DefaultHandler() {
                @Override public void startElement(String uri, String local, String name, org.xml.sax.Attributes attributes) {
                  text.append(name);
                }
              });
          return text.toString();
        }
        static String stax() throws Exception {
          var reader = javax.xml.stream.XMLInputFactory.newInstance().createXMLStreamReader(new StringReader("<a>x</a>"));
          StringBuilder text = new StringBuilder();
          while (reader.hasNext()) { if (reader.next() == 4) text.append(reader.getText()); }
          return text.toString();
        }
        static String xpath() throws Exception {
          return javax.xml.xpath.XPathFactory.newInstance().newXPath().evaluate("1 + 1",
              javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
        }
        static String logger() {
          java.util.logging.Logger logger = java.util.logging.Logger.getLogger("daily");
          logger.fine("nobody sees it");
          System.getLogger("daily").log(System.Logger.Level.DEBUG, "nor this");
          return logger.getName();
        }
        static String logging() {
          java.util.logging.Logger.getLogger("daily").warning("somebody sees it");
          return "logged";
        }
        static String bundle() { return ResourceBundle.getBundle("texts", Locale.ROOT).getString("key"); }
        static String digest() throws Exception {
          return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(new byte[] {1}));
        }
        static String cipher() throws Exception {
          var mac = javax.crypto.Mac.getInstance("HmacSHA256");
          mac.init(new javax.crypto.spec.SecretKeySpec(new byte[] {1, 2}, "HmacSHA256"));
          return HexFormat.of().formatHex(mac.doFinal(new byte[] {3}));
        }
        static String collator() {
          List<String> words = new ArrayList<>(List.of("\\u00e9t\\u00e9", "etage", "zebra"));
          words.sort(Collator.getInstance(Locale.FRENCH));
          return words.toString();
        }
        static String number() { return NumberFormat.getInstance(Locale.GERMANY).format(1234.5); }
        static String message() { return MessageFormat.format("{0} of {1,number,integer}", "x", 1000); }
        static String service() { return ServiceLoader.load(Service.class).findFirst().orElseThrow().name(); }
        static String resource() throws Exception {
          try (InputStream in = Daily.class.getResourceAsStream("/texts.properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
        }
        static String reflection() throws Exception {
          Object pair = Class.forName("Daily$Pair").getDeclaredConstructors()[0].newInstance("a", 1);
          return String.class.getMethod("toUpperCase", Locale.class).invoke(pair.toString(), Locale.ROOT).toString();
        }
        static String proxy() {
          return ((Supplier<?>) java.lang.reflect.Proxy.newProxyInstance(
              Daily.class.getClassLoader(), new Class<?>[] {Supplier.class}, (p, m, a) -> "proxied")).get().toString();
        }
        static String exceptions() {
          try {
            throw new IllegalStateException("x");
          } catch (IllegalStateException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return e.getMessage() + text.toString().isEmpty();
          }
        }
        static String serialisation() throws Exception {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (ObjectOutputStream out = new ObjectOutputStream(bytes)) { out.writeObject(new ArrayList<>(List.of("a"))); }
          return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject().toString();
        }
        static String zip() throws Exception {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (var out = new java.util.zip.GZIPOutputStream(bytes)) { out.write(new byte[1000]); }
          return "" + new java.util.zip.GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes().length;
        }
        static String locks() {
          var lock = new java.util.concurrent.locks.ReentrantReadWriteLock();
          lock.writeLock().lock();
          try { return CompletableFuture.completedFuture("x").thenApply(t -> t + 1).join(); } finally { lock.writeLock().unlock(); }
        }
        static String seeded() { return new Random(7).nextInt() + " " + new SplittableRandom(7).nextInt(); }
        static String names() { return UUID.nameUUIDFromBytes(new byte[] {1}) + " " + Base64.getEncoder().encodeToString(new byte[] {1}); }
        static String scanner() { return new Scanner("1 two").next() + new StringJoiner(",").add("a"); }
        static String url() throws Exception { return java.net.URI.create("http://example.org/a?b").getHost(); }
        static String property() { return System.getProperty("no.such.property", "none") + Integer.getInteger("none", 3); }
        static String textBlocks() { return "a\\nb".lines().map(String::strip).collect(Collectors.joining("|")); }
      }
      """;

  @TestFactory
  Stream<DynamicTest> needsNoDeclaration() {
    Compiled compiled =
        Compiled.of("Daily", DAILY)
            .with("texts.properties", "key=value\n")
            .with("META-INF/services/Daily$Service", "Daily$One\n");
    String[] methods =
        DAILY
            .lines()
            .filter(line -> line.startsWith("  static String "))
            .map(line -> line.substring("  static String ".length(), line.indexOf('(')))
            .toArray(String[]::new);
    Map<String, Outcome<Graph>> outcomes = Lab.run(compiled, Limits.DEFAULT, "Daily", methods);
    return Stream.of(methods)
        .map(method -> dynamicTest(method, () -> assertFrozen(outcomes.get(method))));
  }

  private static void assertFrozen(Outcome<Graph> outcome) {
    List<Node> nodes = Lab.graph(outcome).nodes();
    assertEquals(1, nodes.size(), nodes::toString);
  }
}
