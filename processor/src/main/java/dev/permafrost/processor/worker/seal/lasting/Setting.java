package dev.permafrost.processor.worker.seal.lasting;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.HttpURLConnection;
import java.net.ProxySelector;
import java.net.ResponseCache;
import java.net.URLConnection;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** Something of the whole JVM that can be set, and asked for. */
enum Setting {
  PROPERTY("java.lang.System.setProperty", "java.lang.System.clearProperty") {
    @Override
    Object value(String key) {
      return key.isEmpty() ? null : System.getProperty(key);
    }
  },
  PROPERTIES("java.lang.System.setProperties") {
    @Override
    Object value(String key) {
      Properties copy = new Properties();
      copy.putAll(System.getProperties());
      return copy;
    }
  },
  STREAMS("java.lang.System.setOut", "java.lang.System.setErr", "java.lang.System.setIn") {
    @Override
    Object value(String key) {
      return List.of(
          System.identityHashCode(System.out),
          System.identityHashCode(System.err),
          System.identityHashCode(System.in));
    }
  },
  LOCALE("java.util.Locale.setDefault") {
    @Override
    Object value(String key) {
      return List.of(
          Locale.getDefault(),
          Locale.getDefault(Locale.Category.FORMAT),
          Locale.getDefault(Locale.Category.DISPLAY));
    }
  },
  ZONE("java.util.TimeZone.setDefault") {
    @Override
    Object value(String key) {
      return TimeZone.getDefault();
    }
  },
  HANDLER("java.lang.Thread.setDefaultUncaughtExceptionHandler") {
    @Override
    Object value(String key) {
      return Thread.getDefaultUncaughtExceptionHandler();
    }
  },
  PROVIDERS(
      "java.security.Security.addProvider",
      "java.security.Security.insertProviderAt",
      "java.security.Security.removeProvider") {
    @Override
    Object value(String key) {
      return Arrays.asList(Security.getProviders());
    }
  },
  REDIRECTS("java.net.HttpURLConnection.setFollowRedirects") {
    @Override
    Object value(String key) {
      return HttpURLConnection.getFollowRedirects();
    }
  },
  FILE_NAMES("java.net.URLConnection.setFileNameMap") {
    @Override
    Object value(String key) {
      return URLConnection.getFileNameMap();
    }
  },
  AUTHENTICATOR("java.net.Authenticator.setDefault") {
    @Override
    Object value(String key) {
      return Authenticator.getDefault();
    }
  },
  COOKIES("java.net.CookieHandler.setDefault") {
    @Override
    Object value(String key) {
      return CookieHandler.getDefault();
    }
  },
  PROXIES("java.net.ProxySelector.setDefault") {
    @Override
    Object value(String key) {
      return ProxySelector.getDefault();
    }
  },
  RESPONSES("java.net.ResponseCache.setDefault") {
    @Override
    Object value(String key) {
      return ResponseCache.getDefault();
    }
  };

  private final List<String> setters;

  Setting(String... setters) {
    this.setters = List.of(setters);
  }

  /** What it is now. */
  abstract Object value(String key);

  /** The setting that a call changes, by the name of its rule; null if it cannot be asked for. */
  static Setting changedBy(String called) {
    for (Setting each : values()) {
      if (each.setters.contains(called)) {
        return each;
      }
    }
    return null;
  }
}
