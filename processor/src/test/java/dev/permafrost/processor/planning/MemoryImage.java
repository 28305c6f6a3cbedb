package dev.permafrost.processor.planning;

import dev.permafrost.processor.graph.Node;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.plan.ImagePlan;
import dev.permafrost.runtime.image.Fields;
import dev.permafrost.runtime.image.Image;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An image in memory: does by method handles what generated code does by name. */
final class MemoryImage extends Image {
  private final ImagePlan plan;
  private final MethodHandle[] makers;
  private final Set<Integer> loaded = ConcurrentHashMap.newKeySet();

  MemoryImage(ImagePlan plan) {
    super(plan.head());
    this.plan = plan;
    makers = plan.shapes().stream().map(MemoryImage::maker).toArray(MethodHandle[]::new);
  }

  /** How many pages were loaded so far. */
  int loadedPages() {
    return loaded.size();
  }

  @Override
  protected String data(int page) {
    loaded.add(page);
    return String.join("", plan.pages().get(page).latin());
  }

  @Override
  protected String wide(int page) {
    return String.join("", plan.pages().get(page).wide());
  }

  @Override
  protected Object make(int shape, Fields fields) throws Exception {
    Object[] arguments = new Object[plan.shapes().get(shape).parameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      String descriptor = plan.shapes().get(shape).parameters().get(i).descriptor();
      arguments[i] = argument(descriptor.charAt(0), fields);
    }
    try {
      return makers[shape].invokeWithArguments(arguments);
    } catch (Exception | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Object argument(char type, Fields fields) {
    return switch (type) {
      case 'Z' -> fields.bool();
      case 'B' -> fields.i8();
      case 'S' -> fields.i16();
      case 'C' -> fields.ch();
      case 'I' -> fields.i32();
      case 'J' -> fields.i64();
      case 'F' -> fields.f32();
      case 'D' -> fields.f64();
      default -> fields.ref();
    };
  }

  @Override
  @SuppressWarnings({"unchecked", "rawtypes"}) // the enum class is known by name only
  protected Object constant(int number) throws Exception {
    Node node = plan.constants().get(number);
    if (node instanceof Node.EnumConstant constant) {
      return Enum.valueOf((Class) Class.forName(constant.className()), constant.constant());
    }
    if (node instanceof Node.ClassLiteral literal) {
      return classOf(literal.descriptor());
    }
    Node.StaticField field = (Node.StaticField) node;
    return Class.forName(field.className()).getField(field.field()).get(null);
  }

  static Class<?> classOf(String descriptor) {
    return MethodType.fromMethodDescriptorString("()" + descriptor, null).returnType();
  }

  private static MethodHandle maker(Shape shape) {
    try {
      Class<?> owner = Class.forName(shape.className());
      Class<?>[] types =
          shape.parameters().stream()
              .map(parameter -> classOf(parameter.descriptor()))
              .toArray(Class<?>[]::new);
      MethodHandles.Lookup lookup =
          owner.getName().startsWith("java.")
              ? MethodHandles.publicLookup()
              : MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
      MethodHandle maker =
          shape.factory().isEmpty()
              ? lookup.findConstructor(owner, MethodType.methodType(void.class, types))
              : lookup.findStatic(
                  owner,
                  shape.factory(),
                  MethodType.methodType(classOf(shape.resultDescriptor()), types));
      return maker.asFixedArity();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalArgumentException(shape.toString(), failure);
    }
  }
}
