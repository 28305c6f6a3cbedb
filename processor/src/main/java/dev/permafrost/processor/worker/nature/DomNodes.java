package dev.permafrost.processor.worker.nature;

import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Nodes of documents of the JDK's own parser. What tells them is what the interfaces say: of which
 * class they are depends on whether the parser made them, and on what has been looked at.
 */
public final class DomNodes {
  private static final String HOME = "com.sun.org.apache.xerces.internal.dom.";

  private DomNodes() {}

  /** Whether objects of the class are such nodes; a JDK without any is not asked for the rest. */
  public static boolean areOf(Class<?> type) {
    return type.getName().startsWith(HOME) && Node.class.isAssignableFrom(type);
  }

  /** What a node shows of itself: a text, its attributes, its children, what is around it. */
  static List<Object> parts(Object object) {
    Node node = (Node) object;
    Object around = node instanceof Attr attribute ? attribute.getOwnerElement() : null;
    return Arrays.asList(
        text(node),
        array(node.getAttributes()),
        node instanceof Attr ? null : array(node.getChildNodes()),
        node.getParentNode(),
        node.getOwnerDocument(),
        around);
  }

  private static String text(Node node) {
    Object[] all = {
      node.getNodeType(),
      node.getNodeName(),
      node.getNamespaceURI(),
      node.getPrefix(),
      node.getLocalName(),
      node.getNodeValue()
    };
    String text = Arrays.toString(all);
    if (node instanceof Document document) {
      return text + Arrays.toString(declaration(document)) + flags(document);
    } else if (node instanceof DocumentType type) {
      return text + type.getPublicId() + " " + type.getSystemId() + type.getInternalSubset();
    }
    return node instanceof Attr attribute
        ? text + attribute.isId() + attribute.getSpecified()
        : text;
  }

  /** What a document says of itself before its first node. */
  public static String[] declaration(Document document) {
    return new String[] {
      document.getXmlVersion(),
      document.getDocumentURI(),
      document.getXmlEncoding(),
      document.getInputEncoding()
    };
  }

  private static String flags(Document document) {
    return document.getXmlStandalone() + " " + document.getStrictErrorChecking();
  }

  private static Object[] array(NamedNodeMap map) {
    Object[] array = new Object[map == null ? 0 : map.getLength()];
    for (int i = 0; i < array.length; i++) {
      array[i] = map.item(i);
    }
    return array;
  }

  private static Object[] array(NodeList list) {
    Object[] array = new Object[list.getLength()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.item(i);
    }
    return array;
  }
}
