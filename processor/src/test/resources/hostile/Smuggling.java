import java.beans.*;
import java.io.*;
import java.lang.invoke.*;
import java.lang.ref.*;
import java.lang.reflect.*;
import java.net.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.security.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

// Title: Smuggling in what differs
// Says: Values that are not the same in every JVM, or on every day, dressed as results.
class Smuggling {
  // A line number out of an exception's stack, asked of a class that inherits the method -> harmless "22"
  static Object stackTrace() {
    return new RuntimeException().getStackTrace()[0].getLineNumber();
  }

  // The text of a stack trace -> NotReproducible
  static Object stackText() {
    StringWriter w = new StringWriter();
    new Exception("x").printStackTrace(new PrintWriter(w));
    return w.toString().lines().count();
  }

  // The stack of an exception by a handle of findSpecial -> NotReproducible
  static Object stackSpecial() throws Throwable {
    class Mine extends Exception {
      Object go() throws Throwable {
        return MethodHandles.lookup()
            .findSpecial(
                Throwable.class,
                "getStackTrace",
                MethodType.methodType(StackTraceElement[].class),
                Mine.class)
            .invoke(this);
      }
    }
    return ((StackTraceElement[]) new Mine().go()).length;
  }

  // The stack of an exception by a handle that is looked up in a subclass -> NotReproducible
  static Object stackFound() throws Throwable {
    return ((StackTraceElement[])
            MethodHandles.lookup()
                .findVirtual(
                    RuntimeException.class,
                    "getStackTrace",
                    MethodType.methodType(StackTraceElement[].class))
                .invoke(new RuntimeException()))
        .length;
  }

  // The number of the current thread -> NotReproducible
  static Object threadId() {
    return Thread.currentThread().getId();
  }

  // The name of the current thread -> NotReproducible
  static Object threadName() {
    return Thread.currentThread().getName();
  }

  // The name of a thread that is made and never started -> NotReproducible
  static Object newThreadName() {
    return new Thread(() -> {}).getName();
  }

  // The name of the class loader -> NotReproducible
  static Object loaderName() {
    return "" + Smuggling.class.getClassLoader().getName();
  }

  // How long a wait for a condition took too long -> NotReproducible
  static Object awaitNanos() throws Exception {
    var l = new ReentrantLock();
    l.lock();
    return l.newCondition().awaitNanos(100);
  }

  // Whether a wait for a condition took long, which is nearly always the same -> NotReproducible
  static Object awaitNanosMasked() throws Exception {
    var l = new ReentrantLock();
    l.lock();
    return l.newCondition().awaitNanos(1000) > -60_000;
  }

  // The name of a proxy's class, which has a number in it -> NotReproducible
  static Object proxyName() {
    return java.lang.reflect.Proxy.newProxyInstance(
            Smuggling.class.getClassLoader(), new Class<?>[] {Runnable.class}, (p, m, a) -> null)
        .getClass()
        .getName();
  }

  // The name of a lambda's class -> NotReproducible
  static Object lambdaName() {
    Runnable r = () -> {};
    return r.getClass().getName();
  }

  // What a lambda's toString says -> NotReproducible
  static Object lambdaText() {
    Runnable r = () -> {};
    return r.toString();
  }

  // What toString says of an object that does not define it -> NotReproducible
  static Object anonymousText() {
    return new Object() {}.toString();
  }

  // The hash code of an array -> NotReproducible
  static Object arrayHash() {
    return new int[1].hashCode();
  }

  // The identity hash code by super.hashCode -> NotReproducible
  static Object superHash() {
    return new Object() {
      int h() {
        return super.hashCode();
      }
    }.h();
  }

  // The identity hash code by a handle of Object.hashCode -> NotReproducible
  static Object hashHandle() throws Throwable {
    return (int)
        MethodHandles.lookup()
            .findVirtual(Object.class, "hashCode", MethodType.methodType(int.class))
            .invoke(new Object());
  }

  // The hash code of an enum's constant -> NotReproducible
  static Object enumHash() {
    return Thread.State.NEW.hashCode();
  }

  // The hash code of a class of the JDK -> NotReproducible
  static Object classHash() {
    return String.class.hashCode();
  }

  // The hash code of a record that holds an object without one -> NotReproducible
  static Object recordHash() {
    record R(Object o) {}
    return new R(new Object()).hashCode();
  }

  // The order of an IdentityHashMap, as a list -> NotReproducible
  static Object identityMapOrder() {
    Map<Object, Integer> m = new IdentityHashMap<>();
    for (int i = 0; i < 30; i++) m.put(new Object(), i);
    return new ArrayList<>(m.values());
  }

  // The order of a HashSet of objects without hash codes, as a text -> NotReproducible
  static Object hashSetOrder() {
    Set<Object> m = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      int n = i;
      m.add(
          new Object() {
            public String toString() {
              return "" + n;
            }
          });
    }
    return m.toString();
  }

  // The order of a WeakHashMap, as a list -> NotReproducible
  static Object weakOrder() {
    Map<Object, Integer> m = new WeakHashMap<>();
    List<Object> k = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      k.add(new Object());
      m.put(k.get(i), i);
    }
    return new ArrayList<>(m.values());
  }

  // Whether the collector cleared a weak reference after a hundred megabytes -> NotReproducible
  static Object weakCleared() {
    var r = new WeakReference<>(new Object());
    List<byte[]> l = new ArrayList<>();
    for (int i = 0; i < 100; i++) l.add(new byte[1 << 20]);
    return r.get() == null;
  }

  // After how much garbage the collector cleared a weak reference -> NotReproducible
  static Object weakCount() {
    var r = new WeakReference<>(new Object());
    int i = 0;
    for (; r.get() != null; i++) {
      byte[] b = new byte[1 << 16];
      b[0] = 1;
    }
    return i;
  }

  static int depth;

  // How deep the stack is, by overflowing it and catching the error -> NotReproducible
  static Object stackDepth() {
    depth = 0;
    try {
      dig();
    } catch (StackOverflowError e) {
    }
    return depth;
  }

  static void dig() {
    depth++;
    dig();
  }

  // A short sleep, which tells nothing -> harmless "slept"
  static Object sleeps() throws Exception {
    Thread.sleep(1);
    return "slept";
  }

  // The order of Set.of, joined -> NotReproducible
  static Object setSalt() {
    return String.join("", Set.of("a", "b", "c", "d"));
  }

  // The first element of a Set.of with two -> NotReproducible
  static Object setSalt2() {
    return Set.of("a", "b").iterator().next();
  }

  // What toString says of a Map.of -> NotReproducible
  static Object mapSalt() {
    return Map.of("a", 1, "b", 2, "c", 3).toString();
  }

  // The order of Collectors.toUnmodifiableSet -> NotReproducible
  static Object toSetOrder() {
    return Stream.of("a", "b", "c").collect(Collectors.toUnmodifiableSet()).toString();
  }

  // The order of Set.of, disguised as a number -> NotReproducible
  static Object saltHash() {
    int h = 0;
    for (String s : Set.of("a", "b", "c", "d")) h = 31 * h + s.hashCode();
    return h;
  }

  // The JDK's salt itself, by reflection -> RoutineThrew
  static Object saltField() throws Exception {
    Field f = Class.forName("java.util.ImmutableCollections").getDeclaredField("SALT32L");
    f.setAccessible(true);
    return f.get(null);
  }

  // The order in which reflection lists the methods of a class -> NotReproducible
  static Object methodsOrder() {
    return Stream.of(Smuggling.class.getDeclaredMethods())
        .map(Method::getName)
        .collect(Collectors.joining(","))
        .hashCode();
  }

  // The names of the security providers -> recorded JDK_DATA
  static Object providers() {
    return Stream.of(Security.getProviders()).map(Provider::getName).toList();
  }

  // How many time zones there are -> recorded JDK_DATA
  static Object zones() {
    return TimeZone.getAvailableIDs().length;
  }

  // The version of the JDK -> recorded JDK_DATA
  static Object version() {
    return Runtime.version().toString();
  }

  // The version of the operating system -> recorded PROPERTY
  static Object osVersion() {
    return System.getProperty("os.version");
  }

  // The worker's command line by a system property -> NotReproducible
  static Object commandLine() {
    return System.getProperty("sun.java.command");
  }

  // The number of the process -> denied PROCESS
  static Object pid() {
    return ProcessHandle.current().pid();
  }

  // The command of the process -> denied PROCESS
  static Object processInfo() {
    return ProcessHandle.current().info().command().orElse("");
  }

  // The name that an MBean server gives itself, of time and host -> denied NETWORK
  static Object mxBean() throws Exception {
    return javax.management.MBeanServerFactory.newMBeanServer()
        .getAttribute(
            new javax.management.ObjectName("JMImplementation:type=MBeanServerDelegate"),
            "MBeanServerId");
  }

  // When the JVM started, by its management bean -> NotReproducible
  static Object runtimeBean() {
    return java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  // The time stamp of a log record -> NotReproducible
  static Object logRecord() {
    return new java.util.logging.LogRecord(java.util.logging.Level.INFO, "x").getMillis();
  }

  // The running number of a log record -> NotReproducible
  static Object logSequence() {
    return new java.util.logging.LogRecord(java.util.logging.Level.INFO, "x").getSequenceNumber();
  }

  // The time in a log record's text -> NotReproducible
  static Object logFormat() {
    return new java.util.logging.SimpleFormatter()
        .format(new java.util.logging.LogRecord(java.util.logging.Level.INFO, "x"));
  }

  // The thread's number in a log record -> NotReproducible
  static Object logThread() {
    return new java.util.logging.LogRecord(java.util.logging.Level.INFO, "x").getThreadID();
  }

  // The time stamp of a management notification -> NotReproducible
  static Object eventTime() {
    return new javax.management.Notification("a", "b", 1).getTimeStamp();
  }

  // The time stamp in a zip archive -> NotReproducible
  static Object zipEntry() throws Exception {
    var b = new ByteArrayOutputStream();
    try (var z = new java.util.zip.ZipOutputStream(b)) {
      z.putNextEntry(new java.util.zip.ZipEntry("a"));
    }
    return b.toByteArray();
  }

  // The date that Properties.store writes -> NotReproducible
  static Object propertiesStore() throws Exception {
    var w = new StringWriter();
    new Properties().store(w, "x");
    return w.toString();
  }

  // What century a year of two digits is in, which hangs on today -> NotReproducible
  static Object twoDigitYear() throws Exception {
    return new java.text.SimpleDateFormat("yy", Locale.ROOT).parse("45").getTime();
  }

  // The time that a date format's calendar was made -> NotReproducible
  static Object emptyCalendar() {
    return new java.text.SimpleDateFormat("yy", Locale.ROOT).getCalendar().getTimeInMillis();
  }

  // The clock by a source of instants -> NotReproducible
  static Object instantSource() {
    return java.time.InstantSource.system().millis();
  }

  // Whether a cookie has expired -> harmless "false"
  static Object httpCookie() {
    return new HttpCookie("a", "b").hasExpired();
  }

  // An identity hash code disguised as a UUID -> NotReproducible
  static Object uuid() {
    return new UUID(System.identityHashCode(""), 0);
  }

  // The initial vector that a cipher draws -> NotReproducible
  static Object cipherRandom() throws Exception {
    var c = javax.crypto.Cipher.getInstance("AES/CBC/PKCS5Padding");
    c.init(1, new javax.crypto.spec.SecretKeySpec(new byte[16], "AES"));
    return c.getIV();
  }

  // Secure randomness by a subclass of its own -> NotReproducible
  static Object secureSubclass() {
    return new SecureRandom() {
      public void nextBytes(byte[] b) {
        super.nextBytes(b);
      }
    }.nextInt();
  }

  // Secure randomness of a provider's own class, by reflection -> RoutineThrew
  static Object spiBytes() throws Exception {
    var p = Security.getProviders()[0];
    var spi = p.getService("SecureRandom", "NativePRNG").newInstance(null);
    Method m = SecureRandomSpi.class.getDeclaredMethod("engineGenerateSeed", int.class);
    m.setAccessible(true);
    return m.invoke(spi, 8);
  }

  // Secure randomness of a provider's own class, wrapped -> NotReproducible
  static Object wrappedSpi() throws Exception {
    class S extends SecureRandom {
      S(SecureRandomSpi s, Provider p) {
        super(s, p);
      }
    }
    var p = Security.getProviders()[0];
    return new S((SecureRandomSpi) p.getService("SecureRandom", "NativePRNG").newInstance(null), p)
        .nextInt();
  }

  // A new key pair -> NotReproducible
  static Object keyPair() throws Exception {
    return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPublic().getEncoded();
  }

  // The message of a ClassCastException, with an identity hash code in it -> NotReproducible
  static Object castText() {
    try {
      Object o = new Smuggling();
      return (Integer) o;
    } catch (ClassCastException e) {
      return e.getMessage();
    }
  }

  // Whether there is a console -> denied CONSOLE
  static Object console() {
    return "" + System.console();
  }

  // A byte from standard input -> denied CONSOLE
  static Object inRead() throws Exception {
    return System.in.read();
  }

  // How much waits at standard input -> denied CONSOLE
  static Object inAvailable() throws Exception {
    return System.in.available();
  }

  // A byte from standard input by its file descriptor -> denied CONSOLE
  static Object fdIn() throws Exception {
    return new FileInputStream(FileDescriptor.in).read();
  }

  // A channel that was inherited -> denied CONSOLE
  static Object inheritedChannel() throws Exception {
    return "" + System.inheritedChannel();
  }

  // A counter in a static field -> NotReproducible
  static Object counter() {
    return COUNTER.incrementAndGet();
  }

  static final AtomicInteger COUNTER = new AtomicInteger();

  // How many threads the common pool would have -> NotReproducible
  static Object forkJoinName() {
    return "" + ForkJoinPool.getCommonPoolParallelism();
  }

  // The host name of the loopback address -> denied NETWORK
  static Object inetLoopback() {
    return InetAddress.getLoopbackAddress().getHostName();
  }

  // The host name of an address that was given by bytes -> denied NETWORK
  static Object inetBytes() throws Exception {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).getHostName();
  }

  // Whether two URLs are equal, which asks for their hosts' addresses -> denied NETWORK
  static Object urlEquals() throws Exception {
    return new URL("http://localhost/").equals(new URL("http://127.0.0.1/"));
  }

  // The folder for temporary files -> NotReproducible
  static Object tempDir() {
    return System.getProperty("java.io.tmpdir");
  }

  // How many folders deep the working folder is -> recorded PROPERTY
  static Object rootPath() {
    return Path.of("").toAbsolutePath().getNameCount();
  }

  // The working folder by the URI of a relative path -> NotReproducible
  static Object pathUri() {
    return Path.of("a").toUri().toString();
  }

  // Whether something is a folder, by its URI -> denied FILES_READ
  static Object fileUri() {
    return new File("a").toURI().toString();
  }

  // Reads a file by its URL -> denied FILES_READ
  static Object fileUrl() throws Exception {
    return new File("a").toURL().toString();
  }

  // The disks of the machine -> denied FILES_READ
  static Object fileStores() {
    return FileSystems.getDefault().getFileStores().iterator().hasNext();
  }

  // A watch on the files of the machine -> denied FILES_READ
  static Object watch() throws Exception {
    return FileSystems.getDefault().newWatchService().getClass().getName();
  }

  // The process as the system's files tell it -> denied FILES_READ
  static Object procSelf() throws Exception {
    return Files.readString(Path.of("/proc/self/stat"));
  }

  // True randomness from the system's file -> denied FILES_READ
  static Object devRandom() throws Exception {
    return new FileInputStream("/dev/urandom").read();
  }

  // When the JDK was installed, by the time stamp of a class file -> denied FILES_READ
  static Object jrtTime() throws Exception {
    return Files.getLastModifiedTime(Path.of(URI.create("jrt:/java.base/java/lang/String.class")))
        .toMillis();
  }

  // A class of the worker as a resource of the system class loader -> harmless "null"
  static Object systemResource() throws Exception {
    return "" + ClassLoader.getSystemResource("dev/permafrost/processor/worker/Worker.class");
  }

  // One bit of an identity hash code -> NotReproducible
  static Object identityBit() {
    return System.identityHashCode(new Object()) >> 7 & 1;
  }

  // The last bit of one, by a method reference -> NotReproducible
  static Object identityReference() {
    return java.util.stream.Stream.of(new Object())
        .map(System::identityHashCode)
        .findFirst()
        .map(hash -> hash & 1)
        .get();
  }

  // The last bit of one, by a method handle -> NotReproducible
  static Object identityHandle() throws Throwable {
    var type = java.lang.invoke.MethodType.methodType(int.class, Object.class);
    return 1
        & (int)
            java.lang.invoke.MethodHandles.lookup()
                .findStatic(System.class, "identityHashCode", type)
                .invoke(new Object());
  }

  // An identity hash code by reflection -> NotReproducible
  static Object identityReflected() throws Exception {
    return System.class.getMethod("identityHashCode", Object.class).invoke(null, new Object());
  }

  // Which of two objects has the greater identity hash code -> NotReproducible
  static Object identityOrder() {
    return System.identityHashCode(new Object()) > System.identityHashCode(new Object());
  }

  // The order of a sorted set by identity hash codes -> NotReproducible
  static Object identitySorted() {
    Set<String> set = new TreeSet<>(Comparator.comparing((String text) -> System.identityHashCode(text)));
    set.addAll(List.of("a", "b"));
    return new ArrayList<>(set);
  }

  // Where the only entry of a hash table of four places stands -> NotReproducible
  static Object identityPlace() {
    Object[] table = new Object[4];
    table[System.identityHashCode("key") & 3] = "key";
    return table;
  }
}
