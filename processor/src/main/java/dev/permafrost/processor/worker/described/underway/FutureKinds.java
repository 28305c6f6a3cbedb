package dev.permafrost.processor.worker.described.underway;

import static dev.permafrost.processor.worker.making.MadeBy.values;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.processor.worker.walk.StaticType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Futures that are done, with a value or an exception, and on which nothing waits. */
final class FutureKinds {
  private static final String FAILED = "java.util.concurrent.CompletableFuture$AltResult";

  private final Fields fields;

  FutureKinds(Fields fields) {
    this.fields = fields;
  }

  void addTo(Registry registry) {
    registry.put(
        CompletableFuture.class, kind(CompletableFuture.class, "completedFuture", "failedFuture"));
    registry.put(
        "java.util.concurrent.CompletableFuture$MinimalStage",
        kind(CompletionStage.class, "completedStage", "failedStage"));
  }

  private Kind kind(Class<?> type, String completed, String failed) {
    Shape value = shape(type, completed, Shapes.OBJECT);
    Shape exception = shape(type, failed, "Ljava/lang/Throwable;");
    return (object, sight) -> read(object, sight, value, exception);
  }

  private static Shape shape(Class<?> type, String method, String parameter) {
    String name = CompletableFuture.class.getName();
    return Shapes.shape(name, method, type.descriptorString(), true, "result", parameter);
  }

  private Node read(Object future, Sight sight, Shape value, Shape exception) throws Obstruction {
    Object result = fields.get(future, "result");
    if (result == null || fields.get(future, "stack") != null) {
      throw new Obstruction(
          "a future that is not done, or on which others wait, is work in progress of this process",
          "return it when it is done, or make it at run time");
    } else if (!result.getClass().getName().equals(FAILED)) {
      StaticType type = sight.argument(CompletionStage.class, 0);
      return new Node.Instance(value, values(sight.reference(result, type)));
    }
    Object thrown = fields.get(result, "ex");
    Shape shape = thrown == null ? value : exception;
    return new Node.Instance(shape, values(sight.reference(thrown, StaticType.UNKNOWN)));
  }
}
