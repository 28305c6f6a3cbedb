package dev.permafrost.runtime.described;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes documents of the JDK's own parser, node by node. By reflection on public interfaces, since
 * programs without documents need not have their module.
 */
public final class Documents {
  /** Begins an element whose name has a namespace; texts: that and the name. */
  public static final byte ELEMENT = 'E';

  /** Begins an element whose name has none; texts: the name. */
  public static final byte PLAIN_ELEMENT = 'e';

  /** Goes back to the parent. */
  public static final byte END = '.';

  /** An attribute whose name has a namespace; texts: that, the name, the value. */
  public static final byte ATTRIBUTE = 'A';

  /** An attribute whose name has none; texts: the name, the value. */
  public static final byte PLAIN_ATTRIBUTE = 'a';

  /** Says that the attribute before is one that elements are found by. */
  public static final byte ID = '#';

  /** A text; texts: what it says. */
  public static final byte TEXT = 'T';

  /** A text between marks; texts: what it says. */
  public static final byte CDATA = 'D';

  /** A comment; texts: what it says. */
  public static final byte COMMENT = 'C';

  /** An instruction; texts: target, data. */
  public static final byte INSTRUCTION = 'P';

  /** A document type; texts: name, public and system identifier. */
  public static final byte TYPE = 'Y';

  private static final String DOM = "org.w3c.dom.";

  private final Map<String, Method> methods = new HashMap<>();
  private Object document;
  private String[] texts;
  private int next;
  private Object parent;
  private Object attribute;

  private Documents() {}

  /**
   * Makes a document.
   *
   * @param declaration version, address, declared encoding, encoding of what was read
   * @param standalone whether it says so
   * @param strict whether errors are checked
   * @param steps what to do, one after the other
   * @param texts what the steps take, one after the other
   */
  @SuppressWarnings("unchecked")
  public static <T> T document(
      String[] declaration, boolean standalone, boolean strict, byte[] steps, String[] texts)
      throws ReflectiveOperationException, IOException {
    Documents documents = new Documents();
    documents.begin(declaration, standalone);
    documents.texts = texts;
    for (byte step : steps) {
      documents.step(step);
    }
    documents.call(documents.document, "Document", "setStrictErrorChecking", strict);
    return (T) documents.document;
  }

  private void begin(String[] declaration, boolean standalone)
      throws ReflectiveOperationException, IOException {
    String parsers = "javax.xml.parsers.";
    Class<?> factories = Class.forName(parsers.concat("DocumentBuilderFactory"));
    Object factory = factories.getMethod("newDefaultInstance").invoke(null);
    Object builder = factories.getMethod("newDocumentBuilder").invoke(factory);
    Class<?> builders = Class.forName(parsers.concat("DocumentBuilder"));
    document =
        declaration[2] == null && declaration[3] == null
            ? builders.getMethod("newDocument").invoke(builder)
            : parsed(builders, builder, declaration[2], declaration[3]);
    parent = document;
    call(document, "Document", "setXmlVersion", declaration[0]);
    call(document, "Document", "setXmlStandalone", standalone);
    call(document, "Document", "setDocumentURI", declaration[1]);
    call(document, "Document", "setStrictErrorChecking", false);
  }

  /** Only a parser tells a document its encodings. */
  private Object parsed(Class<?> builders, Object builder, String declared, String read)
      throws ReflectiveOperationException, IOException {
    String says = declared == null ? "" : " encoding='".concat(declared).concat("'");
    String text = "<?xml version='1.0'".concat(says).concat("?><a/>");
    Class<?> sources = Class.forName("org.xml.sax.InputSource");
    Object source =
        read == null
            ? sources.getConstructor(Reader.class).newInstance(new StringReader(text))
            : sources
                .getConstructor(InputStream.class)
                .newInstance(new ByteArrayInputStream(text.getBytes(read)));
    Object made = builders.getMethod("parse", sources).invoke(builder, source);
    call(made, "Node", "removeChild", call(made, "Document", "getDocumentElement"));
    return made;
  }

  private void step(byte step) throws ReflectiveOperationException {
    switch (step) {
      case ELEMENT -> begin(make("createElementNS", text(), text()));
      case PLAIN_ELEMENT -> begin(make("createElement", text()));
      case END -> parent = call(parent, "Node", "getParentNode");
      case ATTRIBUTE -> set(make("createAttributeNS", text(), text()));
      case PLAIN_ATTRIBUTE -> set(make("createAttribute", text()));
      case ID -> call(parent, "Element", "setIdAttributeNode", attribute, true);
      case TEXT -> append(make("createTextNode", text()));
      case CDATA -> append(make("createCDATASection", text()));
      case COMMENT -> append(make("createComment", text()));
      case INSTRUCTION -> append(make("createProcessingInstruction", text(), text()));
      case TYPE -> {
        Object maker = make("getImplementation");
        append(call(maker, "DOMImplementation", "createDocumentType", text(), text(), text()));
      }
      default -> throw new IllegalArgumentException();
    }
  }

  private String text() {
    return texts[next++];
  }

  private Object make(String method, Object... arguments) throws ReflectiveOperationException {
    return call(document, "Document", method, arguments);
  }

  private void append(Object node) throws ReflectiveOperationException {
    call(parent, "Node", "appendChild", node);
  }

  private void begin(Object element) throws ReflectiveOperationException {
    append(element);
    parent = element;
  }

  private void set(Object made) throws ReflectiveOperationException {
    attribute = made;
    call(attribute, "Attr", "setValue", text());
    call(parent, "Element", "setAttributeNodeNS", attribute);
  }

  /** Calls a method of an interface, which has but one of the name. */
  private Object call(Object target, String type, String name, Object... arguments)
      throws ReflectiveOperationException {
    Method method = methods.get(name);
    if (method == null) {
      method = method(type, name);
      methods.put(name, method);
    }
    return method.invoke(target, arguments);
  }

  private static Method method(String type, String name) throws ReflectiveOperationException {
    for (Method each : Class.forName(DOM.concat(type)).getMethods()) {
      if (each.getName().equals(name)) {
        return each;
      }
    }
    throw new NoSuchMethodException(name);
  }

  /** Finds a child. */
  public static <T> T child(Object parent, int index) throws ReflectiveOperationException {
    return item(parent, "getChildNodes", "NodeList", index);
  }

  /** Finds an attribute. */
  public static <T> T attribute(Object element, int index) throws ReflectiveOperationException {
    return item(element, "getAttributes", "NamedNodeMap", index);
  }

  @SuppressWarnings("unchecked")
  private static <T> T item(Object node, String list, String type, int index)
      throws ReflectiveOperationException {
    Object all = method("Node", list).invoke(node);
    return (T) method(type, "item").invoke(all, index);
  }
}
