package dev.permafrost.processor.worker.seal.world;

import java.io.Serial;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The system properties of a job: who asks for one reads that one, who lists them reads all, and
 * who sets one changes what the program will not see.
 */
public final class WatchedProperties extends Properties {
  @Serial private static final long serialVersionUID = 1;

  private final transient Reads reads;

  /** Hears of what is read, before it is. */
  public interface Reads {
    void one(Object key);

    void all();

    /** One is about to be set or removed. */
    void change(Object key);
  }

  public WatchedProperties(Properties all, Reads reads) {
    this.reads = reads;
    super.putAll(all);
  }

  @Override
  public Object setProperty(String key, String value) {
    reads.change(key);
    return super.put(key, value);
  }

  @Override
  public Object put(Object key, Object value) {
    reads.change(key);
    return super.put(key, value);
  }

  @Override
  public Object putIfAbsent(Object key, Object value) {
    reads.change(key);
    return super.putIfAbsent(key, value);
  }

  @Override
  public void putAll(Map<?, ?> values) {
    values.keySet().forEach(reads::change);
    super.putAll(values);
  }

  @Override
  public Object remove(Object key) {
    reads.change(key);
    return super.remove(key);
  }

  @Override
  public void clear() {
    keySet().forEach(reads::change);
    super.clear();
  }

  private Properties all() {
    reads.all();
    return this;
  }

  @Override
  public String getProperty(String key) {
    reads.one(key);
    return super.getProperty(key);
  }

  @Override
  public String getProperty(String key, String otherwise) {
    String value = getProperty(key);
    return value == null ? otherwise : value;
  }

  @Override
  public Object get(Object key) {
    reads.one(key);
    return super.get(key);
  }

  @Override
  public Object getOrDefault(Object key, Object otherwise) {
    reads.one(key);
    return super.getOrDefault(key, otherwise);
  }

  @Override
  public boolean containsKey(Object key) {
    reads.one(key);
    return super.containsKey(key);
  }

  @Override
  public Set<String> stringPropertyNames() {
    all();
    return super.stringPropertyNames();
  }

  @Override
  public Enumeration<?> propertyNames() {
    all();
    return super.propertyNames();
  }

  @Override
  public Enumeration<Object> keys() {
    all();
    return super.keys();
  }

  @Override
  public Enumeration<Object> elements() {
    all();
    return super.elements();
  }

  @Override
  public Set<Object> keySet() {
    all();
    return super.keySet();
  }

  @Override
  public Collection<Object> values() {
    all();
    return super.values();
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    all();
    return super.entrySet();
  }

  @Override
  public void forEach(BiConsumer<? super Object, ? super Object> action) {
    all();
    super.forEach(action);
  }

  @Override
  public boolean contains(Object value) {
    all();
    return super.contains(value);
  }

  @Override
  public boolean containsValue(Object value) {
    all();
    return super.containsValue(value);
  }

  @Override
  public int size() {
    all();
    return super.size();
  }

  @Override
  public String toString() {
    all();
    return super.toString();
  }

  @Override
  public boolean equals(Object other) {
    all();
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    all();
    return super.hashCode();
  }

  /** A copy is not watched: what it holds has been read. */
  @Override
  public Object clone() {
    all();
    Properties copy = new Properties();
    copy.putAll(this);
    return copy;
  }
}
