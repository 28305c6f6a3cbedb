package dev.permafrost.processor.worker.family;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.OBJECT;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.making.Constants;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import dev.permafrost.runtime.described.Texts;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** Values of the JDK other than dates and times. */
final class ValueKinds {
  private ValueKinds() {}

  /** Boxes, and objects that are nothing but objects. */
  static void addPlain(Registry registry) {
    for (Class<?> box :
        new Class<?>[] {
          Boolean.class, Byte.class, Short.class, Character.class,
          Integer.class, Long.class, Float.class, Double.class
        }) {
      Class<?> primitive = MethodType.methodType(box).unwrap().returnType();
      Shape own = Shapes.constructor(box, "value", primitive.descriptorString());
      registry.put(
          box,
          (object, sight) ->
              !sight.type().raw().isPrimitive() && isOfConstructor(object)
                  ? new Node.Instance(own, values(Primitives.bits(object)))
                  : new Node.Box(object));
    }
    registry.made(Object.class, Shapes.mutable(Object.class), (object, sight) -> values());
  }

  /** Boxes of small values are kept by valueOf; any other of such a value has to stay apart. */
  private static boolean isOfConstructor(Object box) {
    if (box instanceof Boolean value) {
      return Boolean.valueOf(value) != box;
    } else if (box instanceof Character value) {
      return value < 128 && Character.valueOf(value) != box;
    } else if (box instanceof Float || box instanceof Double) {
      return false;
    }
    long value = ((Number) box).longValue();
    if (value != (byte) value) {
      return false;
    } else if (box instanceof Integer) {
      return Integer.valueOf((int) value) != box;
    } else if (box instanceof Long) {
      return Long.valueOf(value) != box;
    }
    return box instanceof Short
        ? Short.valueOf((short) value) != box
        : Byte.valueOf((byte) value) != box;
  }

  static void addTo(Registry registry) {
    addOptionals(registry);
    addNumbers(registry);
    addNamed(registry);
  }

  private static void addOptionals(Registry registry) {
    registry.made(
        Optional.class,
        Shapes.factory(Optional.class, "ofNullable", "value", OBJECT),
        (optional, sight) ->
            values(
                sight.reference(
                    ((Optional<?>) optional).orElse(null), sight.argument(Optional.class, 0))));
    MadeBy<OptionalInt> ints =
        new MadeBy<>(
            Shapes.factory(OptionalInt.class, "of", "value", "I"),
            (optional, sight) -> values(optional.getAsInt()));
    MadeBy<OptionalInt> noInt =
        new MadeBy<>(Shapes.factory(OptionalInt.class, "empty"), (optional, sight) -> values());
    registry.put(
        OptionalInt.class,
        (object, sight) -> (((OptionalInt) object).isPresent() ? ints : noInt).read(object, sight));
    MadeBy<OptionalLong> longs =
        new MadeBy<>(
            Shapes.factory(OptionalLong.class, "of", "value", "J"),
            (optional, sight) -> values(optional.getAsLong()));
    MadeBy<OptionalLong> noLong =
        new MadeBy<>(Shapes.factory(OptionalLong.class, "empty"), (optional, sight) -> values());
    registry.put(
        OptionalLong.class,
        (object, sight) ->
            (((OptionalLong) object).isPresent() ? longs : noLong).read(object, sight));
    MadeBy<OptionalDouble> doubles =
        new MadeBy<>(
            Shapes.factory(OptionalDouble.class, "of", "value", "D"),
            (optional, sight) -> values(Double.doubleToRawLongBits(optional.getAsDouble())));
    MadeBy<OptionalDouble> noDouble =
        new MadeBy<>(Shapes.factory(OptionalDouble.class, "empty"), (optional, sight) -> values());
    registry.put(
        OptionalDouble.class,
        (object, sight) ->
            (((OptionalDouble) object).isPresent() ? doubles : noDouble).read(object, sight));
  }

  private static void addNumbers(Registry registry) {
    MadeBy<BigInteger> small =
        new MadeBy<>(
            Shapes.factory(BigInteger.class, "valueOf", "value", "J"),
            (number, sight) -> values(number.longValue()));
    MadeBy<BigInteger> big =
        new MadeBy<>(
            Shapes.constructor(BigInteger.class, "digits", TEXT),
            (number, sight) -> text(number.toString(), sight));
    registry.put(
        BigInteger.class,
        (object, sight) -> (isFromFactory((BigInteger) object) ? small : big).read(object, sight));
    MadeBy<BigDecimal> compact =
        new MadeBy<>(
            Shapes.factory(BigDecimal.class, "valueOf", "unscaled", "J", "scale", "I"),
            (number, sight) -> values(number.unscaledValue().longValue(), number.scale()));
    MadeBy<BigDecimal> wide =
        new MadeBy<>(
            Shapes.constructor(BigDecimal.class, "digits", TEXT),
            (number, sight) -> text(number.toString(), sight));
    registry.put(
        BigDecimal.class,
        (object, sight) ->
            (isFromFactory((BigDecimal) object) ? compact : wide).read(object, sight));
    registry.put(
        MathContext.class,
        Constants.of(
            MathContext.class,
            MathContext.class,
            new MadeBy<MathContext>(
                Shapes.constructor(
                    MathContext.class,
                    "precision",
                    "I",
                    "rounding",
                    RoundingMode.class.descriptorString()),
                (context, sight) ->
                    values(
                        context.getPrecision(),
                        sight.reference(context.getRoundingMode(), StaticType.UNKNOWN)))));
    registry.made(
        UUID.class,
        Shapes.constructor(UUID.class, "high", "J", "low", "J"),
        (uuid, sight) -> values(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits()));
    registry.made(
        BitSet.class,
        Shapes.shape("java.util.BitSet", "valueOf", "Ljava/util/BitSet;", true, "words", "[J"),
        (bits, sight) -> values(sight.reference(bits.toLongArray(), StaticType.UNKNOWN)));
  }

  /**
   * Whether valueOf can have made this number. It keeps some of its numbers; another object of such
   * a value came from a constructor and has to stay apart.
   */
  private static boolean isFromFactory(BigInteger number) {
    if (number.bitLength() >= Long.SIZE) {
      return false;
    }
    BigInteger again = BigInteger.valueOf(number.longValue());
    return again == number || again != BigInteger.valueOf(number.longValue());
  }

  private static boolean isFromFactory(BigDecimal number) {
    if (number.unscaledValue().bitLength() >= Long.SIZE) {
      return false;
    }
    long unscaled = number.unscaledValue().longValue();
    BigDecimal again = BigDecimal.valueOf(unscaled, number.scale());
    return again == number || again != BigDecimal.valueOf(unscaled, number.scale());
  }

  private static void addNamed(Registry registry) {
    registry.made(
        URI.class,
        Shapes.factory(URI.class, "create", "text", TEXT),
        (uri, sight) -> text(uri.toString(), sight));
    // A copy: the first who asks for a currency lends it the very string that its code is then.
    registry.made(
        Currency.class,
        Shapes.factory(Currency.class, "getInstance", "code", TEXT),
        (currency, sight) -> text(new String(currency.getCurrencyCode()), sight));
    registry.made(
        Pattern.class,
        Shapes.factory(Pattern.class, "compile", "regex", TEXT, "flags", "I"),
        (pattern, sight) ->
            values(sight.reference(pattern.pattern(), StaticType.UNKNOWN), pattern.flags()));
    // A factory keeps its locales, a constructor makes another each time.
    MadeBy<Locale> tagged =
        new MadeBy<>(
            Shapes.factory(Locale.class, "forLanguageTag", "tag", TEXT),
            (locale, sight) -> text(new String(locale.toLanguageTag()), sight));
    MadeBy<Locale> apart =
        new MadeBy<>(
            Shapes.factory(Locale.class, Texts.class, "locale", "tag", TEXT),
            (locale, sight) -> text(new String(locale.toLanguageTag()), sight));
    MadeBy<Locale> odd =
        new MadeBy<>(
            Shapes.constructor(Locale.class, "language", TEXT, "country", TEXT, "variant", TEXT),
            ValueKinds::oddLocale);
    registry.put(
        Locale.class,
        (object, sight) -> {
          Locale locale = (Locale) object;
          Locale again = Locale.forLanguageTag(locale.toLanguageTag());
          MadeBy<Locale> other = again.equals(locale) ? apart : odd;
          return (again == locale ? tagged : other).read(locale, sight);
        });
  }

  /** Subclasses of Charset are many; all are found by name. */
  static MadeBy<Charset> charset() {
    return new MadeBy<>(
        Shapes.factory(Charset.class, "forName", "name", TEXT),
        (charset, sight) -> text(charset.name(), sight));
  }

  @SuppressWarnings("deprecation")
  private static long[] oddLocale(Locale locale, Sight sight) throws Obstruction {
    String language = locale.getLanguage();
    String country = locale.getCountry();
    String variant = locale.getVariant();
    if (!new Locale(language, country, variant).equals(locale)) {
      throw new Obstruction(
          "the locale " + locale + " has neither a language tag nor plain parts alone",
          "build it from a well-formed BCP 47 language tag");
    }
    // Copies: whether locales share the texts of their parts depends on what was asked for before.
    return values(
        sight.reference(new String(language), StaticType.UNKNOWN),
        sight.reference(new String(country), StaticType.UNKNOWN),
        sight.reference(new String(variant), StaticType.UNKNOWN));
  }

  private static long[] text(String text, Sight sight) {
    return values(sight.reference(text, StaticType.UNKNOWN));
  }
}
