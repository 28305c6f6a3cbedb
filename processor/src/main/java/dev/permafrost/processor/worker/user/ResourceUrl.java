package dev.permafrost.processor.worker.user;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * URLs of resources that exist only as bytes: {@code resource:/0/p/data.csv}. They name no place on
 * disk, so that no result can depend on one.
 */
final class ResourceUrl extends URLStreamHandler {
  private static final String PROTOCOL = "resource";

  private final Supplier<UserResources> resources;

  ResourceUrl(Supplier<UserResources> resources) {
    this.resources = resources;
  }

  /** Whether URLs of this protocol are such; no result may depend on which one it is. */
  static boolean isProtocol(String protocol) {
    return protocol.startsWith(PROTOCOL);
  }

  /** The only public way to give a URL a handler of its own that JDK 17 has. */
  @SuppressWarnings("deprecation")
  static URL of(String suffix, String path, UserResources resources) {
    try {
      String protocol = PROTOCOL.concat(suffix);
      return new URL(protocol, "", -1, path, new ResourceUrl(() -> resources));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** What the URL names, which need not be what this handler was made for: one may be resolved. */
  @Override
  protected URLConnection openConnection(URL url) {
    return new Connection(url, resources.get());
  }

  /** Compares as text: the inherited way asks the network for the host's address. */
  @Override
  protected boolean equals(URL one, URL other) {
    return one.toExternalForm().equals(other.toExternalForm());
  }

  @Override
  protected int hashCode(URL url) {
    return Objects.hashCode(url.toExternalForm());
  }

  private static final class Connection extends URLConnection {
    private final UserResources resources;
    private byte[] bytes;

    Connection(URL url, UserResources resources) {
      super(url);
      this.resources = resources;
    }

    @Override
    public void connect() throws IOException {
      if (!connected) {
        bytes = resources == null ? null : resources.at(url.getPath());
        if (bytes == null) {
          throw new FileNotFoundException(url + " is not on the class path");
        }
        connected = true;
      }
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long getContentLengthLong() {
      try {
        connect();
        return bytes.length;
      } catch (IOException e) {
        return -1;
      }
    }

    @Override
    public int getContentLength() {
      return (int) getContentLengthLong();
    }
  }
}
