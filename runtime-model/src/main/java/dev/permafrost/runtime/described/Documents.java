package dev.permafrost.runtime.described;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes documents of the JDK's own parser, node by node. */
// Who has documents reads their module.
@SuppressWarnings("exports")
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

  private final Document document;
  private final String[] texts;
  private int next;
  private Node parent;
  private Attr attribute;

  private Documents(Document document, String[] texts) {
    this.document = document;
    this.texts = texts;
    this.parent = document;
  }

  /**
   * Makes a document.
   *
   * @param declaration version, address, declared encoding, encoding of what was read
   * @param standalone whether it says so
   * @param strict whether errors are checked
   * @param steps what to do, one after the other
   * @param texts what the steps take, one after the other
   */
  public static Document document(
      String[] declaration, boolean standalone, boolean strict, byte[] steps, String[] texts)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    Document document =
        declaration[2] == null && declaration[3] == null
            ? builder.newDocument()
            : parsed(builder, declaration[2], declaration[3]);
    document.setXmlVersion(declaration[0]);
    document.setXmlStandalone(standalone);
    document.setDocumentURI(declaration[1]);
    document.setStrictErrorChecking(false);
    Documents documents = new Documents(document, texts);
    for (byte step : steps) {
      documents.step(step);
    }
    document.setStrictErrorChecking(strict);
    return document;
  }

  /** Only a parser tells a document its encodings. */
  private static Document parsed(DocumentBuilder builder, String declared, String read)
      throws SAXException, IOException {
    String says = declared == null ? "" : " encoding='".concat(declared).concat("'");
    String text = "<?xml version='1.0'".concat(says).concat("?><a/>");
    InputSource source = new InputSource(new StringReader(text));
    if (read != null) {
      source = new InputSource(new ByteArrayInputStream(text.getBytes(read)));
    }
    Document document = builder.parse(source);
    document.removeChild(document.getDocumentElement());
    return document;
  }

  private void step(byte step) {
    switch (step) {
      case ELEMENT -> begin(document.createElementNS(text(), text()));
      case PLAIN_ELEMENT -> begin(document.createElement(text()));
      case END -> parent = parent.getParentNode();
      case ATTRIBUTE -> set(document.createAttributeNS(text(), text()));
      case PLAIN_ATTRIBUTE -> set(document.createAttribute(text()));
      case ID -> ((Element) parent).setIdAttributeNode(attribute, true);
      case TEXT -> parent.appendChild(document.createTextNode(text()));
      case CDATA -> parent.appendChild(document.createCDATASection(text()));
      case COMMENT -> parent.appendChild(document.createComment(text()));
      case INSTRUCTION -> parent.appendChild(document.createProcessingInstruction(text(), text()));
      case TYPE ->
          parent.appendChild(
              document.getImplementation().createDocumentType(text(), text(), text()));
      default -> throw new IllegalArgumentException();
    }
  }

  private String text() {
    return texts[next++];
  }

  private void begin(Element element) {
    parent.appendChild(element);
    parent = element;
  }

  private void set(Attr made) {
    attribute = made;
    attribute.setValue(text());
    ((Element) parent).setAttributeNodeNS(attribute);
  }

  /** Finds a child. */
  @SuppressWarnings("unchecked")
  public static <T> T child(Node parent, int index) {
    return (T) parent.getChildNodes().item(index);
  }

  /** Finds an attribute. */
  @SuppressWarnings("unchecked")
  public static <T> T attribute(Node element, int index) {
    return (T) element.getAttributes().item(index);
  }
}
