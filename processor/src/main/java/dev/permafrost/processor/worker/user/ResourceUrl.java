package dev.permafrost.processor.worker.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Objects;

/**
 * URLs of resources that exist only as bytes: {@code resource:/0/p/data.csv}. They name no place on
 * disk, so that no result can depend on one.
 */
final class ResourceUrl extends URLStreamHandler {
  private final byte[] bytes;

  private ResourceUrl(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The only public way to give a URL a handler of its own that JDK 17 has. */
  @SuppressWarnings("deprecation")
  static URL of(String name, int position, byte[] bytes) {
    try {
      return new URL("resource", "", -1, "/" + position + "/" + name, new ResourceUrl(bytes));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  @Override
  protected URLConnection openConnection(URL url) {
    return new Connection(url, bytes);
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
    private final byte[] bytes;

    Connection(URL url, byte[] bytes) {
      super(url);
      this.bytes = bytes;
    }

    @Override
    public void connect() {
      connected = true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
      connect();
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public long getContentLengthLong() {
      return bytes.length;
    }

    @Override
    public int getContentLength() {
      return bytes.length;
    }
  }
}
