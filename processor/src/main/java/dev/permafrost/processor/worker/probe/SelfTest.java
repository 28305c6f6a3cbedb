package dev.permafrost.processor.worker.probe;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.seal.Orders;
import dev.permafrost.processor.worker.bridge.Denied;
import dev.permafrost.processor.worker.seal.Seal;
import dev.permafrost.processor.worker.seal.UnsealedException;
import dev.permafrost.processor.worker.user.UserClassLoader;
import dev.permafrost.processor.worker.user.UserModules;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;

/** Tries the seal before the worker says that it is ready. */
public final class SelfTest {
  private SelfTest() {}

  /** Returns if every way out is closed, and remembered as tried, and the clock shows no time. */
  public static void run(Seal seal) throws UnsealedException, IOException {
    List<Frame.NamedClass> probes =
        List.of(new Frame.NamedClass(Probe.class.getName(), bytes("Probe")));
    UserClassLoader loader = UserClassLoader.of("", UserModules.NONE, null, probes, seal);
    seal.open(Orders.NOTHING, loader, false);
    try {
      seal.begin();
      for (int way = 0; way < Probe.WAYS; way++) {
        attempt(loader, way);
      }
      for (int look = 0; look < Probe.LOOKS; look++) {
        look(loader, look);
      }
    } finally {
      seal.close();
    }
    seal.confirm(Probe.WAYS);
  }

  private static void attempt(UserClassLoader loader, int way) throws UnsealedException {
    Object result;
    try {
      result = probe(loader, way).call();
    } catch (Denied e) {
      return;
    } catch (Exception e) {
      // By reflection it comes wrapped.
      if (e.getCause() instanceof Denied) {
        return;
      }
      throw new UnsealedException("way out " + way + " of the self-test failed: " + e);
    }
    throw new UnsealedException("way out " + way + " of the self-test is open: " + result);
  }

  /** Whoever looks at the clock must see the time that it was given, long before this. */
  private static void look(UserClassLoader loader, int look) throws UnsealedException {
    Object time;
    try {
      time = probe(loader, Probe.WAYS + look).call();
    } catch (Exception e) {
      throw new UnsealedException("look " + look + " of the self-test failed: " + e);
    }
    if (!(time instanceof Long given) || given >= 0) {
      throw new UnsealedException("look " + look + " of the self-test shows what is: " + time);
    }
  }

  private static Callable<?> probe(UserClassLoader loader, int way)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(Probe.class.getName());
    return (Callable<?>) type.getConstructor(Integer.class).newInstance(way);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SelfTest.class.getResourceAsStream(name + ".class")) {
      return in.readAllBytes();
    }
  }
}
