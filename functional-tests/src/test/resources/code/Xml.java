package code;

import dev.permafrost.Freezable;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Routines that return documents, and nodes inside them. */
public final class Xml {
  private static final String TEXT =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <?style sheet?><!-- before -->
      <p:a xmlns:p="urn:p" x="1" p:y="&lt;two&gt;">
        <b id="first">t&amp;x</b><c/><![CDATA[<raw>]]>
        <b id="second">€<d><!--deep--></d></b>
      </p:a>
      """;

  private Xml() {}

  record Index(Document document, Map<String, Element> byId, Attr attribute, Node text) {}

  private static DocumentBuilder builder(boolean namespaces) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(namespaces);
    return factory.newDocumentBuilder();
  }

  @Freezable
  static Document parsed() throws Exception {
    byte[] bytes = "<a x='1'><b>t</b></a>".getBytes(StandardCharsets.UTF_8);
    return builder(false).parse(new ByteArrayInputStream(bytes));
  }

  @Freezable
  static List<Document> documents() throws Exception {
    Document made = builder(true).newDocument();
    Element root = made.createElementNS("urn:x", "x:root");
    root.setAttribute("key", "value");
    root.setIdAttribute("key", true);
    made.appendChild(root).appendChild(made.createTextNode("one"));
    root.appendChild(made.createTextNode("two"));
    made.setDocumentURI("urn:doc");
    Document typed = builder(true).newDocument();
    typed.appendChild(typed.getImplementation().createDocumentType("html", "-//X", "x.dtd"));
    typed.appendChild(typed.createElement("html"));
    return List.of(
        builder(true).parse(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))),
        builder(false).parse(new InputSource(new StringReader(TEXT))),
        made,
        typed,
        builder(false).newDocument());
  }

  @Freezable
  static Index index() throws Exception {
    Document document = builder(true).parse(new InputSource(new StringReader(TEXT)));
    Map<String, Element> byId = new LinkedHashMap<>();
    for (Node node = document.getDocumentElement().getFirstChild();
        node != null;
        node = node.getNextSibling()) {
      if (node instanceof Element element && element.hasAttribute("id")) {
        byId.put(element.getAttribute("id"), element);
      }
    }
    Element first = byId.get("first");
    return new Index(document, byId, first.getAttributeNode("id"), first.getFirstChild());
  }

  @Freezable
  static Element inside() throws Exception {
    return (Element) parsed().getDocumentElement().getFirstChild();
  }

  private static String written(Node node) {
    try {
      StringWriter written = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(node), new StreamResult(written));
      return written.toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String told(Document document) {
    List<Object> told = new ArrayList<>();
    told.add(written(document));
    told.add(document.getXmlEncoding());
    told.add(document.getInputEncoding());
    told.add(document.getXmlStandalone());
    told.add(document.getDocumentURI());
    told.add(document.getElementById("value"));
    Element root = document.getDocumentElement();
    if (root != null) {
      told.add(root.getLocalName());
      told.add(root.getNamespaceURI());
      told.add(root.getElementsByTagName("b").getLength());
      root.setAttribute("changed", "yes");
      root.appendChild(document.createElement("added"));
    }
    return told + written(document);
  }

  private static String told(Index index) {
    try {
      String found =
          XPathFactory.newInstance().newXPath().evaluate("//b[@id='second']", index.document());
      Element first = index.byId().get("first");
      boolean inside = first.getOwnerDocument() == index.document();
      boolean same = first.getAttributeNode("id") == index.attribute();
      index.text().setNodeValue("changed");
      index.attribute().setValue("other");
      return found + index.byId().keySet() + inside + same + written(index.document());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T unchecked(java.util.concurrent.Callable<T> call) {
    try {
      return call.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Live and frozen answers by question. */
  public static Map<String, List<String>> all() {
    return new Told()
        .of("parsed", () -> unchecked(Xml::parsed), XmlFrozen::parsed, Xml::told)
        .of(
            "documents",
            () -> unchecked(Xml::documents),
            XmlFrozen::documents,
            all -> all.stream().map(Xml::told).toList().toString())
        .of("index", () -> unchecked(Xml::index), XmlFrozen::index, Xml::told)
        .of(
            "inside",
            () -> unchecked(Xml::inside),
            XmlFrozen::inside,
            node -> written(node) + written(node.getOwnerDocument()) + node.getParentNode())
        .all();
  }
}
