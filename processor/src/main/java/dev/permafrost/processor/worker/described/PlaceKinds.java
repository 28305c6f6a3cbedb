package dev.permafrost.processor.worker.described;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.making.Shapes.TEXT;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.worker.making.Fields;
import dev.permafrost.processor.worker.making.MadeBy;
import dev.permafrost.processor.worker.making.Registry;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import java.io.File;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

/** Names of places, none of which is looked at: files, addresses, URLs. */
public final class PlaceKinds {
  private static final String ADDRESS = "Ljava/net/InetAddress;";

  private final Fields fields;

  private PlaceKinds(Fields fields) {
    this.fields = fields;
  }

  public static void addTo(Registry registry, Fields fields) {
    PlaceKinds kinds = new PlaceKinds(fields);
    registry.made(
        File.class,
        Shapes.constructor(File.class, "path", TEXT),
        (file, sight) -> text(file.getPath(), sight));
    for (String system : new String[] {"Unix", "Windows"}) {
      registry.made(
          "sun.nio.fs." + system + "Path",
          Shapes.factory(Path.class, "of", "first", TEXT, "more", "[" + TEXT),
          (path, sight) ->
              values(
                  sight.reference(path.toString(), UNKNOWN),
                  sight.reference(new String[0], UNKNOWN)));
    }
    registry.made(
        URL.class, Shapes.constructor(URL.class, "spec", TEXT), (url, sight) -> url(url, sight));
    kinds.addAddresses(registry);
  }

  private void addAddresses(Registry registry) {
    MadeBy<InetAddress> address =
        new MadeBy<>(
            Shapes.factory(InetAddress.class, "getByAddress", "host", TEXT, "address", "[B"),
            this::address);
    registry.put(Inet4Address.class, address);
    registry.put(Inet6Address.class, address);
    MadeBy<InetSocketAddress> resolved =
        new MadeBy<>(
            Shapes.constructor(InetSocketAddress.class, "address", ADDRESS, "port", "I"),
            (socket, sight) ->
                values(sight.reference(socket.getAddress(), UNKNOWN), socket.getPort()));
    MadeBy<InetSocketAddress> unresolved =
        new MadeBy<>(
            Shapes.factory(InetSocketAddress.class, "createUnresolved", "host", TEXT, "port", "I"),
            (socket, sight) ->
                values(sight.reference(socket.getHostString(), UNKNOWN), socket.getPort()));
    registry.put(
        InetSocketAddress.class,
        (object, sight) -> {
          InetSocketAddress socket = (InetSocketAddress) object;
          return (socket.isUnresolved() ? unresolved : resolved).read(socket, sight);
        });
  }

  private long[] address(InetAddress address, Sight sight) throws Obstruction {
    if (address instanceof Inet6Address six
        && (six.getScopeId() != 0 || six.getScopedInterface() != null)) {
      throw new Obstruction(
          "the address " + address + " is about a network interface of this machine",
          "keep it as text, and look it up at run time");
    }
    Object holder = fields.get(address, "holder");
    return values(
        sight.reference(fields.get(holder, "hostName"), UNKNOWN),
        sight.reference(address.getAddress(), UNKNOWN));
  }

  private static long[] url(URL url, Sight sight) throws Obstruction {
    String spec = url.toExternalForm();
    try {
      if (isUsual(url) && new URL(spec).toExternalForm().equals(spec)) {
        return text(spec, sight);
      }
    } catch (MalformedURLException e) {
      // Then some handler that is not known by its protocol made it.
    }
    throw new Obstruction(
        "the URL "
            + spec
            + " is one of a resource or of a protocol that only this class loader knows",
        "keep the name of the resource, or the text of the URL, and make it at run time");
  }

  private static boolean isUsual(URL url) {
    String protocol = url.getProtocol();
    return protocol.equals("http")
        || protocol.equals("https")
        || protocol.equals("file")
        || protocol.equals("ftp")
        || protocol.equals("mailto");
  }

  private static long[] text(String text, Sight sight) {
    return values(sight.reference(text, UNKNOWN));
  }
}
