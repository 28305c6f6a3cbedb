package dev.permafrost.processor.sandbox.table;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.spi.FileSystemProvider;
import java.security.Provider;
import java.security.Security;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Currency;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;

/** Calls an entry point by other ways than a call. It runs in the worker, as the user's class. */
public final class Ways {
  private static final String CONSTRUCTOR = "<init>";

  private Ways() {}

  /** By {@code Method.invoke} or {@code Constructor.newInstance}. */
  public static void reflected(String owner, String name, String descriptor, int key)
      throws Exception {
    Class<?> type = type(owner);
    MethodType signature = MethodType.fromMethodDescriptorString(descriptor, null);
    Object[] arguments = arguments(signature, key);
    if (name.equals(CONSTRUCTOR)) {
      Constructor<?> constructor = type.getDeclaredConstructor(signature.parameterArray());
      constructor.newInstance(arguments);
    } else {
      Method method = type.getDeclaredMethod(name, signature.parameterArray());
      method.invoke(receiver(type, method, key), arguments);
    }
  }

  /** By a method handle that is looked up. */
  public static void handled(String owner, String name, String descriptor, int key)
      throws Throwable {
    Class<?> type = type(owner);
    MethodType signature = MethodType.fromMethodDescriptorString(descriptor, null);
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    List<Object> arguments = new ArrayList<>();
    MethodHandle handle;
    if (name.equals(CONSTRUCTOR)) {
      handle = lookup.findConstructor(type, signature);
    } else {
      Method method = type.getDeclaredMethod(name, signature.parameterArray());
      if (Modifier.isStatic(method.getModifiers())) {
        handle = lookup.findStatic(type, name, signature);
      } else {
        handle = lookup.findVirtual(type, name, signature);
        arguments.add(receiver(type, method, key));
      }
    }
    for (Object argument : arguments(signature, key)) {
      arguments.add(argument);
    }
    handle.asFixedArity().invokeWithArguments(arguments);
  }

  private static Class<?> type(String owner) throws ClassNotFoundException {
    return Class.forName(owner, false, Ways.class.getClassLoader());
  }

  /** Null where the receiver does not matter, since no call ever reaches it. */
  private static Object receiver(Class<?> type, Method method, int key) throws Exception {
    boolean needed = key == 0 || needsReceiver(type);
    return !needed || Modifier.isStatic(method.getModifiers()) ? null : key(type);
  }

  /** Whether a call has to reach the method itself, since an argument says what is meant. */
  public static boolean needsReceiver(Class<?> type) {
    return type == File.class || type == FileSystemProvider.class;
  }

  private static Object[] arguments(MethodType signature, int key) throws Exception {
    Object[] arguments = new Object[signature.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(signature.parameterType(i), i + 1 == key);
    }
    return arguments;
  }

  /** Zero, null, or something that names a thing which is not there. */
  private static Object argument(Class<?> type, boolean isKey) throws Exception {
    if (isKey) {
      return key(type);
    }
    return Array.get(Array.newInstance(type, 1), 0);
  }

  /** A key of this type; the worker has to run on JDK 17, too. */
  @SuppressWarnings("deprecation")
  public static Object key(Class<?> type) throws Exception {
    if (type == FileSystemProvider.class) {
      return FileSystems.getDefault().provider();
    } else if (type == Thread.class) {
      return new Thread();
    } else if (type == ForkJoinPool.class) {
      return ForkJoinPool.commonPool();
    } else if (type == String.class) {
      return "absent";
    } else if (type == File.class) {
      return new File("absent");
    } else if (type == Path.class) {
      return Path.of("absent");
    } else if (type == FileInputStream.class) {
      return new FileInputStream(FileDescriptor.in);
    } else if (type == Locale.class) {
      return Locale.ROOT;
    } else if (type == Calendar.class) {
      return new GregorianCalendar(2000, 1, 1);
    } else if (type == Currency.class) {
      return Currency.getInstance("EUR");
    } else if (type == TimeZone.class) {
      return TimeZone.getTimeZone("UTC");
    } else if (type == Chronology.class) {
      return IsoChronology.INSTANCE;
    } else if (type == Provider.class) {
      return Security.getProviders()[0];
    } else if (type == Class.class) {
      return Class.forName("dev.permafrost.processor.worker.bridge.Bridge");
    } else if (type == URL.class) {
      return new URL("http://localhost:1/");
    }
    return type == Locale.Category.class ? Locale.Category.FORMAT : "absent";
  }
}
