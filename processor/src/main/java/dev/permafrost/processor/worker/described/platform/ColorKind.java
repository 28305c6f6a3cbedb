package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Constants;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Colours: the constants, those of four bytes, and those of four floats. */
final class ColorKind implements Kind {
  private final Class<?> type;
  private final Shape ofBytes;
  private final Shape ofFloats;

  private ColorKind(Class<?> type) {
    this.type = type;
    this.ofBytes = Shapes.constructor(type, "argb", "I", "alpha", "Z");
    this.ofFloats = Shapes.constructor(type, "red", "F", "green", "F", "blue", "F", "alpha", "F");
  }

  static Kind of(Class<?> type) {
    return Constants.of(type, type, new ColorKind(type));
  }

  @Override
  public Node read(Object color, Sight sight) throws Obstruction {
    try {
      int argb = (int) type.getMethod("getRGB").invoke(color);
      float[] components = components(color);
      if (Arrays.equals(components, components(bytes(argb)))) {
        return new Node.Instance(ofBytes, values(argb, 1));
      } else if (Arrays.equals(components, components(floats(components)))) {
        long[] bits = new long[components.length];
        for (int i = 0; i < bits.length; i++) {
          bits[i] = Float.floatToRawIntBits(components[i]);
        }
        return new Node.Instance(ofFloats, bits);
      }
    } catch (InvocationTargetException e) {
      throw new Obstruction("this java.awt.Color throws " + e.getCause(), "use a plain colour");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new Obstruction(
        "this java.awt.Color is of a colour space of its own", "use a colour of sRGB");
  }

  private Object bytes(int argb) throws ReflectiveOperationException {
    return type.getConstructor(int.class, boolean.class).newInstance(argb, true);
  }

  private Object floats(float[] all) throws ReflectiveOperationException {
    return type.getConstructor(float.class, float.class, float.class, float.class)
        .newInstance(all[0], all[1], all[2], all[3]);
  }

  /** Those in the colour's own space. */
  private float[] components(Object color) throws ReflectiveOperationException {
    return (float[]) type.getMethod("getComponents", float[].class).invoke(color, (Object) null);
  }
}
