package dev.permafrost.processor.worker.nature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of the JDK whose objects tell all there is to them by public fields and methods, which
 * are also what a constructor takes. The worker knows them by name: not every JDK has them.
 */
public final class PublicState {
  private static final Map<String, PublicState> KNOWN = known();

  private final List<String> descriptors;
  private final List<String> names;
  private final boolean mutable;

  private PublicState(List<String> descriptors, List<String> names, boolean mutable) {
    this.descriptors = descriptors;
    this.names = names;
    this.mutable = mutable;
  }

  private static Map<String, PublicState> known() {
    Map<String, PublicState> known = new HashMap<>();
    known.put("java.awt.Point", changing("I", "x", "y"));
    known.put("java.awt.Dimension", changing("I", "width", "height"));
    known.put("java.awt.Rectangle", changing("I", "x", "y", "width", "height"));
    known.put("java.awt.Insets", changing("I", "top", "left", "bottom", "right"));
    for (String precision : List.of("Double", "Float")) {
      String bits = precision.substring(0, 1);
      addShapes(known, "2D$" + precision, bits);
    }
    known.put(
        "java.awt.geom.AffineTransform",
        changing(
            "D",
            "getScaleX",
            "getShearY",
            "getShearX",
            "getScaleY",
            "getTranslateX",
            "getTranslateY"));
    known.put(
        "javax.xml.namespace.QName",
        new PublicState(
            List.of("Ljava/lang/String;", "Ljava/lang/String;", "Ljava/lang/String;"),
            List.of("getNamespaceURI", "getLocalPart", "getPrefix"),
            false));
    return Map.copyOf(known);
  }

  private static void addShapes(Map<String, PublicState> known, String suffix, String bits) {
    String[] bounds = {"x", "y", "width", "height"};
    String[] rounded = {"x", "y", "width", "height", "arcwidth", "archeight"};
    String[] quad = {"x1", "y1", "ctrlx", "ctrly", "x2", "y2"};
    String[] cubic = {"x1", "y1", "ctrlx1", "ctrly1", "ctrlx2", "ctrly2", "x2", "y2"};
    String prefix = "java.awt.geom.";
    known.put(prefix + "Point" + suffix, changing(bits, "x", "y"));
    known.put(prefix + "Line" + suffix, changing(bits, "x1", "y1", "x2", "y2"));
    known.put(prefix + "Rectangle" + suffix, changing(bits, bounds));
    known.put(prefix + "Ellipse" + suffix, changing(bits, bounds));
    known.put(prefix + "RoundRectangle" + suffix, changing(bits, rounded));
    known.put(prefix + "QuadCurve" + suffix, changing(bits, quad));
    known.put(prefix + "CubicCurve" + suffix, changing(bits, cubic));
  }

  /** Objects that can change, with values of one primitive type. */
  private static PublicState changing(String descriptor, String... names) {
    List<String> descriptors = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      descriptors.add(descriptor);
    }
    return new PublicState(descriptors, List.of(names), true);
  }

  /** What is known of exactly this class, or null. */
  public static PublicState of(Class<?> type) {
    return type.getName().startsWith("java") ? KNOWN.get(type.getName()) : null;
  }

  public List<String> descriptors() {
    return descriptors;
  }

  public List<String> names() {
    return names;
  }

  public boolean mutable() {
    return mutable;
  }

  /** The values that the constructor takes, in its order. */
  public Object[] values(Object object) {
    Object[] values = new Object[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(object, names.get(i));
    }
    return values;
  }

  private static Object value(Object object, String name) {
    try {
      return name.startsWith("get")
          ? object.getClass().getMethod(name).invoke(object)
          : object.getClass().getField(name).get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "this JDK's " + object.getClass().getName() + " has no public " + name, e);
    }
  }
}
