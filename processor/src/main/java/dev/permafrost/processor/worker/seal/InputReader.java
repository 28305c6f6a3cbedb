package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.InputKind;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.seal.Rule;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Turns calls of recorded entry points into inputs. */
final class InputReader {
  private final Orders orders;
  private final Findings findings;
  private final Sight sight;

  InputReader(Orders orders, Findings findings, Sight sight) {
    this.orders = orders;
    this.findings = findings;
    this.sight = sight;
  }

  /** Whether a call tells nothing new. */
  boolean knows(Rule rule, Object key) {
    return knows(kind(rule), key(rule, key));
  }

  boolean knows(InputKind kind, String key) {
    return findings.knows(kind, key);
  }

  /** Notes what a call reads. */
  void read(Rule rule, Object key) {
    read(kind(rule), key(rule, key));
  }

  /** Notes what is read. */
  void read(InputKind kind, String name) {
    if (!findings.knows(kind, name)) {
      String value = value(kind, name);
      String place = sight.trace().place();
      findings.add(new Input(kind, name, value != null, value == null ? "" : value, place));
      if (kind == InputKind.ALL_ENVIRONMENT) {
        declared(InputKind.ENVIRONMENT, orders.environment(), place);
      } else if (kind == InputKind.ALL_PROPERTIES) {
        declared(InputKind.PROPERTY, orders.properties(), place);
        for (String undefined : orders.undefined()) {
          findings.add(new Input(InputKind.PROPERTY, undefined, false, "", place));
        }
      }
    }
  }

  /** Whoever asks for all of them gets those that are declared. */
  private void declared(InputKind kind, Map<String, String> values, String place) {
    for (Map.Entry<String, String> each : values.entrySet()) {
      findings.add(new Input(kind, each.getKey(), true, each.getValue(), place));
    }
  }

  private static InputKind kind(Rule rule) {
    switch (rule.category()) {
      case ENVIRONMENT:
        return rule.keyed() ? InputKind.ENVIRONMENT : InputKind.ALL_ENVIRONMENT;
      case PROPERTIES:
        return rule.keyed() ? InputKind.PROPERTY : InputKind.ALL_PROPERTIES;
      case FOLDER:
        return InputKind.PROPERTY;
      case JDK_DATA:
        return InputKind.JDK_DATA;
      default:
        return ofDefault(rule.name());
    }
  }

  private static InputKind ofDefault(String name) {
    if (name.startsWith("java.util.Locale")) {
      return InputKind.LOCALE;
    } else if (name.startsWith("java.nio")) {
      return InputKind.CHARSET;
    }
    return name.endsWith("lineSeparator") ? InputKind.LINE_SEPARATOR : InputKind.ZONE;
  }

  private static String key(Rule rule, Object key) {
    switch (rule.category()) {
      case FOLDER:
        return "user.dir";
      case JDK_DATA:
        return "";
      default:
        return key == null ? "" : key.toString();
    }
  }

  /** What is there; null if nothing. */
  private String value(InputKind kind, String key) {
    switch (kind) {
      case ENVIRONMENT:
        return orders.environment().get(key);
      case PROPERTY:
        return key.isEmpty() ? null : System.getProperty(key);
      case LOCALE:
        return (key.isEmpty()
                ? Locale.getDefault()
                : Locale.getDefault(Locale.Category.valueOf(key)))
            .toLanguageTag();
      case ZONE:
        return TimeZone.getDefault().getID();
      case CHARSET:
        return Charset.defaultCharset().name();
      case LINE_SEPARATOR:
        return System.lineSeparator();
      case JDK_DATA:
        return Integer.toString(Runtime.version().feature());
      default:
        return "";
    }
  }
}
