package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Formats;
import java.math.RoundingMode;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Currency;
import java.util.Locale;

/** Formats of numbers and messages, and collators: by their patterns, symbols and settings. */
public final class NumberFormatKinds {
  private static final String LOCALE = "Ljava/util/Locale;";

  /** Longer ones would make patterns of as many signs. */
  private static final int DIGITS_IN_PATTERN = 400;

  private final Fields fields;

  private NumberFormatKinds(Fields fields) {
    this.fields = fields;
  }

  public static void addTo(Registry registry, Fields fields) {
    NumberFormatKinds kinds = new NumberFormatKinds(fields);
    kinds.addDecimals(registry);
    kinds.addMessages(registry);
    registry.made(
        RuleBasedCollator.class,
        Described.by(
            Formats.class,
            "collator",
            RuleBasedCollator.class,
            true,
            "rules",
            TEXT,
            "strength",
            "I",
            "decomposition",
            "I"),
        NumberFormatKinds::collator);
  }

  private void addDecimals(Registry registry) {
    registry.made(
        DecimalFormat.class,
        Described.by(
            Formats.class,
            "decimal",
            DecimalFormat.class,
            true,
            "pattern",
            TEXT,
            "symbols",
            DecimalFormatSymbols.class.descriptorString(),
            "affixes",
            String[].class.descriptorString(),
            "digits",
            "[I",
            "groupingSize",
            "I",
            "multiplier",
            "I",
            "rounding",
            RoundingMode.class.descriptorString(),
            "flags",
            "I"),
        this::decimal);
    MadeBy<DecimalFormatSymbols> usual =
        new MadeBy<>(
            Shapes.shape(
                DecimalFormatSymbols.class.getName(),
                "getInstance",
                DecimalFormatSymbols.class.descriptorString(),
                true,
                "locale",
                LOCALE),
            (symbols, sight) -> values(sight.reference(locale(symbols), UNKNOWN)));
    MadeBy<DecimalFormatSymbols> changed =
        new MadeBy<>(
            Described.by(
                Formats.class,
                "symbols",
                DecimalFormatSymbols.class,
                true,
                "locale",
                LOCALE,
                "marks",
                TEXT,
                "texts",
                String[].class.descriptorString(),
                "currency",
                Currency.class.descriptorString()),
            this::symbols);
    registry.put(
        DecimalFormatSymbols.class,
        (object, sight) -> {
          DecimalFormatSymbols symbols = (DecimalFormatSymbols) object;
          boolean plain = symbols.equals(DecimalFormatSymbols.getInstance(locale(symbols)));
          return (plain ? usual : changed).read(symbols, sight);
        });
  }

  private Locale locale(DecimalFormatSymbols symbols) {
    return (Locale) fields.get(symbols, "locale");
  }

  private long[] decimal(DecimalFormat format, Sight sight) throws Obstruction {
    DecimalFormatSymbols symbols = (DecimalFormatSymbols) fields.get(format, "symbols");
    DecimalFormat shorter = (DecimalFormat) format.clone();
    shorter.setMaximumFractionDigits(
        Math.min(DIGITS_IN_PATTERN, format.getMaximumFractionDigits()));
    String pattern = shorter.toPattern();
    String[] affixes = {
      affix(format, "posPrefixPattern", format.getPositivePrefix()),
      affix(format, "posSuffixPattern", format.getPositiveSuffix()),
      affix(format, "negPrefixPattern", format.getNegativePrefix()),
      affix(format, "negSuffixPattern", format.getNegativeSuffix())
    };
    int[] digits = {
      format.getMaximumIntegerDigits(),
      format.getMinimumIntegerDigits(),
      format.getMaximumFractionDigits(),
      format.getMinimumFractionDigits()
    };
    int flags =
        (format.isDecimalSeparatorAlwaysShown() ? 1 : 0)
            + (format.isParseBigDecimal() ? 2 : 0)
            + (format.isGroupingUsed() ? 4 : 0)
            + (format.isParseIntegerOnly() ? 8 : 0);
    DecimalFormat again =
        Formats.decimal(
            pattern,
            symbols,
            affixes,
            digits,
            format.getGroupingSize(),
            format.getMultiplier(),
            format.getRoundingMode(),
            flags);
    Described.check(again.equals(format), format, "apply a pattern to it that tells all of it");
    return values(
        sight.reference(pattern, UNKNOWN),
        sight.reference(symbols, UNKNOWN),
        sight.reference(affixes, UNKNOWN),
        sight.reference(digits, UNKNOWN),
        format.getGroupingSize(),
        format.getMultiplier(),
        sight.reference(format.getRoundingMode(), UNKNOWN),
        flags);
  }

  /** An affix that was set; null where the pattern tells it. */
  private String affix(DecimalFormat format, String field, String literal) {
    return fields.get(format, field) == null ? literal : null;
  }

  private long[] symbols(DecimalFormatSymbols symbols, Sight sight) throws Obstruction {
    String marks =
        ""
            + symbols.getZeroDigit()
            + symbols.getGroupingSeparator()
            + symbols.getDecimalSeparator()
            + symbols.getPerMill()
            + symbols.getPercent()
            + symbols.getDigit()
            + symbols.getPatternSeparator()
            + symbols.getMinusSign()
            + symbols.getMonetaryDecimalSeparator()
            + symbols.getMonetaryGroupingSeparator();
    String[] texts = {
      symbols.getInfinity(),
      symbols.getNaN(),
      symbols.getExponentSeparator(),
      symbols.getCurrencySymbol()
    };
    Currency currency = symbols.getCurrency();
    DecimalFormatSymbols again = Formats.symbols(locale(symbols), marks, texts, currency);
    Described.check(again.equals(symbols), symbols, "set the currency by a Currency, not by code");
    return values(
        sight.reference(locale(symbols), UNKNOWN),
        sight.reference(marks, UNKNOWN),
        sight.reference(texts, UNKNOWN),
        sight.reference(currency, UNKNOWN));
  }

  private void addMessages(Registry registry) {
    MadeBy<MessageFormat> plain =
        new MadeBy<>(
            Shapes.mutable(MessageFormat.class, "pattern", TEXT, "locale", LOCALE),
            (format, sight) ->
                values(
                    sight.reference(format.toPattern(), UNKNOWN),
                    sight.reference(format.getLocale(), UNKNOWN)));
    MadeBy<MessageFormat> withParts =
        new MadeBy<>(
            Described.by(
                Formats.class,
                "message",
                MessageFormat.class,
                true,
                "pattern",
                TEXT,
                "locale",
                LOCALE,
                "parts",
                Format[].class.descriptorString()),
            NumberFormatKinds::message);
    registry.put(
        MessageFormat.class,
        (object, sight) -> {
          MessageFormat format = (MessageFormat) object;
          MessageFormat again = new MessageFormat(format.toPattern(), format.getLocale());
          return (again.equals(format) ? plain : withParts).read(format, sight);
        });
    Shape choice = Shapes.mutable(ChoiceFormat.class, "limits", "[D", "texts", "[" + TEXT);
    registry.made(
        ChoiceFormat.class,
        choice,
        (format, sight) -> {
          double[] limits = format.getLimits().clone();
          String[] texts = new String[limits.length];
          System.arraycopy(format.getFormats(), 0, texts, 0, texts.length);
          return values(sight.reference(limits, UNKNOWN), sight.reference(texts, UNKNOWN));
        });
  }

  private static long[] message(MessageFormat format, Sight sight) throws Obstruction {
    Format[] parts = format.getFormats();
    MessageFormat again = Formats.message(format.toPattern(), format.getLocale(), parts);
    Described.check(again.equals(format), format, "write its parts in the pattern");
    return values(
        sight.reference(format.toPattern(), UNKNOWN),
        sight.reference(format.getLocale(), UNKNOWN),
        sight.reference(parts, UNKNOWN));
  }

  private static long[] collator(RuleBasedCollator collator, Sight sight) throws Obstruction {
    int strength = collator.getStrength();
    int decomposition = collator.getDecomposition();
    try {
      RuleBasedCollator again = Formats.collator(collator.getRules(), strength, decomposition);
      Described.check(again.equals(collator), collator, "make it at run time");
    } catch (ParseException e) {
      Described.check(false, collator, "make it at run time");
    }
    return values(sight.reference(collator.getRules(), UNKNOWN), strength, decomposition);
  }
}
