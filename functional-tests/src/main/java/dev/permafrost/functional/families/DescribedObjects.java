package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.io.File;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SimpleTimeZone;
import java.util.StringJoiner;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Routines that return objects of the JDK which come back from their descriptions. */
public final class DescribedObjects {
  private DescribedObjects() {}

  /** What proxies stand for. */
  public interface Greeter {
    String greet(String name);
  }

  /** Answers for a proxy, which it may know. */
  static final class Greeting implements InvocationHandler {
    private final String start;
    private Object self;

    Greeting(String start) {
      this.start = start;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
      return switch (method.getName()) {
        case "hashCode" -> start.hashCode();
        case "equals" -> proxy == arguments[0];
        case "toString" -> start + (self != null);
        default -> start + arguments[0];
      };
    }

    private static String secret(int count, String... more) {
      return count + String.join(",", more);
    }
  }

  private static Object proxy(InvocationHandler handler, Class<?>... interfaces) {
    return Proxy.newProxyInstance(DescribedObjects.class.getClassLoader(), interfaces, handler);
  }

  @Freezable
  static List<Object> proxies() {
    Greeting own = new Greeting("me ");
    own.self = proxy(own, Greeter.class);
    return List.of(
        own.self,
        proxy(new Greeting("you "), Greeter.class, Runnable.class),
        proxy(new Greeting("all "), Comparator.class));
  }

  @Freezable
  static List<Object> members() throws ReflectiveOperationException {
    Method secret = Greeting.class.getDeclaredMethod("secret", int.class, String[].class);
    Method opened = Greeting.class.getDeclaredMethod("secret", int.class, String[].class);
    opened.setAccessible(true);
    return List.of(
        secret.getParameters()[1],
        opened,
        Math.class.getField("PI"),
        MethodType.methodType(String.class, int[].class, Greeting.class));
  }

  @Freezable
  static Map<String, Method> methods() {
    Map<String, Method> methods = new TreeMap<>();
    for (Method method : Math.class.getMethods()) {
      if (method.getDeclaringClass() == Math.class) {
        methods.put(method.toString(), method);
      }
    }
    return methods;
  }

  @Freezable
  static List<MethodHandle> handles() throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    MethodType length = MethodType.methodType(int.class);
    return List.of(
        lookup.findVirtual(String.class, "length", length),
        lookup.findVirtual(CharSequence.class, "length", length),
        lookup.findConstructor(ArrayList.class, MethodType.methodType(void.class)),
        lookup.findStaticGetter(Math.class, "PI", double.class));
  }

  private static int count = 7;

  @Freezable
  static List<VarHandle> variables() throws ReflectiveOperationException {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    return List.of(
        lookup.findVarHandle(Greeting.class, "start", String.class),
        lookup.findStaticVarHandle(DescribedObjects.class, "count", int.class),
        MethodHandles.arrayElementVarHandle(int[].class).withInvokeExactBehavior());
  }

  @Freezable
  static List<Object> texts() {
    StringBuilder builder = new StringBuilder("abc").append("d€");
    StringJoiner joiner = new StringJoiner(",", "[", "]").setEmptyValue("none");
    return List.of(
        builder,
        new StringBuffer(100),
        joiner,
        new StringJoiner("/").add("a").add("b"),
        HexFormat.of(),
        HexFormat.ofDelimiter(":").withPrefix("0x").withSuffix(";").withUpperCase());
  }

  @Freezable
  static List<Object> base64() {
    return List.of(
        Base64.getEncoder(),
        Base64.getUrlEncoder().withoutPadding(),
        Base64.getMimeEncoder(),
        Base64.getMimeEncoder(8, new byte[] {'|'}),
        Base64.getMimeEncoder(12, new byte[] {'#'}).withoutPadding(),
        Base64.getDecoder(),
        Base64.getUrlDecoder(),
        Base64.getMimeDecoder());
  }

  @Freezable
  static List<ByteBuffer> buffers() {
    ByteBuffer whole = ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5});
    whole.position(1).mark().position(2).limit(4);
    ByteBuffer part = whole.slice().order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer locked = ByteBuffer.allocate(3).asReadOnlyBuffer();
    part.mark();
    locked.mark();
    return List.of(whole, part, locked);
  }

  @Freezable
  static List<Object> places() throws IOException {
    return List.of(
        new URL("http://example.org:80/a?b#c"),
        new File("a/b//c"),
        new File("base", "below"),
        Path.of("a", "b"),
        Path.of("/x/../y"),
        InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
        InetAddress.getByAddress("host", new byte[16]),
        InetSocketAddress.createUnresolved("example.org", 80),
        new InetSocketAddress(InetAddress.getByAddress("host", new byte[] {10, 0, 0, 1}), 80));
  }

  @Freezable
  static List<Object> dates() {
    return List.of(
        new Date(-1),
        TimeZone.getTimeZone("UTC"),
        TimeZone.getTimeZone("Europe/Paris"),
        TimeZone.getTimeZone("GMT+05:30"),
        new SimpleTimeZone(3_600_000, "mine"));
  }

  @Freezable
  static List<Object> threadFree() {
    LongAdder sum = new LongAdder();
    sum.add(5);
    ThreadLocal<String> anonymous =
        new ThreadLocal<>() {
          @Override
          protected String initialValue() {
            return "initial";
          }
        };
    return List.of(sum, new ThreadLocal<>(), ThreadLocal.withInitial(() -> 5), anonymous);
  }

  /** An entry of a cache. */
  static final class Cached extends WeakReference<String> {
    private final int number;

    Cached(String value, int number) {
      super(value);
      this.number = number;
    }

    @Override
    public String toString() {
      return number + " " + get();
    }
  }

  @Freezable
  static List<Object> clearedCaches() {
    WeakHashMap<String, Integer> map = new WeakHashMap<>();
    map.put("key", 1);
    map.clear();
    Cached cached = new Cached("value", 5);
    cached.clear();
    return List.of(map, new SoftReference<>(null), cached);
  }

  @Freezable
  static List<BlockingQueue<Integer>> queues() {
    BlockingQueue<Integer> bounded = new LinkedBlockingQueue<>(7);
    bounded.add(1);
    return List.of(
        bounded,
        new ArrayBlockingQueue<>(3, true, List.of(2)),
        new LinkedBlockingDeque<>(List.of(3, 4)),
        new PriorityBlockingQueue<>(List.of(3, 1, 2)));
  }

  @Freezable
  public static List<Map<Boolean, List<Integer>>> partitions() {
    Map<Boolean, List<Integer>> even =
        Stream.of(1, 2, 3, 4, 6).collect(Collectors.partitioningBy(each -> each % 2 == 0));
    return List.of(even, even);
  }
}
