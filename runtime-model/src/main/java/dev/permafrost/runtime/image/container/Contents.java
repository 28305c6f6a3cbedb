package dev.permafrost.runtime.image.container;

import dev.permafrost.runtime.image.code.Format;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Puts contents into containers, or gathers them for a call that takes them all at once. */
public final class Contents {
  private Contents() {}

  /** Fills an empty container or array; entries are keys and values in turn. */
  @SuppressWarnings("unchecked") // the live container held these very objects
  public static void fill(int mode, Object container, Object[] contents) {
    switch (mode) {
      case Format.ADD:
        addAll((Collection<Object>) container, contents);
        break;
      case Format.PUT:
        putAll((Map<Object, Object>) container, contents);
        break;
      case Format.ADD_AT:
        appendAll((List<Object>) container, contents);
        break;
      case Format.PUT_ABSENT:
        putAbsent((Map<Object, Object>) container, contents);
        break;
      case Format.SET_INDEXED:
        setAll((AtomicReferenceArray<Object>) container, contents);
        break;
      case Format.SET:
        ((AtomicReference<Object>) container).set(contents[0]);
        break;
      case Format.SET_VALUE:
        ((Map.Entry<Object, Object>) container).setValue(contents[0]);
        break;
      default:
        System.arraycopy(contents, 0, container, 0, contents.length);
    }
  }

  /** Gathers contents into what a factory takes. */
  public static Object gather(int mode, Object[] contents) {
    if (mode == Format.GATHER_ARRAY) {
      return contents;
    }
    if (mode == Format.GATHER_LIST) {
      ArrayList<Object> list = new ArrayList<>(contents.length);
      addAll(list, contents);
      return list;
    }
    LinkedHashMap<Object, Object> map = new LinkedHashMap<>(contents.length);
    putAll(map, contents);
    return map;
  }

  private static void addAll(Collection<Object> collection, Object[] contents) {
    for (Object element : contents) {
      collection.add(element);
    }
  }

  private static void putAll(Map<Object, Object> map, Object[] contents) {
    for (int i = 0; i < contents.length; i += 2) {
      map.put(contents[i], contents[i + 1]);
    }
  }

  private static void appendAll(List<Object> list, Object[] contents) {
    for (int i = 0; i < contents.length; i++) {
      list.add(i, contents[i]);
    }
  }

  private static void putAbsent(Map<Object, Object> map, Object[] contents) {
    for (int i = 0; i < contents.length; i += 2) {
      map.putIfAbsent(contents[i], contents[i + 1]);
    }
  }

  private static void setAll(AtomicReferenceArray<Object> array, Object[] contents) {
    for (int i = 0; i < contents.length; i++) {
      array.set(i, contents[i]);
    }
  }
}
