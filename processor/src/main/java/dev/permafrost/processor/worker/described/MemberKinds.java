package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.nature.MemberHandle;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Handles;
import dev.permafrost.runtime.described.Members;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.VarHandleDesc;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/** Methods, fields, constructors and handles of them: by class, name and types. */
public final class MemberKinds {
  private static final String CLASS = "Ljava/lang/Class;";
  private static final String CLASSES = "[Ljava/lang/Class;";
  private static final String TYPE = "Ljava/lang/invoke/MethodType;";

  private MemberKinds() {}

  public static void addTo(Registry registry) {
    registry.made(
        Method.class,
        shape(
            "method",
            Method.class,
            "holder",
            CLASS,
            "name",
            TEXT,
            "parameters",
            CLASSES,
            "result",
            CLASS,
            "opened",
            "Z"),
        MemberKinds::method);
    registry.made(
        Field.class,
        shape("field", Field.class, "holder", CLASS, "name", TEXT, "opened", "Z"),
        (field, sight) ->
            values(
                sight.reference(field.getDeclaringClass(), UNKNOWN),
                sight.reference(field.getName(), UNKNOWN),
                opened(field)));
    registry.made(
        Constructor.class,
        shape(
            "constructor",
            Constructor.class,
            "holder",
            CLASS,
            "parameters",
            CLASSES,
            "opened",
            "Z"),
        (constructor, sight) ->
            values(
                sight.reference(constructor.getDeclaringClass(), UNKNOWN),
                sight.reference(constructor.getParameterTypes(), UNKNOWN),
                opened(constructor)));
    registry.made(
        Parameter.class,
        shape(
            "parameter", Parameter.class, "of", Executable.class.descriptorString(), "index", "I"),
        (parameter, sight) -> {
          Executable holder = parameter.getDeclaringExecutable();
          int index = Arrays.asList(holder.getParameters()).indexOf(parameter);
          return values(sight.reference(holder, UNKNOWN), index);
        });
    registry.made(
        MethodType.class,
        Shapes.factory(MethodType.class, "methodType", "result", CLASS, "parameters", CLASSES),
        (type, sight) ->
            values(
                sight.reference(type.returnType(), UNKNOWN),
                sight.reference(type.parameterArray(), UNKNOWN)));
  }

  private static Shape shape(String method, Class<?> result, String... parameters) {
    // Each can be opened to its caller, and stays so.
    return Described.by(Members.class, method, result, result != Parameter.class, parameters);
  }

  /** To whom it is open depends on who asks; whether it was opened at all does not. */
  @SuppressWarnings("deprecation")
  private static int opened(AccessibleObject member) {
    return member.isAccessible() ? 1 : 0;
  }

  private static long[] method(Method method, Sight sight) {
    return values(
        sight.reference(method.getDeclaringClass(), UNKNOWN),
        sight.reference(method.getName(), UNKNOWN),
        sight.reference(method.getParameterTypes(), UNKNOWN),
        sight.reference(method.getReturnType(), UNKNOWN),
        opened(method));
  }

  /** Handles of one member; others are code. */
  public static Kind handles() {
    return new MadeBy<MethodHandle>(
        Described.by(
            Handles.class,
            "method",
            MethodHandle.class,
            false,
            "kind",
            "I",
            "holder",
            CLASS,
            "name",
            TEXT,
            "type",
            TYPE),
        MemberKinds::handle);
  }

  private static long[] handle(MethodHandle handle, Sight sight) throws Obstruction {
    MethodHandleInfo info = MemberHandle.of(handle);
    if (info == null) {
      throw refusal(handle);
    }
    boolean open =
        Modifier.isPublic(info.getModifiers())
            && Modifier.isPublic(info.getDeclaringClass().getModifiers());
    boolean jdks = info.getDeclaringClass().getModule() == Object.class.getModule();
    if (info.getReferenceKind() == MethodHandleInfo.REF_invokeSpecial
        || handle.isVarargsCollector() != info.isVarArgs()
        || jdks && !open) {
      throw refusal(handle);
    }
    return values(
        info.getReferenceKind(),
        sight.reference(info.getDeclaringClass(), UNKNOWN),
        sight.reference(info.getName(), UNKNOWN),
        sight.reference(info.getMethodType(), UNKNOWN));
  }

  /**
   * Handles of fields and of elements of arrays.
   *
   * @param loader finds the classes of static fields
   */
  public static Kind variables(ClassLoader loader) {
    return new MadeBy<VarHandle>(
        Described.by(
            Handles.class,
            "variable",
            VarHandle.class,
            false,
            "kind",
            "I",
            "holder",
            CLASS,
            "name",
            TEXT,
            "type",
            CLASS,
            "exact",
            "Z"),
        (handle, sight) -> variable(handle, sight, loader));
  }

  private static long[] variable(VarHandle handle, Sight sight, ClassLoader loader)
      throws Obstruction {
    VarHandleDesc description = description(handle);
    int kind = handle.coordinateTypes().size();
    Class<?> holder =
        kind == 0 ? owner(description, loader, handle) : handle.coordinateTypes().get(0);
    if (kind != 2 && holder.getModule() == Object.class.getModule()) {
      throw refusal(handle);
    }
    return values(
        kind,
        sight.reference(holder, UNKNOWN),
        sight.reference(description.constantName(), UNKNOWN),
        sight.reference(handle.varType(), UNKNOWN),
        handle.hasInvokeExactBehavior() ? 1 : 0);
  }

  private static VarHandleDesc description(VarHandle handle) throws Obstruction {
    try {
      return handle.describeConstable().orElseThrow(() -> refusal(handle));
    } catch (InternalError e) {
      // So the JDK says that the field is one of a class above that which the handle asks for.
      throw refusal(handle);
    }
  }

  /** The class of a static field, which only its description names. */
  private static Class<?> owner(VarHandleDesc description, ClassLoader loader, VarHandle handle)
      throws Obstruction {
    String name = ((ClassDesc) description.bootstrapArgsList().get(0)).descriptorString();
    try {
      return Class.forName(name.substring(1, name.length() - 1).replace('/', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw refusal(handle);
    }
  }

  private static Obstruction refusal(VarHandle handle) {
    return new Obstruction(
        "the "
            + handle
            + " is not one of a field that its class declares, nor one of the elements of an array",
        "keep it in a static final field of the class that uses it, outside the routine's result");
  }

  private static Obstruction refusal(MethodHandle handle) {
    return new Obstruction(
        "the method handle of type "
            + handle.type()
            + " is not one of a single member that a public look-up finds",
        "keep handles as MethodHandles.Lookup finds them, and bind or adapt them at run time");
  }
}
