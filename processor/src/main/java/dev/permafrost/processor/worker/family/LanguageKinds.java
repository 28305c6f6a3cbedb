package dev.permafrost.processor.worker.family;

import dev.permafrost.processor.graph.Family;
import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Filled;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Accesses;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.EnumMap;
import java.util.EnumSet;

/** What the language itself has: enums, classes, arrays. */
final class LanguageKinds {
  private LanguageKinds() {}

  static Kind enumConstants(Class<?> type) {
    Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
    return (object, sight) ->
        new Node.EnumConstant(
            declaring.getName(), ((Enum<?>) object).name(), Accesses.of(declaring));
  }

  static Node classLiteral(Object object, Sight sight) throws Obstruction {
    Class<?> type = (Class<?>) object;
    if (type.isHidden()) {
      throw new Obstruction(
          "the class " + type.getName() + " is made at run time and cannot be named",
          "refer to a class or interface that has a name");
    }
    return new Node.ClassLiteral(type.descriptorString(), Accesses.of(type));
  }

  static Kind arrays(Class<?> type) {
    Class<?> component = type.getComponentType();
    if (component.isPrimitive()) {
      return (object, sight) -> new Node.PrimitiveArray(object);
    }
    String descriptor = component.descriptorString();
    return (object, sight) -> {
      Object[] array = (Object[]) object;
      StaticType elements = elementType(sight, component);
      int[] ids = new int[array.length];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = sight.reference(array[i], elements);
      }
      return new Node.ReferenceArray(descriptor, Accesses.of(component), ids);
    };
  }

  /** An array may be held as something wider than what it is. */
  private static StaticType elementType(Sight sight, Class<?> component) {
    StaticType type = sight.type();
    return type.raw().isArray() && !type.arguments().isEmpty()
        ? type.arguments().get(0)
        : sight.resolve(component, component);
  }

  static void addTo(Registry registry, Fields fields) {
    registry.put(Class.class, LanguageKinds::classLiteral);
    registry.put(
        EnumMap.class,
        Filled.putting(
                Family.OTHER_MUTABLE, Shapes.mutable(EnumMap.class, "keyType", "Ljava/lang/Class;"))
            .with(
                (map, sight) ->
                    MadeBy.values(
                        sight.reference(fields.get(map, "keyType"), StaticType.UNKNOWN))));
    Kind set =
        Filled.adding(
                Family.OTHER_MUTABLE,
                Shapes.shape(
                    "java.util.EnumSet",
                    "noneOf",
                    EnumSet.class.descriptorString(),
                    true,
                    "elementType",
                    "Ljava/lang/Class;"))
            .with(
                (object, sight) ->
                    MadeBy.values(
                        sight.reference(fields.get(object, "elementType"), StaticType.UNKNOWN)));
    registry.put("java.util.RegularEnumSet", set);
    registry.put("java.util.JumboEnumSet", set);
  }
}
