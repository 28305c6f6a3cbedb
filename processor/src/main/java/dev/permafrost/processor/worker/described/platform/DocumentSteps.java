package dev.permafrost.processor.worker.described.platform;

import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.runtime.described.Documents;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The calls that make the nodes of a document, in their order. */
final class DocumentSteps {
  private final ByteArrayOutputStream steps = new ByteArrayOutputStream();
  private final List<String> texts = new ArrayList<>();

  private DocumentSteps() {}

  /** Goes through a document, however deep it is. */
  static DocumentSteps of(Document document) throws Obstruction {
    DocumentSteps all = new DocumentSteps();
    Node node = document.getFirstChild();
    while (node != null) {
      all.add(node);
      Node next = node.getFirstChild();
      while (next == null && node != document) {
        all.end(node);
        next = node.getNextSibling();
        node = next == null ? node.getParentNode() : node;
      }
      node = next;
    }
    return all;
  }

  byte[] steps() {
    return steps.toByteArray();
  }

  String[] texts() {
    return texts.toArray(new String[0]);
  }

  private void end(Node node) {
    if (node instanceof Element) {
      steps.write(Documents.END);
    }
  }

  private void add(byte step, String... taken) {
    steps.write(step);
    texts.addAll(List.of(taken));
  }

  private void add(Node node) throws Obstruction {
    switch (node.getNodeType()) {
      case Node.ELEMENT_NODE -> addElement((Element) node);
      case Node.TEXT_NODE -> add(Documents.TEXT, node.getNodeValue());
      case Node.CDATA_SECTION_NODE -> add(Documents.CDATA, node.getNodeValue());
      case Node.COMMENT_NODE -> add(Documents.COMMENT, node.getNodeValue());
      case Node.PROCESSING_INSTRUCTION_NODE ->
          add(Documents.INSTRUCTION, node.getNodeName(), node.getNodeValue());
      case Node.DOCUMENT_TYPE_NODE -> addType((DocumentType) node);
      default -> throw declares();
    }
  }

  private void addType(DocumentType type) throws Obstruction {
    if (type.getInternalSubset() != null
        || type.getEntities().getLength() > 0
        || type.getNotations().getLength() > 0) {
      throw declares();
    }
    steps.write(Documents.TYPE);
    texts.add(type.getName());
    texts.add(type.getPublicId());
    texts.add(type.getSystemId());
  }

  private static Obstruction declares() {
    return new Obstruction(
        "this document has declarations or entities of its own, which only a parser can read",
        "have the parser expand them and leave out the document type, or keep what you need of it");
  }

  private void addElement(Element element) throws Obstruction {
    addName(element, Documents.ELEMENT, Documents.PLAIN_ELEMENT);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!attribute.getSpecified()) {
        throw declares();
      }
      addName(attribute, Documents.ATTRIBUTE, Documents.PLAIN_ATTRIBUTE);
      texts.add(attribute.getValue());
      if (attribute.isId()) {
        steps.write(Documents.ID);
      }
    }
  }

  private void addName(Node node, byte inNamespace, byte plain) {
    boolean isPlain = node.getLocalName() == null;
    steps.write(isPlain ? plain : inNamespace);
    if (!isPlain) {
      texts.add(node.getNamespaceURI());
    }
    texts.add(node.getNodeName());
  }
}
