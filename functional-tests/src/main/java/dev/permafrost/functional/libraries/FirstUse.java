package dev.permafrost.functional.libraries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.commonmark.renderer.html.HtmlRenderer;

/** Tells what the first use of a library's state costs this JVM: start one for each figure. */
public final class FirstUse {
  private FirstUse() {}

  /**
   * Prints milliseconds from the beginning of main to the answer.
   *
   * @param args {@code tika}, {@code jsoup}, {@code parser} or {@code entities}; {@code live} or
   *     {@code frozen}; {@code first} for one question or {@code all} for all there is
   */
  public static void main(String[] args) throws IOException, MimeTypeException {
    long start = System.nanoTime();
    boolean frozen = args[1].equals("frozen");
    boolean all = args[2].equals("all");
    Object answer;
    switch (args[0]) {
      case "tika":
        answer = mimeTypes(frozen ? MarkupFrozen.mimeTypes() : Markup.mimeTypes(), all);
        break;
      case "jsoup":
        Markup.EntityCache cache = frozen ? MarkupFrozen.entities() : Markup.entities();
        answer = all ? cache.allText() : cache.text("auml");
        break;
      case "parser":
        var parser = frozen ? MarkupFrozen.markdownParser() : Markup.markdownParser();
        answer = HtmlRenderer.builder().build().render(parser.parse(all ? Texts.MARKDOWN : "a"));
        break;
      default:
        var entities = frozen ? MarkupFrozen.html5Entities() : Markup.html5Entities();
        answer = all ? entities.toString() : entities.get("auml");
    }
    long nanos = System.nanoTime() - start;
    System.out.println(nanos / 10_000 / 100.0 + " " + answer.hashCode());
  }

  private static Object mimeTypes(MimeTypes types, boolean all)
      throws IOException, MimeTypeException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "report.pdf");
    if (!all) {
      return types.detect((java.io.InputStream) null, metadata).toString();
    }
    StringBuilder text = new StringBuilder();
    text.append(
        types.detect(
            new ByteArrayInputStream("none".getBytes(StandardCharsets.US_ASCII)), metadata));
    for (MediaType type : types.getMediaTypeRegistry().getTypes()) {
      text.append(types.getRegisteredMimeType(type.toString()));
      text.append(types.getMediaTypeRegistry().getSupertype(type));
    }
    return text.toString();
  }
}
