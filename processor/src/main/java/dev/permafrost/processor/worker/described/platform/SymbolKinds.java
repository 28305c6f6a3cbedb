package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Constants;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Names of classes and methods as class files have them. */
final class SymbolKinds {
  /** Where the JDK has the classes of such names, before it was 22 and since. */
  private static final String[] HOMES = {"java.lang.constant.", "jdk.internal.constant."};

  private SymbolKinds() {}

  static void addTo(Registry registry) {
    Kind type =
        Constants.of(
            ConstantDescs.class,
            ClassDesc.class,
            new MadeBy<ClassDesc>(
                Shapes.factory(ClassDesc.class, "ofDescriptor", "descriptor", TEXT),
                (symbol, sight) -> values(sight.reference(symbol.descriptorString(), UNKNOWN))));
    Kind method =
        new MadeBy<MethodTypeDesc>(
            Shapes.factory(MethodTypeDesc.class, "ofDescriptor", "descriptor", TEXT),
            (symbol, sight) -> values(sight.reference(symbol.descriptorString(), UNKNOWN)));
    for (String home : HOMES) {
      registry.put(home + "ReferenceClassDescImpl", type);
      registry.put(home + "PrimitiveClassDescImpl", type);
      registry.put(home + "ClassOrInterfaceDescImpl", type);
      registry.put(home + "ArrayClassDescImpl", type);
      registry.put(home + "MethodTypeDescImpl", method);
    }
  }
}
