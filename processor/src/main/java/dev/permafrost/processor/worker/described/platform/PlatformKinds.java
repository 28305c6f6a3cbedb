package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.protocol.Primitives;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.nature.DomNodes;
import dev.permafrost.processor.worker.nature.PublicState;
import dev.permafrost.processor.worker.walk.Kind;
import java.util.Date;
import java.util.List;

/** All kinds of this package. */
public final class PlatformKinds {
  private PlatformKinds() {}

  /** Adds those of java.base. */
  public static void addTo(Registry registry, Fields fields) {
    SymbolKinds.addTo(registry);
    JarKinds.addTo(registry);
    new BundleKinds(fields).addTo(registry);
  }

  /** A kind for a class of another module, or null. */
  public static Kind of(Class<?> type) {
    PublicState state = PublicState.of(type);
    if (state != null) {
      return made(type, state);
    }
    return switch (type.getName()) {
      case "java.awt.Color" -> ColorKind.of(type);
      case "java.sql.Timestamp" -> timestamp(type);
      case "java.sql.Date", "java.sql.Time" ->
          new MadeBy<Date>(
              Shapes.mutable(type, "time", "J"), (date, sight) -> values(date.getTime()));
      default -> DomNodes.areOf(type) ? new DocumentKind() : null;
    };
  }

  private static Kind timestamp(Class<?> type) {
    Shape shape =
        Shapes.shape(
            type.getName(),
            "from",
            type.descriptorString(),
            true,
            "instant",
            "Ljava/time/Instant;");
    return new MadeBy<Date>(
        shape, (stamp, sight) -> values(sight.reference(stamp.toInstant(), UNKNOWN)));
  }

  private static Kind made(Class<?> type, PublicState state) {
    List<String> descriptors = state.descriptors();
    String[] parameters = new String[2 * descriptors.size()];
    for (int i = 0; i < descriptors.size(); i++) {
      parameters[2 * i] = state.names().get(i);
      parameters[2 * i + 1] = descriptors.get(i);
    }
    Shape shape =
        state.mutable() ? Shapes.mutable(type, parameters) : Shapes.constructor(type, parameters);
    return new MadeBy<>(
        shape,
        (object, sight) -> {
          Object[] values = state.values(object);
          long[] arguments = new long[values.length];
          for (int i = 0; i < values.length; i++) {
            arguments[i] =
                descriptors.get(i).length() == 1
                    ? Primitives.bits(values[i])
                    : sight.reference(values[i], UNKNOWN);
          }
          return arguments;
        });
  }
}
