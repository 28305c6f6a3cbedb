package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Texts;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Bundles of resources that were made by a constructor, and belong to no other bundle. */
final class BundleKinds {
  private final Fields fields;

  BundleKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.made(
        PropertyResourceBundle.class,
        Shapes.shape(
            Texts.class.getName(),
            "bundle",
            PropertyResourceBundle.class.descriptorString(),
            true,
            "text",
            TEXT),
        this::properties);
    // The user's class below it tells the contents whenever it is asked for them first.
    registry.made(
        ListResourceBundle.class,
        Shapes.mutable(ListResourceBundle.class),
        (bundle, sight) -> {
          checkAlone(bundle);
          return values();
        });
  }

  private long[] properties(PropertyResourceBundle bundle, Sight sight) throws Obstruction {
    checkAlone(bundle);
    StringBuilder text = new StringBuilder();
    Map<?, ?> lookup = (Map<?, ?>) fields.get(bundle, "lookup");
    lookup.forEach(
        (key, value) -> {
          escape((String) key, text);
          escape((String) value, text.append('='));
          text.append('\n');
        });
    return values(sight.reference(text.toString(), UNKNOWN));
  }

  /** Whatever is no plain letter or digit means nothing else in files of properties. */
  private static void escape(String text, StringBuilder escaped) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        escaped.append(c);
      } else {
        String digits = Integer.toHexString(c | 1 << 16);
        escaped.append("\\u").append(digits, 1, digits.length());
      }
    }
  }

  /** What the JDK found by a name it has set up, parents included, as nobody else can. */
  private void checkAlone(ResourceBundle bundle) throws Obstruction {
    if (fields.get(bundle, "name") != null
        || fields.get(bundle, "locale") != null
        || fields.get(bundle, "parent") != null) {
      throw new Obstruction(
          "this resource bundle was found by its name, or has a parent, which only the JDK sets",
          "keep its base name, and call ResourceBundle.getBundle(…) at run time");
    }
  }
}
