package dev.permafrost.processor.worker.user;

import java.net.URL;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;

/**
 * Makes URLs out of the text of others: many a library keeps the text of a resource's URL, and
 * opens it again.
 */
public final class ResourceUrls implements URLStreamHandlerFactory {
  private volatile UserResources resources;

  private ResourceUrls() {}

  /** Lets this JVM know such URLs; to be called once. */
  public static ResourceUrls install() {
    ResourceUrls urls = new ResourceUrls();
    URL.setURLStreamHandlerFactory(urls);
    return urls;
  }

  /** From now on they mean what this loader finds. */
  public void of(UserClassLoader loader) {
    resources = loader.resources();
  }

  @Override
  public URLStreamHandler createURLStreamHandler(String protocol) {
    return ResourceUrl.isProtocol(protocol) ? new ResourceUrl(() -> resources) : null;
  }
}
