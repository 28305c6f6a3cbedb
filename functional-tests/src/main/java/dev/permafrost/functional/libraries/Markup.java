package dev.permafrost.functional.libraries;

import dev.permafrost.Freezable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.mime.MimeTypes;
import org.commonmark.internal.util.Html5Entities;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What knows kinds of documents: Tika, jsoup, commonmark. */
public final class Markup {
  private Markup() {}

  /** A class of a program's own that keeps what it asked jsoup for. */
  public static final class EntityCache {
    private final Map<String, String> byName = new TreeMap<>();
    private final Document.OutputSettings settings =
        new Document.OutputSettings().escapeMode(Entities.EscapeMode.extended).prettyPrint(false);

    EntityCache() {
      for (String name : "amp lt gt auml ouml uuml euro copy nbsp NotEqualTilde none".split(" ")) {
        byName.put(name, Entities.getByName(name));
      }
    }

    /** All that it has found. */
    public String allText() {
      return byName.toString();
    }

    /** What it has found, and how it would write it. */
    public String text(String name) {
      String found = byName.get(name);
      return found == null ? "" : found + Entities.escape(found, settings);
    }
  }

  @Freezable
  public static MimeTypes mimeTypes() {
    return MimeTypes.getDefaultMimeTypes();
  }

  @Freezable
  public static EntityCache entities() {
    return new EntityCache();
  }

  /** Its lists of nodes extend {@code ArrayList}. */
  @Freezable
  public static Document html() {
    return Jsoup.parse(Texts.HTML);
  }

  /** Each part of it holds a thread local that nobody has set. */
  @Freezable
  public static Evaluator selector() {
    return Selector.evaluatorOf("div > b, a[href]");
  }

  @Freezable
  public static Safelist safelist() {
    return Safelist.relaxed().addTags("q").preserveRelativeLinks(true);
  }

  @Freezable
  public static Map<String, String> html5Entities() {
    Map<String, String> entities = new TreeMap<>();
    for (String name : "amp lt gt auml ouml euro copy nbsp NotEqualTilde acE zwnj".split(" ")) {
      entities.put(name, Html5Entities.entityToString("&" + name + ";"));
    }
    return entities;
  }

  @Freezable
  public static Parser markdownParser() {
    return Parser.builder().build();
  }

  @Freezable
  public static Node markdown() {
    return Parser.builder().build().parse(Texts.MARKDOWN);
  }
}
