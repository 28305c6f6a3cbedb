import java.beans.*;
import java.io.*;
import java.lang.invoke.*;
import java.lang.ref.*;
import java.lang.reflect.*;
import java.net.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.security.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

// Title: Reaching out
// Says: Ways to change something outside, or to reach what is refused by a way round.
class Reaching {
  static final String CANARY = "@canary@";

  static class Gadget implements Serializable {
    private void readObject(ObjectInputStream in) throws IOException {
      Files.delete(Path.of(CANARY));
    }
  }

  static byte[] bytes(Object o) throws Exception {
    var b = new ByteArrayOutputStream();
    new ObjectOutputStream(b).writeObject(o);
    return b.toByteArray();
  }

  static Object back(byte[] b) throws Exception {
    return new ObjectInputStream(new ByteArrayInputStream(b)).readObject();
  }

  // Deletes a file while an object is deserialized -> denied FILES_WRITE
  static Object gadget() throws Exception {
    return back(bytes(new Gadget())).toString();
  }

  // Looks up a host while a map of URLs is deserialized -> denied NETWORK
  static Object urlGadget() throws Exception {
    var m = new HashMap<Object, Object>();
    URL u =
        new URL(
            null,
            "http://localhost:1/",
            new URLStreamHandler() {
              protected URLConnection openConnection(URL x) {
                return null;
              }

              protected int hashCode(URL x) {
                return -1;
              }
            });
    m.put(u, 1);
    return back(bytes(m)).hashCode();
  }

  // Starts a process by an event handler of java.beans -> denied PROCESS
  static Object eventHandler() {
    EventHandler.create(Runnable.class, new ProcessBuilder("touch", CANARY + "2"), "start").run();
    return 1;
  }

  // Starts a process by a statement of java.beans -> denied PROCESS
  static Object statement() throws Exception {
    new Statement(Runtime.getRuntime(), "exec", new Object[] {"touch " + CANARY + "2"}).execute();
    return 1;
  }

  // Reads the clock by an expression of java.beans -> NotReproducible
  static Object expression() throws Exception {
    return new Expression(System.class, "nanoTime", new Object[0]).getValue();
  }

  // Starts a process by an XML text that is decoded -> denied PROCESS
  static Object xmlDecoder() {
    String x =
        "<java><object class='java.lang.ProcessBuilder'><array class='java.lang.String'"
            + " length='2'><void index='0'><string>touch</string></void><void index='1'><string>"
            + CANARY
            + "2</string></void></array><void method='start'/></object></java>";
    return new XMLDecoder(new ByteArrayInputStream(x.getBytes())).readObject().toString();
  }

  // Looks for script engines -> harmless "0"
  static Object scripts() {
    return new javax.script.ScriptEngineManager().getEngineFactories().size();
  }

  // Reads the clock by a handle made into an interface -> NotReproducible
  static Object proxied() throws Throwable {
    return MethodHandleProxies.asInterfaceInstance(
            LongSupplier.class,
            MethodHandles.lookup()
                .findStatic(System.class, "nanoTime", MethodType.methodType(long.class)))
        .getAsLong();
  }

  // Asks for free memory by Method.invoke of Method.invoke of Method.invoke -> NotReproducible
  static Object invokeOfInvoke() throws Exception {
    Method i = Method.class.getMethod("invoke", Object.class, Object[].class);
    return i.invoke(
        i,
        Runtime.class.getMethod("freeMemory"),
        new Object[] {Runtime.getRuntime(), new Object[0]});
  }

  // Reads the clock by a handle of Method.invoke -> NotReproducible
  static Object handleOfInvoke() throws Throwable {
    return MethodHandles.lookup()
        .findVirtual(
            Method.class,
            "invoke",
            MethodType.methodType(Object.class, Object.class, Object[].class))
        .invoke(System.class.getMethod("nanoTime"), (Object) null, new Object[0]);
  }

  // Reads the clock by the invoker of a handle -> NotReproducible
  static Object invokerOfHandle() throws Throwable {
    MethodHandle h =
        MethodHandles.publicLookup()
            .findStatic(System.class, "nanoTime", MethodType.methodType(long.class));
    return MethodHandles.exactInvoker(h.type()).invoke(h);
  }

  // Reads the clock by a handle that finds a handle -> NotReproducible
  static Object handleOfLookup() throws Throwable {
    MethodHandle find =
        MethodHandles.lookup()
            .findVirtual(
                MethodHandles.Lookup.class,
                "findStatic",
                MethodType.methodType(
                    MethodHandle.class, Class.class, String.class, MethodType.class));
    return ((MethodHandle)
            find.invoke(
                MethodHandles.lookup(),
                System.class,
                "nanoTime",
                MethodType.methodType(long.class)))
        .invoke();
  }

  // Reads the clock by a nominal descriptor of a handle -> NotReproducible
  static Object constantHandle() throws Throwable {
    var d =
        java.lang.constant.MethodHandleDesc.ofMethod(
            java.lang.constant.DirectMethodHandleDesc.Kind.STATIC,
            java.lang.constant.ClassDesc.of("java.lang.System"),
            "nanoTime",
            java.lang.constant.MethodTypeDesc.ofDescriptor("()J"));
    return ((MethodHandle) d.resolveConstantDesc(MethodHandles.lookup())).invoke();
  }

  // Reads the clock by a call site made by hand -> NotReproducible
  static Object callSite() throws Throwable {
    return new ConstantCallSite(
            MethodHandles.lookup()
                .findStatic(System.class, "currentTimeMillis", MethodType.methodType(long.class)))
        .dynamicInvoker()
        .invoke();
  }

  // Reads the clock by a lambda made by hand -> NotReproducible
  static Object metafactory() throws Throwable {
    var l = MethodHandles.lookup();
    MethodHandle h = l.findStatic(System.class, "nanoTime", MethodType.methodType(long.class));
    return ((LongSupplier)
            LambdaMetafactory.metafactory(
                    l,
                    "getAsLong",
                    MethodType.methodType(LongSupplier.class),
                    MethodType.methodType(long.class),
                    h,
                    MethodType.methodType(long.class))
                .getTarget()
                .invoke())
        .getAsLong();
  }

  // Makes a generator by an unreflected constructor -> harmless "java.util.Random"
  static Object unreflectConstructor() throws Throwable {
    return MethodHandles.lookup()
        .unreflectConstructor(Random.class.getConstructor())
        .invoke()
        .getClass()
        .getName();
  }

  // Starts a thread by a handle of unreflectSpecial -> harmless "1"
  static Object unreflectSpecial() throws Throwable {
    class T extends Thread {
      void go() throws Throwable {
        MethodHandles.lookup()
            .unreflectSpecial(Thread.class.getMethod("start"), T.class)
            .invoke(this);
      }
    }
    new T().go();
    return 1;
  }

  // Starts a thread by the JDK's private native method, looked up -> RoutineThrew
  static Object privateLookup() throws Throwable {
    return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup())
        .findVirtual(Thread.class, "start0", MethodType.methodType(void.class))
        .invoke(new Thread(() -> {}));
  }

  // Starts a thread by the JDK's private native method, by reflection -> RoutineThrew
  static Object start0() throws Exception {
    Method m = Thread.class.getDeclaredMethod("start0");
    m.setAccessible(true);
    m.invoke(
        new Thread(
            () -> {
              try {
                Thread.sleep(100);
              } catch (Exception e) {
              }
            }));
    return 1;
  }

  // Asks for the most memory by reflection -> NotReproducible
  static Object privateNative() throws Exception {
    Method m = Runtime.class.getDeclaredMethod("maxMemory");
    return m.invoke(Runtime.getRuntime());
  }

  // Halts the JVM by its private native method -> RoutineThrew
  static Object shutdownHalt0() throws Exception {
    Method m = Class.forName("java.lang.Shutdown").getDeclaredMethod("halt0", int.class);
    m.setAccessible(true);
    return m.invoke(null, 3);
  }

  // Reads a private field of a string -> RoutineThrew
  static Object privateField() throws Exception {
    Field f = String.class.getDeclaredField("value");
    f.setAccessible(true);
    return ((byte[]) f.get("abc")).length;
  }

  // Asks sun.misc.Unsafe about the machine -> denied UNSAFE
  static Object unsafe() throws Exception {
    Field f = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    f.setAccessible(true);
    return ((sun.misc.Unsafe) f.get(null)).pageSize();
  }

  // Asks the JDK's internal Unsafe about the machine -> RoutineThrew
  static Object internalUnsafe() throws Exception {
    Class<?> c = Class.forName("jdk.internal.misc.Unsafe");
    Object u = c.getMethod("getUnsafe").invoke(null);
    return c.getMethod("getLoadAverage", double[].class, int.class).invoke(u, new double[3], 3);
  }

  // Reads the clock by an internal class of the JDK -> RoutineThrew
  static Object internalVm() throws Exception {
    Class<?> c = Class.forName("jdk.internal.misc.VM");
    Method m = c.getMethod("getNanoTimeAdjustment", long.class);
    m.setAccessible(true);
    return m.invoke(null, 0L);
  }

  // Reaches for the JDK's shared secrets -> RoutineThrew
  static Object sharedSecrets() throws Exception {
    Class<?> c = Class.forName("jdk.internal.access.SharedSecrets");
    return c.getMethod("getJavaLangAccess").invoke(null).getClass().getName();
  }

  // Has the seal look away, by reflection -> denied SANDBOX
  static Object bridge() throws Exception {
    Class<?> c = Class.forName("dev.permafrost.processor.worker.bridge.Bridge");
    c.getMethod("exempt", Object.class).invoke(null, "x");
    return System.nanoTime();
  }

  // Has the seal look away, by a handle -> denied SANDBOX
  static Object bridgeHandle() throws Throwable {
    Class<?> c = Class.forName("dev.permafrost.processor.worker.bridge.Bridge");
    MethodHandles.publicLookup()
        .findStatic(c, "exempt", MethodType.methodType(void.class, Object.class))
        .invoke("x");
    return System.nanoTime();
  }

  // Takes the seal's watch off, by its field -> denied SANDBOX
  static Object bridgeField() throws Throwable {
    Class<?> c = Class.forName("dev.permafrost.processor.worker.bridge.Bridge");
    Field f = c.getDeclaredField("watch");
    f.setAccessible(true);
    f.set(null, null);
    return System.nanoTime();
  }

  // Takes the seal's watch off, by a private look-up -> denied SANDBOX
  static Object bridgePrivate() throws Throwable {
    Class<?> c = Class.forName("dev.permafrost.processor.worker.bridge.Bridge");
    MethodHandles.privateLookupIn(c, MethodHandles.lookup())
        .findStaticVarHandle(
            c, "watch", Class.forName("dev.permafrost.processor.worker.bridge.Watch"))
        .set(null);
    return System.nanoTime();
  }

  // Asks the worker's class loader for class files -> denied SANDBOX
  static Object ownLoader() throws Exception {
    ClassLoader l = Reaching.class.getClassLoader();
    return l.getClass()
        .getMethod("classFile", String.class)
        .invoke(l, "Reaching")
        .getClass()
        .getName();
  }

  // Finds a class of the worker, which does nothing -> harmless
  // "dev.permafrost.processor.worker.Worker"
  static Object workersLoader() throws Exception {
    ClassLoader l = Reaching.class.getClassLoader().getClass().getClassLoader();
    return l.loadClass("dev.permafrost.processor.worker.Worker").getName();
  }

  // Takes the seal out of the worker's class loader -> denied SANDBOX
  static Object loaderFields() throws Exception {
    ClassLoader l = Reaching.class.getClassLoader();
    Field f = l.getClass().getDeclaredField("witness");
    f.setAccessible(true);
    return f.get(l).getClass().getName();
  }

  // Defines a class by the worker's class loader -> RoutineThrew
  static Object defineByLoader() throws Exception {
    Method m =
        ClassLoader.class.getDeclaredMethod(
            "defineClass", String.class, byte[].class, int.class, int.class);
    m.setAccessible(true);
    return m.invoke(Reaching.class.getClassLoader(), null, new byte[1], 0, 1);
  }

  // Defines a class by a class loader of its own -> RoutineThrew
  static Object ownClassLoader() throws Exception {
    return new ClassLoader() {
      Class<?> go() {
        return defineClass(null, new byte[1], 0, 1);
      }
    }.go();
  }

  // Reads the clock by a class that an empty class loader finds -> NotReproducible
  static Object emptyLoader() throws Exception {
    return new ClassLoader(null) {}.loadClass("java.lang.System")
        .getMethod("nanoTime")
        .invoke(null);
  }

  // Makes an archive by a file system in a zip file -> denied FILES_WRITE
  static Object zipFs() throws Exception {
    try (FileSystem z =
        FileSystems.newFileSystem(
            URI.create("jar:file:" + CANARY + ".zip"), Map.of("create", "true"))) {
      return z.isOpen();
    }
  }

  // Opens a file as a file system -> denied FILES_READ
  static Object zipFsPath() throws Exception {
    try (FileSystem z = FileSystems.newFileSystem(Path.of(CANARY), (ClassLoader) null)) {
      return z.isOpen();
    }
  }

  // Reads a file by a URL of a jar -> denied FILES_READ
  static Object jarUrl() throws Exception {
    return new URL("jar:file:" + CANARY + "!/x").openStream().read();
  }

  // Reads a file by its URL -> denied FILES_READ
  static Object fileUrl() throws Exception {
    return new URL("file:" + CANARY).openStream().read();
  }

  // Asks a URL for the time stamp of its file -> denied FILES_READ
  static Object fileUrlConnection() throws Exception {
    return new URL("file:" + CANARY).openConnection().getLastModified();
  }

  // Reads the attributes of a file by the provider of its file system -> denied FILES_READ
  static Object provider() throws Exception {
    Path p = Path.of(CANARY);
    return p.getFileSystem().provider().readAttributes(p, "*").size();
  }

  // Opens an asynchronous channel to a file -> denied FILES_WRITE
  static Object asyncChannel() throws Exception {
    return AsynchronousFileChannel.open(Path.of(CANARY)).size();
  }

  // Maps a file into memory -> denied FILES_READ
  static Object mapped() throws Exception {
    return FileChannel.open(Path.of(CANARY)).map(FileChannel.MapMode.READ_ONLY, 0, 1).get();
  }

  // Writes to the process's output past System.out -> harmless "1"
  static Object fdOut() throws Exception {
    new FileOutputStream(FileDescriptor.out).write('x');
    return 1;
  }

  // Makes a file descriptor, to write to the worker's own socket -> RoutineThrew
  static Object fdMade() throws Exception {
    Constructor<FileDescriptor> c = FileDescriptor.class.getDeclaredConstructor(int.class);
    c.setAccessible(true);
    new FileOutputStream(c.newInstance(5)).write(0);
    return 1;
  }

  // Changes a file descriptor, to write to the worker's own socket -> RoutineThrew
  static Object fdSet() throws Exception {
    FileDescriptor d = new FileDescriptor();
    Field f = FileDescriptor.class.getDeclaredField("fd");
    f.setAccessible(true);
    f.set(d, 5);
    new FileOutputStream(d).write(0);
    return 1;
  }

  // Looks at the preferences of the user -> denied FILES_WRITE
  static Object prefs() throws Exception {
    return java.util.prefs.Preferences.userRoot().name();
  }

  // Leaves the current thread interrupted -> told SideEffectLost
  static Object interruptSelf() {
    Thread.currentThread().interrupt();
    return 1;
  }

  // Sets the default locale and sets it back -> harmless "1 000"
  static Object localeAndBack() {
    Locale was = Locale.getDefault();
    Locale.setDefault(Locale.FRANCE);
    try {
      return String.format("%,d", 1000);
    } finally {
      Locale.setDefault(was);
    }
  }

  // Sets a system property and clears it -> harmless "1"
  static Object propertyAndBack() {
    System.setProperty("x", "1");
    System.clearProperty("x");
    return 1;
  }

  // Puts a system property into the map of all of them -> told SideEffectLost
  static Object propertiesPut() {
    System.getProperties().put("user.timezone", "X");
    return 1;
  }

  // Removes a system property from the map of all of them -> NotReproducible
  static Object propertiesRemove() {
    return "" + System.getProperties().remove("java.version");
  }

  // Sets the default time zone -> told SideEffectLost
  static Object timeZone() {
    TimeZone.setDefault(TimeZone.getTimeZone("GMT+3"));
    return 1;
  }

  // Installs a security provider -> told SideEffectLost
  static Object provider2() {
    Security.insertProviderAt(new Provider("x", "1", "") {}, 1);
    return 1;
  }

  // Changes an installed security provider -> told SideEffectLost
  static Object providerPut() {
    Security.getProviders()[0].put("x", "y");
    return 1;
  }

  // Installs a handler of URLs -> denied JVM_STATE
  static Object urlHandlers() {
    URL.setURLStreamHandlerFactory(p -> null);
    return 1;
  }

  // Adds a log handler -> told SideEffectLost
  static Object logHandler() {
    java.util.logging.Logger.getLogger("").addHandler(new java.util.logging.StreamHandler());
    return 1;
  }

  // Sets a log level -> told SideEffectLost
  static Object logLevel() {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.ALL);
    return 1;
  }

  // Leaves a handler of uncaught exceptions behind -> told SideEffectLost
  static Object uncaught() {
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {});
    return 1;
  }

  // Leaves such a handler at the current thread -> told SideEffectLost
  static Object uncaughtOwn() {
    Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});
    return 1;
  }

  // Renames the current thread -> told SideEffectLost
  static Object renameThread() {
    Thread.currentThread().setName("main");
    return 1;
  }

  // Changes the context class loader -> told SideEffectLost
  static Object setLoader() {
    Thread.currentThread().setContextClassLoader(null);
    return 1;
  }

  // Sends the process a signal -> denied EXIT
  static Object signal() throws Exception {
    Class<?> c = Class.forName("sun.misc.Signal");
    Object s = c.getConstructor(String.class).newInstance("TERM");
    c.getMethod("raise", c).invoke(null, s);
    return 1;
  }

  // Handles a signal -> denied HOOKS
  static Object signalHandler() {
    sun.misc.Signal.handle(new sun.misc.Signal("INT"), s -> {});
    return 1;
  }

  // Loads a native library -> denied NATIVE
  static Object load() {
    System.load(CANARY);
    return 1;
  }

  // Starts a process by reflection -> denied PROCESS
  static Object processByReflection() throws Exception {
    return ((Process)
            ProcessBuilder.class
                .getMethod("start")
                .invoke(new ProcessBuilder("touch", CANARY + "2")))
        .pid();
  }

  // Starts a process by the JDK's private class -> RoutineThrew
  static Object processImpl() throws Exception {
    Method m =
        Class.forName("java.lang.ProcessImpl")
            .getDeclaredMethod(
                "start",
                String[].class,
                Map.class,
                String.class,
                ProcessBuilder.Redirect[].class,
                boolean.class);
    m.setAccessible(true);
    return m.invoke(null, new String[] {"touch", CANARY + "2"}, null, ".", null, false).toString();
  }

  // Makes a client of HTTP -> denied NETWORK
  static Object httpClient() throws Exception {
    return java.net.http.HttpClient.newHttpClient().toString();
  }

  // Opens a datagram socket -> denied NETWORK
  static Object datagram() throws Exception {
    new DatagramSocket().close();
    return 1;
  }

  // Connects to the worker's own socket -> denied NETWORK
  static Object unixSocket() throws Exception {
    return SocketChannel.open(
            UnixDomainSocketAddress.of(System.getProperty("java.io.tmpdir") + "/../socket"))
        .isConnected();
  }

  // Opens a server in a file -> denied NETWORK
  static Object unixServer() throws Exception {
    ServerSocketChannel c = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    c.bind(null);
    return 1;
  }

  // Opens a URL of FTP -> denied NETWORK
  static Object ftp() throws Exception {
    return new URL("ftp://localhost:1/x").openStream().read();
  }

  // Opens a URL that sends mail -> denied NETWORK
  static Object mailto() throws Exception {
    return new URL("mailto:x@y").openConnection().getClass().getName();
  }

  // Reads the clock by a function of a style sheet, which newer JDKs do not allow anyway ->
  // NotReproducible or RoutineThrew
  static Object xslt() throws Exception {
    var t =
        javax.xml.transform.TransformerFactory.newInstance()
            .newTransformer(
                new javax.xml.transform.stream.StreamSource(
                    new StringReader(
                        "<xsl:stylesheet version='1.0'"
                            + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                            + " xmlns:s='http://xml.apache.org/xalan/java/java.lang.System'><xsl:template"
                            + " match='/'><xsl:value-of"
                            + " select='s:nanoTime()'/></xsl:template></xsl:stylesheet>")));
    var w = new StringWriter();
    t.transform(
        new javax.xml.transform.stream.StreamSource(new StringReader("<a/>")),
        new javax.xml.transform.stream.StreamResult(w));
    return w.toString();
  }

  // Writes a file by a style sheet -> denied FILES_READ
  static Object xsltFile() throws Exception {
    var t = javax.xml.transform.TransformerFactory.newInstance().newTransformer();
    t.transform(
        new javax.xml.transform.stream.StreamSource(new StringReader("<a/>")),
        new javax.xml.transform.stream.StreamResult(new File(CANARY + "3")));
    return 1;
  }

  // Reads a file by an inclusion in an XML text -> denied FILES_READ
  static Object xinclude() throws Exception {
    var f = javax.xml.parsers.DocumentBuilderFactory.newInstance();
    f.setNamespaceAware(true);
    f.setXIncludeAware(true);
    return f.newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                ("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include parse='text'"
                     + " href='file:"
                        + CANARY
                        + "'/></a>")
                    .getBytes()))
        .getDocumentElement()
        .getTextContent();
  }

  // Reads a file as an image -> denied FILES_READ
  static Object image() throws Exception {
    return javax.imageio.ImageIO.read(new File(CANARY)) == null;
  }

  // Looks for sound cards -> denied DEVICES
  static Object sound() throws Exception {
    return javax.sound.sampled.AudioSystem.getMixerInfo().length;
  }

  // Looks for a desktop -> denied DEVICES
  static Object desktop() {
    return java.awt.Desktop.isDesktopSupported();
  }

  // Looks a name up -> denied NETWORK
  static Object jndi() throws Exception {
    return new javax.naming.InitialContext().lookup("rmi://localhost:1/x").toString();
  }

  // Looks for a registry -> denied NETWORK
  static Object rmi() throws Exception {
    return java.rmi.registry.LocateRegistry.getRegistry(1).list().length;
  }

  // Looks for the compiler -> harmless "com.sun.tools.javac.api.JavacTool"
  static Object compiler() {
    return javax.tools.ToolProvider.getSystemJavaCompiler().getClass().getName();
  }

  // Runs a tool of the JDK -> harmless "0"
  static Object tool() {
    return java.util.spi.ToolProvider.findFirst("jar")
        .get()
        .run(System.out, System.err, "--version");
  }

  // Looks for the flight recorder -> harmless "true"
  static Object flightRecorder() throws Exception {
    return "" + Class.forName("jdk.jfr.FlightRecorder").getMethod("isAvailable").invoke(null);
  }

  // Makes a server of HTTP -> denied NETWORK
  static Object httpServer() throws Exception {
    return Class.forName("com.sun.net.httpserver.HttpServer")
        .getMethod("create")
        .invoke(null)
        .toString();
  }

  // Deletes a file in a finalizer -> denied FILES_WRITE
  static Object finalizer() {
    new Object() {
      protected void finalize() throws Throwable {
        Files.delete(Path.of(CANARY));
      }
    };
    for (int i = 0; i < 500; i++) {
      byte[] b = new byte[1 << 20];
      b[0] = 1;
    }
    return "quiet";
  }

  // Deletes a file in a cleaner -> denied LEFT_RUNNING
  static Object cleaner() {
    Cleaner.create().register(new Object(), () -> new File(CANARY).delete());
    return 1;
  }

  // Adds a shutdown hook by the JDK's private class -> RoutineThrew
  static Object hookByReflection() throws Exception {
    Class<?> c = Class.forName("java.lang.ApplicationShutdownHooks");
    Method m = c.getDeclaredMethod("add", Thread.class);
    m.setAccessible(true);
    m.invoke(null, new Thread(() -> {}));
    return 1;
  }

  // Has a file deleted when the JVM ends -> told SideEffectLost
  static Object deleteOnExit() {
    new File(CANARY).deleteOnExit();
    return 1;
  }

  // Looks at the process, catches the refusal, and returns something else -> denied PROCESS
  static Object swallowing() {
    long t;
    try {
      t = ProcessHandle.current().pid();
    } catch (Throwable e) {
      t = 42;
    }
    return t;
  }

  // Looks at the process a hundred times, hoping for one to pass -> denied PROCESS
  static Object retrying() {
    for (int i = 0; i < 100; i++) {
      try {
        return ProcessHandle.current().pid();
      } catch (Error e) {
      }
    }
    return 1;
  }

  // Looks at the process, catches the refusal, and throws something else -> denied PROCESS
  static Object throwingOther() {
    try {
      return ProcessHandle.current().pid();
    } catch (Error e) {
      throw new IllegalStateException("nothing to see");
    }
  }

  // Ends the JVM and returns in a finally block -> denied EXIT
  static Object exitFinally() {
    try {
      System.exit(0);
    } finally {
      return 1;
    }
  }

  // Looks at the process in a static initialiser that catches everything -> denied PROCESS
  static Object staticInit() {
    return Helper.TIME;
  }

  static class Helper {
    static final long TIME;

    static {
      long t = 0;
      try {
        t = ProcessHandle.current().pid();
      } catch (Throwable e) {
      }
      TIME = t;
    }
  }

  // Works in parallel by a stream of a spliterator -> harmless "6"
  static Object spliterator() {
    return StreamSupport.stream(List.of(1, 2, 3).spliterator(), true).mapToInt(x -> x).sum();
  }

  // Works in parallel by a concatenation, half of which is parallel -> harmless "2 elements"
  static Object concatParallel() {
    return Stream.concat(Stream.of(1), StreamSupport.stream(List.of(2).spliterator(), true))
        .toList();
  }

  // Works in parallel by a bulk operation of a concurrent map -> harmless "49995000"
  static Object mapForEach() {
    var m = new ConcurrentHashMap<Integer, Integer>();
    for (int i = 0; i < 10000; i++) m.put(i, i);
    return m.reduceValues(1, Integer::sum);
  }

  // Invokes a fork-join task -> harmless "1"
  static Object forkJoin() {
    return new RecursiveTask<Integer>() {
      protected Integer compute() {
        return 1;
      }
    }.invoke();
  }

  // Submits to an executor -> harmless "1"
  static Object executor() throws Exception {
    var e = Executors.newFixedThreadPool(1);
    try {
      return e.submit(() -> 1).get();
    } finally {
      e.shutdown();
    }
  }

  // Makes a publisher -> harmless "256"
  static Object flow() {
    return new SubmissionPublisher<String>().getMaxBufferCapacity();
  }

  // Goes on with a future asynchronously -> harmless "2"
  static Object handleAsync() throws Exception {
    return CompletableFuture.completedFuture(1).handleAsync((x, e) -> x).get()
        + CompletableFuture.completedFuture(1).whenCompleteAsync((x, e) -> {}).get();
  }
}
