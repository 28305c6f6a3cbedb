package dev.permafrost.processor.worker.described;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.walk.Obstruction;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the parts of a formatter of {@code java.time} apart into the calls of a builder that made
 * them; {@link dev.permafrost.runtime.described.TimeFormatters} makes the calls again.
 */
final class FormatterSteps {
  private static final String BUILDER = "java.time.format.DateTimeFormatterBuilder$";
  private static final String FIELD = "field";
  private static final String STYLE = "textStyle";
  private static final int BY_THREES = -2;

  private final Fields fields;
  private final List<Object> steps = new ArrayList<>();

  FormatterSteps(Fields fields) {
    this.fields = fields;
  }

  /** The calls for all that a formatter consists of, each a word and then the arguments. */
  Object[] of(Object composite) throws Obstruction {
    steps.clear();
    all(composite);
    return steps.toArray();
  }

  private void all(Object composite) throws Obstruction {
    for (Object part : (Object[]) fields.get(composite, "printerParsers")) {
      add(part);
    }
  }

  private void say(String step, Object... arguments) {
    steps.add(step);
    steps.addAll(java.util.Arrays.asList(arguments));
  }

  private Object of(Object part, String field) {
    return fields.get(part, field);
  }

  private void add(Object part) throws Obstruction {
    String name = part.getClass().getName();
    String kind = name.startsWith(BUILDER) ? name.substring(BUILDER.length()) : name;
    if (part instanceof Enum<?> setting) {
      say(setting.name().toLowerCase(java.util.Locale.ROOT));
      return;
    }
    switch (kind) {
      case "CompositePrinterParser" -> composite(part);
      case "PadPrinterParserDecorator" -> {
        say("pad", of(part, "padWidth"), of(part, "padChar"));
        add(of(part, "printerParser"));
      }
      case "CharLiteralPrinterParser", "StringLiteralPrinterParser" ->
          say("literal", of(part, "literal").toString());
      case "DefaultValueParser" -> say("default", of(part, FIELD), of(part, "value"));
      case "InstantPrinterParser" -> instant((int) of(part, "fractionalDigits"));
      case "OffsetIdPrinterParser" -> offset(part);
      case "LocalizedPrinterParser" -> localized(part);
      default -> {
        if (!number(kind, part) && !text(kind, part)) {
          throw refusal(kind);
        }
      }
    }
  }

  private void composite(Object part) throws Obstruction {
    boolean optional = (boolean) of(part, "optional");
    say(optional ? "optional" : "group");
    all(part);
    say(optional ? "required" : "end");
  }

  private void instant(int digits) {
    if (digits == BY_THREES) {
      say("instantByThrees");
    } else {
      say("instant", digits);
    }
  }

  private void offset(Object part) {
    String[] patterns = (String[]) of(part, "PATTERNS");
    say("offset", patterns[(int) of(part, "type")], of(part, "noOffsetText"));
  }

  private void localized(Object part) throws Obstruction {
    FormatStyle date = (FormatStyle) of(part, "dateStyle");
    FormatStyle time = (FormatStyle) of(part, "timeStyle");
    if (date == null && time == null) {
      throw refusal("template of localized parts");
    }
    say("localized", date, time);
  }

  private boolean number(String kind, Object part) {
    switch (kind) {
      case "NumberPrinterParser" ->
          say(
              "value",
              of(part, FIELD),
              of(part, "minWidth"),
              of(part, "maxWidth"),
              of(part, "signStyle"));
      case "ReducedPrinterParser" -> {
        Object base = of(part, "baseDate");
        say(
            base == null ? "reduced" : "reducedDate",
            of(part, FIELD),
            of(part, "minWidth"),
            of(part, "maxWidth"),
            base == null ? of(part, "baseValue") : base);
      }
      case "FractionPrinterParser" ->
          say(
              "fraction",
              of(part, FIELD),
              of(part, "minWidth"),
              of(part, "maxWidth"),
              of(part, "decimalPoint"));
      case "NanosPrinterParser" ->
          say(
              "fraction",
              java.time.temporal.ChronoField.NANO_OF_SECOND,
              of(part, "minWidth"),
              of(part, "maxWidth"),
              of(part, "decimalPoint"));
      case "WeekBasedFieldPrinterParser" ->
          say("pattern", of(part, "chr").toString().repeat((int) of(part, "count")));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean text(String kind, Object part) throws Obstruction {
    switch (kind) {
      case "TextPrinterParser" -> named(part);
      case "DayPeriodPrinterParser" -> say("dayPeriod", of(part, STYLE));
      case "LocalizedOffsetIdPrinterParser" -> say("localizedOffset", of(part, "style"));
      case "ChronoPrinterParser" -> {
        Object style = of(part, STYLE);
        if (style == null) {
          say("chronologyId");
        } else {
          say("chronology", style);
        }
      }
      case "ZoneTextPrinterParser" -> zoneText(part);
      case "ZoneIdPrinterParser" -> zoneId(of(part, "description").toString());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void named(Object part) {
    Object provider = of(part, "provider");
    if (provider.getClass().getName().startsWith(BUILDER)) {
      Object store = of(provider, "val$store");
      Map<?, ?> byStyle = (Map<?, ?>) of(store, "valueTextMap");
      // The order of the map that was given means nothing.
      say("names", of(part, FIELD), new TreeMap<>((Map<?, ?>) byStyle.get(of(part, STYLE))));
    } else {
      say("text", of(part, FIELD), of(part, STYLE));
    }
  }

  private void zoneText(Object part) throws Obstruction {
    if (of(part, "preferredZones") != null) {
      throw refusal("zone text with preferred zones");
    }
    boolean generic = (boolean) of(part, "isGeneric");
    say(generic ? "genericZoneText" : "zoneText", of(part, STYLE), Set.of());
  }

  private void zoneId(String description) throws Obstruction {
    switch (description) {
      case "ZoneId()" -> say("zoneId");
      case "ZoneRegionId()" -> say("zoneRegionId");
      case "ZoneOrOffsetId()" -> say("zoneOrOffsetId");
      default -> throw refusal(description);
    }
  }

  private static Obstruction refusal(String part) {
    return new Obstruction(
        "this DateTimeFormatter has a part that no call of a builder is known for (" + part + ")",
        "make it by DateTimeFormatter.ofPattern(…), or make it at run time");
  }
}
