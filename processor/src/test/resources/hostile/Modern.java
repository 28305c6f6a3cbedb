import java.lang.foreign.*;
import java.lang.invoke.*;
import java.util.concurrent.*;

// Title: By what is new in JDK 25
// Says: The same by means that older JDKs do not have.
// Since: 25
class Modern {
  static final ScopedValue<String> SCOPED = ScopedValue.newInstance();

  // Starts a virtual thread -> harmless "1"
  static Object virtual() throws Exception {
    Thread.startVirtualThread(() -> {}).join();
    return 1;
  }

  // Starts a virtual thread by a builder -> harmless "1"
  static Object built() throws Exception {
    Thread.ofVirtual().start(() -> {}).join();
    return 1;
  }

  // Starts a virtual thread by a factory -> harmless "1"
  static Object factory() throws Exception {
    Thread thread = Thread.ofVirtual().factory().newThread(() -> {});
    thread.start();
    return 1;
  }

  // Starts a virtual thread by an executor -> harmless "1"
  static Object executor() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      return pool.submit(() -> 1).get();
    }
  }

  // Calls native code by the linker -> denied NATIVE
  static Object linker() throws Throwable {
    return Linker.nativeLinker().defaultLookup().find("getpid").get().address();
  }

  // Loads a native library by a look-up -> denied NATIVE
  static Object library() {
    return SymbolLookup.libraryLookup("libc.so.6", Arena.global()).find("getpid").isPresent();
  }

  // Reads any memory by a segment -> denied NATIVE
  static Object anywhere() {
    return MemorySegment.ofAddress(4096).reinterpret(8).get(ValueLayout.JAVA_LONG, 0);
  }

  // Returns where memory was allocated -> NotReproducible
  static Object address() {
    return Arena.global().allocate(8).address();
  }

  // Returns the number of the thread by its new name -> NotReproducible
  static Object number() {
    return Thread.currentThread().threadId();
  }

  // Defines a hidden class -> denied OTHER_CLASSES
  static Object hidden() throws Exception {
    return MethodHandles.lookup().defineHiddenClass(new byte[1], true).lookupClass().getName();
  }

  // Uses a scoped value, which is nobody else's business -> harmless "mine"
  static Object scoped() throws Exception {
    return ScopedValue.where(SCOPED, "mine").call(SCOPED::get);
  }

  // Forks in a structured scope, by reflection -> NotReproducible or RoutineThrew
  static Object structured() throws Exception {
    Class<?> scopes = Class.forName("java.util.concurrent.StructuredTaskScope");
    Object scope = scopes.getMethod("open").invoke(null);
    return scopes
        .getMethod("fork", Callable.class)
        .invoke(scope, (Callable<Object>) () -> 1)
        .toString();
  }
}
