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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Tries the seal before the worker says that it is ready. */
public final class SelfTest {
  private SelfTest() {}

  /** Returns if every way out is closed, and remembered as tried. */
  public static void run(Seal seal) throws UnsealedException, IOException {
    List<Frame.NamedClass> probes = new ArrayList<>();
    for (String name : new String[] {"Probe", "Probe$Idle"}) {
      probes.add(new Frame.NamedClass(SelfTest.class.getPackageName() + "." + name, bytes(name)));
    }
    UserClassLoader loader = new UserClassLoader("", UserModules.NONE, null, probes, seal);
    seal.open(Orders.NOTHING, loader);
    try {
      seal.begin();
      for (int way = 0; way < Probe.WAYS; way++) {
        attempt(loader, way);
      }
    } finally {
      seal.close();
    }
    seal.confirm(Probe.WAYS);
  }

  private static void attempt(UserClassLoader loader, int way) throws UnsealedException {
    Object result;
    try {
      Object probe =
          loader.loadClass(Probe.class.getName()).getConstructor(Integer.class).newInstance(way);
      result = ((Callable<?>) probe).call();
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

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SelfTest.class.getResourceAsStream(name + ".class")) {
      return in.readAllBytes();
    }
  }
}
