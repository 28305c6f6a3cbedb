package dev.permafrost.processor.worker.described.platform;

import static dev.permafrost.processor.worker.making.MadeBy.values;
import static dev.permafrost.processor.worker.walk.StaticType.UNKNOWN;

import dev.permafrost.processor.graph.Node.Instance;
import dev.permafrost.processor.graph.Shape;
import dev.permafrost.processor.worker.making.Shapes;
import dev.permafrost.processor.worker.nature.DomNodes;
import dev.permafrost.processor.worker.walk.Kind;
import dev.permafrost.processor.worker.walk.Obstruction;
import dev.permafrost.processor.worker.walk.Sight;
import dev.permafrost.runtime.described.Documents;
import java.util.Arrays;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Documents that the JDK's own parser made, or code in its place, as the calls that make them
 * again; a node inside one is found by its place.
 */
final class DocumentKind implements Kind {
  private static final String TEXTS = "[Ljava/lang/String;";

  private static final Shape DOCUMENT =
      Shapes.shape(
          Documents.class.getName(),
          "document",
          Shapes.OBJECT,
          true,
          "declaration",
          TEXTS,
          "standalone",
          "Z",
          "strict",
          "Z",
          "steps",
          "[B",
          "texts",
          TEXTS);

  private static final Shape CHILD = place("child", "parent");
  private static final Shape ATTRIBUTE = place("attribute", "element");

  private static Shape place(String method, String from) {
    return Shapes.shape(
        Documents.class.getName(), method, Shapes.OBJECT, true, from, Shapes.OBJECT, "index", "I");
  }

  @Override
  public dev.permafrost.processor.graph.Node read(Object object, Sight sight) throws Obstruction {
    if (object instanceof Document document) {
      return document(document, sight);
    } else if (object instanceof Attr attribute && attribute.getOwnerElement() != null) {
      int place = place(attribute);
      return new Instance(
          ATTRIBUTE, values(sight.reference(attribute.getOwnerElement(), UNKNOWN), place));
    }
    Node node = (Node) object;
    if (node.getParentNode() == null || node.getParentNode() instanceof Attr) {
      throw new Obstruction(
          "this node is in no document, or is part of an attribute",
          "append it to its document, or keep that");
    }
    int place = 0;
    for (Node at = node.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
      place++;
    }
    return new Instance(CHILD, values(sight.reference(node.getParentNode(), UNKNOWN), place));
  }

  private static int place(Attr attribute) {
    NamedNodeMap all = attribute.getOwnerElement().getAttributes();
    int place = 0;
    while (all.item(place) != attribute) {
      place++;
    }
    return place;
  }

  private static Instance document(Document document, Sight sight) throws Obstruction {
    String[] declaration = DomNodes.declaration(document);
    DocumentSteps steps = DocumentSteps.of(document);
    checkDeclaration(document, declaration);
    return new Instance(
        DOCUMENT,
        values(
            sight.reference(declaration, UNKNOWN),
            document.getXmlStandalone() ? 1 : 0,
            document.getStrictErrorChecking() ? 1 : 0,
            sight.reference(steps.steps(), UNKNOWN),
            sight.reference(steps.texts(), UNKNOWN)));
  }

  private static void checkDeclaration(Document document, String[] declaration) throws Obstruction {
    boolean same;
    try {
      Document again =
          Documents.document(
              declaration, document.getXmlStandalone(), true, new byte[0], new String[0]);
      same = Arrays.equals(DomNodes.declaration(again), declaration);
    } catch (Exception e) {
      same = false;
    }
    if (!same) {
      throw new Obstruction(
          "this document was read in an encoding that no parser tells a document made again: "
              + Arrays.toString(declaration),
          "read it in UTF-8, or from a Reader");
    }
  }
}
