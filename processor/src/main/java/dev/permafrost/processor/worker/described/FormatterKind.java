package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Access;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.TimeFormatters;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Formatters of {@code java.time}: the constants as such, those derived from a constant as that,
 * others by the calls of a builder that made them, which their parts tell.
 */
public final class FormatterKind implements Kind {
  private static final Shape OF = shape("of", "steps", Shapes.OBJECTS);
  private static final Shape LIKE =
      shape("like", "constant", DateTimeFormatter.class.descriptorString());

  private final Fields fields;
  private final FormatterSteps steps;
  private final List<Field> constants = new ArrayList<>();

  public FormatterKind(Fields fields) {
    this.fields = fields;
    this.steps = new FormatterSteps(fields);
    for (Field field : DateTimeFormatter.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == DateTimeFormatter.class) {
        constants.add(field);
      }
    }
    // A JVM lists them in an order of its own.
    constants.sort(Comparator.comparing(Field::getName));
  }

  private static Shape shape(String method, String first, String descriptor) {
    return Described.by(
        TimeFormatters.class,
        method,
        DateTimeFormatter.class,
        false,
        first,
        descriptor,
        "locale",
        Locale.class.descriptorString(),
        "style",
        Shapes.TEXT,
        "resolver",
        ResolverStyle.class.descriptorString(),
        "fields",
        Set.class.descriptorString(),
        "chronology",
        Chronology.class.descriptorString(),
        "zone",
        ZoneId.class.descriptorString());
  }

  @Override
  public Node read(Object object, Sight sight) throws Obstruction {
    DateTimeFormatter formatter = (DateTimeFormatter) object;
    for (Field field : constants) {
      if (value(field) == formatter) {
        return new Node.StaticField(
            DateTimeFormatter.class.getName(),
            field.getName(),
            DateTimeFormatter.class.descriptorString(),
            Access.PUBLIC);
      }
    }
    for (Field field : constants) {
      DateTimeFormatter constant = value(field);
      if (parser(constant) == parser(formatter)) {
        // Its locale is the default one, whatever that is where the constant is made.
        boolean same = constant.getLocale() == formatter.getLocale();
        return node(LIKE, constant, same ? null : formatter.getLocale(), formatter, sight);
      }
    }
    return built(formatter, sight);
  }

  private static DateTimeFormatter value(Field constant) {
    try {
      return (DateTimeFormatter) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object parser(DateTimeFormatter formatter) {
    return fields.get(formatter, "printerParser");
  }

  private Node built(DateTimeFormatter formatter, Sight sight) throws Obstruction {
    Object[] calls = steps.of(parser(formatter));
    DateTimeFormatter again =
        TimeFormatters.of(
            calls,
            formatter.getLocale(),
            style(formatter),
            formatter.getResolverStyle(),
            formatter.getResolverFields(),
            formatter.getChronology(),
            formatter.getZone());
    Described.check(
        new FormatterParts(fields).same(parser(formatter), parser(again)),
        formatter,
        "make it by DateTimeFormatter.ofPattern(…) or one of its constants");
    return node(OF, calls, formatter.getLocale(), formatter, sight);
  }

  private static Node node(
      Shape shape, Object first, Locale locale, DateTimeFormatter formatter, Sight sight) {
    long[] arguments = {
      sight.reference(first, UNKNOWN),
      sight.reference(locale, UNKNOWN),
      sight.reference(style(formatter), UNKNOWN),
      sight.reference(formatter.getResolverStyle(), UNKNOWN),
      sight.reference(formatter.getResolverFields(), UNKNOWN),
      sight.reference(formatter.getChronology(), UNKNOWN),
      sight.reference(formatter.getZone(), UNKNOWN)
    };
    return new Node.Instance(shape, arguments);
  }

  private static String style(DateTimeFormatter formatter) {
    DecimalStyle style = formatter.getDecimalStyle();
    return ""
        + style.getZeroDigit()
        + style.getPositiveSign()
        + style.getNegativeSign()
        + style.getDecimalSeparator();
  }
}
