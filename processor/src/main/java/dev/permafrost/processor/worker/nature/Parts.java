package dev.permafrost.processor.worker.nature;

import java.nio.Buffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.jar.Manifest;

/**
 * What objects of the JDK hold whose fields are closed, or show more than their objects do. Values
 * that are no objects are one text.
 */
public final class Parts {
  private Parts() {}

  /** The parts of an object, some of which may be null; null itself where its fields tell. */
  public static List<Object> of(Object object) {
    Class<?> type = object.getClass();
    if (ByteView.isOne(type)) {
      return buffer((Buffer) object);
    } else if (type == Manifest.class) {
      Manifest manifest = (Manifest) object;
      return List.of(manifest.getMainAttributes(), manifest.getEntries());
    } else if (type == NullPointerException.class) {
      // The JVM words its message when it is asked for, from where it was thrown.
      NullPointerException thrown = (NullPointerException) object;
      return Arrays.asList(thrown.getMessage(), thrown.getCause(), thrown.getSuppressed());
    }
    if (DomNodes.areOf(type)) {
      return DomNodes.parts(object);
    }
    PublicState state = PublicState.of(type);
    return state == null ? null : List.of(Arrays.toString(state.values(object)));
  }

  /** Bundles read their contents when they are asked first: one may have been, and others not. */
  public static Object filled(Object object) {
    if (object instanceof ResourceBundle bundle) {
      bundle.keySet();
    }
    return object;
  }

  private static List<Object> buffer(Buffer buffer) {
    ByteView view = ByteView.of(buffer);
    String place =
        buffer + " from " + view.offset() + ", mark " + view.mark() + ", " + buffer.isReadOnly();
    // The text of a buffer of characters is what it holds.
    String bounds = buffer.position() + "/" + buffer.limit() + "/" + buffer.capacity() + " ";
    return List.of(buffer instanceof CharBuffer ? bounds + place : place, view.array());
  }
}
