package code;

import dev.permafrost.Freezable;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** Routines that return objects of many corners of the JDK. */
public final class Platform {
  private Platform() {}

  /** A class of the user's below one of java.desktop. */
  static final class Cell extends Point {
    private static final long serialVersionUID = 1;
    private final String name;

    Cell(int x, int y, String name) {
      super(x, y);
      this.name = name;
    }
  }

  /** A bundle whose contents depend on a field. */
  static final class Words extends ListResourceBundle {
    private final String greeting;

    Words(String greeting) {
      this.greeting = greeting;
    }

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"greeting", greeting}, {"numbers", new int[] {1, 2}}};
    }
  }

  record Holder(MathContext own, MathContext constant, MathContext same) {}

  record Locales(Locale constant, Locale made, Locale again, Locale tagged, Locale odd) {}

  record Symbols(ClassDesc string, ClassDesc array, ClassDesc own, MethodTypeDesc method) {}

  record Colors(Color constant, Color own, Color equal, Color clear, Color fine) {}

  @Freezable
  static Holder contexts() {
    MathContext own = new MathContext(5, RoundingMode.FLOOR);
    return new Holder(own, MathContext.DECIMAL64, new MathContext(16, RoundingMode.HALF_EVEN));
  }

  @Freezable
  static Map<String, QName> names() {
    QName name = new QName("urn:x", "local", "p");
    return new TreeMap<>(Map.of("a", name, "b", name, "c", new QName("plain")));
  }

  @Freezable
  static List<Date> dates() {
    Timestamp fine = new Timestamp(1_700_000_000_123L);
    fine.setNanos(123_456_789);
    return List.of(
        fine,
        new Timestamp(-1),
        new java.sql.Date(1_700_000_000_000L),
        new java.sql.Time(-5),
        new Date(3));
  }

  @Freezable
  static Manifest manifest() throws IOException {
    String text = "Manifest-Version: 1.0\nMain-Class: a.B\nX-Own: yes\n\nName: a/b\nSealed: true\n\n";
    Manifest manifest =
        new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    manifest.getEntries().put("shared", manifest.getAttributes("a/b"));
    return manifest;
  }

  @Freezable
  static Attributes attributes() {
    Attributes attributes = new Attributes();
    attributes.put(Attributes.Name.CLASS_PATH, "lib/x.jar");
    attributes.putValue("Another", "one");
    return attributes;
  }

  @Freezable
  static List<Object> figures() {
    return List.of(
        new Point(1, -2),
        new Dimension(3, 4),
        new Rectangle(1, 2, 3, 4),
        new Insets(1, 2, 3, 4),
        new Point2D.Double(-0.0, 1.5),
        new Point2D.Float(1, 2),
        new Line2D.Double(1, 2, 3, 4),
        new Rectangle2D.Float(1, 2, 3, 4.5f),
        new Ellipse2D.Double(1, 2, 3, 4),
        new RoundRectangle2D.Double(1, 2, 3, 4, 5, 6),
        new CubicCurve2D.Double(1, 2, 3, 4, 5, 6, 7, 8),
        AffineTransform.getRotateInstance(0.5, 1, 2),
        new Cell(7, 8, "cell"));
  }

  @Freezable
  static Colors colors() {
    return new Colors(
        Color.RED,
        new Color(1, 2, 3, 4),
        new Color(255, 0, 0),
        new Color(0, true),
        new Color(0.1f, 0.2f, 0.3f, 0.4f));
  }

  @Freezable
  static Symbols symbols() {
    return new Symbols(
        ConstantDescs.CD_String,
        ClassDesc.of("a.B").arrayType(),
        ClassDesc.of("a.B", "C"),
        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_String));
  }

  @Freezable
  static List<Predicate<String>> predicates() {
    Pattern pattern = Pattern.compile("[a-c]+", Pattern.CASE_INSENSITIVE);
    Predicate<String> found = pattern.asPredicate();
    return List.of(found, pattern.asMatchPredicate(), found.negate(), found);
  }

  @Freezable
  @SuppressWarnings("deprecation")
  static Locales locales() {
    Locale made = new Locale("en", "US");
    return new Locales(
        Locale.US,
        made,
        made,
        Locale.forLanguageTag("sr-Latn-RS"),
        new Locale("no", "NO", "NY"));
  }

  @Freezable
  static List<InetAddress> addresses() throws UnknownHostException {
    return List.of(
        InetAddress.getByName("127.0.0.1"),
        InetAddress.getByName("10.1.2.3"),
        InetAddress.getByName("::1"),
        InetAddress.getByName("2001:db8::42"),
        InetAddress.getByAddress("name.example", new byte[] {1, 2, 3, 4}));
  }

  @Freezable
  static PropertyResourceBundle properties() throws IOException {
    return new PropertyResourceBundle(new StringReader("a=1\nb c=\\u20ac =\nempty=\nd\\:e=x\\ny"));
  }

  @Freezable
  static ResourceBundle anonymous() {
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return new Object[][] {{"k", "v"}, {"l", 5}};
      }
    };
  }

  @Freezable
  static List<ResourceBundle> words() {
    Words asked = new Words("hello");
    asked.getString("greeting");
    return List.of(asked, new Words("hi"));
  }

  private static String told(ResourceBundle bundle) {
    StringBuilder told = new StringBuilder();
    for (String key : new ArrayList<>(new java.util.TreeSet<>(bundle.keySet()))) {
      Object value = bundle.getObject(key);
      told.append(key).append('=').append(value instanceof int[] all ? all[1]++ : value);
    }
    return told + " " + bundle.getLocale() + bundle.getBaseBundleName() + bundle.containsKey("z");
  }

  private static String told(Colors colors) {
    return (colors.constant() == Color.RED)
        + " "
        + (colors.equal() == Color.RED)
        + colors.constant().equals(colors.equal())
        + List.of(colors.own(), colors.clear(), colors.fine())
        + colors.own().getAlpha()
        + colors.clear().getAlpha()
        + java.util.Arrays.toString(colors.fine().getRGBComponents(null));
  }

  private static String told(Locales locales) {
    return locales
        + " "
        + (locales.constant() == Locale.US)
        + (locales.made() == Locale.US)
        + (locales.made() == locales.again())
        + locales.made().equals(locales.constant())
        + locales.tagged().getScript();
  }

  private static String told(Manifest manifest) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      boolean one = manifest.getAttributes("shared") == manifest.getAttributes("a/b");
      manifest.getMainAttributes().putValue("Added", "later");
      manifest.getAttributes("a/b").putValue("Added", "too");
      manifest.write(out);
      return one + out.toString(StandardCharsets.UTF_8) + manifest.getEntries().keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Date date) {
    String told = date.getClass() + " " + date + " " + date.getTime();
    told += date instanceof Timestamp stamp ? " " + stamp.getNanos() + stamp.toInstant() : "";
    date.setTime(0);
    return told;
  }

  private static String told(Object figure) {
    if (figure instanceof Line2D line) {
      return line.getP1() + " " + line.getP2();
    } else if (figure instanceof Ellipse2D ellipse) {
      return ellipse.getFrame().toString();
    } else if (figure instanceof RoundRectangle2D round) {
      return round.getFrame() + " " + round.getArcHeight();
    } else if (figure instanceof CubicCurve2D curve) {
      return curve.getP1() + " " + curve.getCtrlP2();
    } else if (figure instanceof Cell cell) {
      cell.translate(1, 1);
      return cell.name + cell.x + cell.y;
    } else if (figure instanceof Rectangle rectangle) {
      rectangle.grow(1, 1);
    }
    return figure.toString();
  }

  private static <T> T unchecked(java.util.concurrent.Callable<T> call) {
    try {
      return call.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    return new Told()
        .of(
            "contexts",
            Platform::contexts,
            PlatformFrozen::contexts,
            all ->
                all
                    + " "
                    + new BigDecimal("3.14159265").round(all.own())
                    + (all.constant() == MathContext.DECIMAL64)
                    + (all.same() == MathContext.DECIMAL64))
        .of(
            "names",
            Platform::names,
            PlatformFrozen::names,
            all -> all + all.get("a").getPrefix() + (all.get("a") == all.get("b")))
        .of(
            "dates",
            Platform::dates,
            PlatformFrozen::dates,
            dates -> dates.stream().map(Platform::told).toList().toString())
        .of(
            "manifest",
            () -> unchecked(Platform::manifest),
            PlatformFrozen::manifest,
            Platform::told)
        .of(
            "attributes",
            Platform::attributes,
            PlatformFrozen::attributes,
            all -> all.keySet() + " " + all.values() + all.put(new Attributes.Name("x"), "y"))
        .of(
            "figures",
            Platform::figures,
            PlatformFrozen::figures,
            all -> all.stream().map(Platform::told).toList().toString())
        .of("colors", Platform::colors, PlatformFrozen::colors, Platform::told)
        .of(
            "symbols",
            Platform::symbols,
            PlatformFrozen::symbols,
            all -> all + " " + (all.string() == ConstantDescs.CD_String))
        .of(
            "predicates",
            Platform::predicates,
            PlatformFrozen::predicates,
            all ->
                List.of("xAx", "ab", "z").stream()
                        .map(text -> all.stream().map(each -> each.test(text)).toList())
                        .toList()
                    + " "
                    + (all.get(0) == all.get(3)))
        .of("locales", Platform::locales, PlatformFrozen::locales, Platform::told)
        .of(
            "addresses",
            () -> unchecked(Platform::addresses),
            PlatformFrozen::addresses,
            List::toString)
        .of(
            "properties",
            () -> unchecked(Platform::properties),
            PlatformFrozen::properties,
            Platform::told)
        .of("anonymous", Platform::anonymous, PlatformFrozen::anonymous, Platform::told)
        .of(
            "words",
            Platform::words,
            PlatformFrozen::words,
            all -> all.stream().map(Platform::told).toList().toString())
        .all();
  }
}
