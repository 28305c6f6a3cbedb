package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.RangeMap;
import com.google.common.html.HtmlEscapers;
import com.google.gson.JsonNull;
import dev.permafrost.functional.libraries.Markup;
import dev.permafrost.functional.libraries.MarkupFrozen;
import dev.permafrost.functional.libraries.Readers;
import dev.permafrost.functional.libraries.ReadersFrozen;
import dev.permafrost.functional.libraries.Tables;
import dev.permafrost.functional.libraries.TablesFrozen;
import dev.permafrost.functional.libraries.Texts;
import dev.permafrost.runtime.Roots;
import dev.permafrost.runtime.State;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.tika.mime.MediaType;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Envelope;

/** Frozen state of libraries answers what live state does. */
class LibrariesTest {
  private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

  private final List<DynamicTest> tests = new ArrayList<>();

  /** Asks both, then a second frozen one, which must not know what was done to the first. */
  private <T> void ask(
      String name, Supplier<T> live, Supplier<T> frozen, Function<T, List<Object>> questions) {
    tests.add(
        DynamicTest.dynamicTest(
            name,
            () -> {
              List<Object> expected = questions.apply(live.get());
              assertEquals(expected, questions.apply(frozen.get()));
              assertEquals(expected, questions.apply(frozen.get()));
              Roots.all().forEach(root -> assertEquals(State.FROZEN, root.state(), root::reason));
            }));
  }

  @TestFactory
  Stream<DynamicTest> documents() {
    ask("Tika", Markup::mimeTypes, MarkupFrozen::mimeTypes, TikaQuestions::answers);
    ask(
        "jsoup's entities",
        Markup::entities,
        MarkupFrozen::entities,
        it -> Stream.of("amp", "auml", "NotEqualTilde", "none").<Object>map(it::text).toList());
    ask(
        "jsoup's safelist",
        Markup::safelist,
        MarkupFrozen::safelist,
        it -> List.of(Jsoup.clean(Texts.HTML, "http://h/", it)));
    ask(
        "jsoup's document",
        Markup::html,
        MarkupFrozen::html,
        it -> List.of(it.select("div > b").text(), it.title(), it.outerHtml()));
    ask(
        "jsoup's selector",
        Markup::selector,
        MarkupFrozen::selector,
        it -> List.of(Jsoup.parse(Texts.HTML).select(it).outerHtml()));
    ask("HTML entities", Markup::html5Entities, MarkupFrozen::html5Entities, it -> List.of(it));
    ask(
        "commonmark's parser",
        Markup::markdownParser,
        MarkupFrozen::markdownParser,
        it -> List.of(HTML.render(it.parse(Texts.MARKDOWN))));
    ask(
        "a parsed document",
        Markup::markdown,
        MarkupFrozen::markdown,
        it -> List.of(HTML.render(it), TextContentRenderer.builder().build().render(it)));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> collections() {
    ask(
        "Guava's cache",
        Tables::cache,
        TablesFrozen::cache,
        it -> {
          List<Object> answers = new ArrayList<>(List.of(it.asMap(), it.size()));
          it.put("more", 7);
          it.invalidate("k149");
          answers.addAll(List.of(it.asMap(), it.size()));
          return answers;
        });
    ask(
        "fastutil's Object2IntOpenHashMap",
        Tables::lengths,
        TablesFrozen::lengths,
        it ->
            List.of(
                it.getInt("k77"),
                it.getInt("none"),
                it.toString(),
                it.put("new", 1),
                it.removeInt("k5"),
                it.getInt("new"),
                it.toString()));
    ask(
        "fastutil's Int2ObjectOpenHashMap",
        Tables::names,
        TablesFrozen::names,
        it -> List.of(it.get(31), it.toString(), it.remove(31), it.containsKey(31), it.size()));
    ask(
        "Eclipse's UnifiedMap",
        Tables::unified,
        TablesFrozen::unified,
        LibrariesTest::unifiedAnswers);
    ask(
        "Eclipse's immutables",
        Tables::immutables,
        TablesFrozen::immutables,
        it -> List.of(it, it.get("many").contains("c"), it.newWithKeyValue("new", it.get("few"))));
    ask(
        "Guava's HashMultimap",
        Tables::multimap,
        TablesFrozen::multimap,
        it -> List.of(it.toString(), it.get("k3"), it.put("k3", -1), it.toString(), it.size()));
    ask(
        "Guava's HashBiMap",
        Tables::biMap,
        TablesFrozen::biMap,
        it ->
            List.of(it.toString(), it.inverse().get(3), it.remove("b3"), it.inverse().toString()));
    ask(
        "Guava's table",
        Tables::table,
        TablesFrozen::table,
        it -> List.of(it.get("r", 1), it.column(2).toString(), it.put("r", 1, 5.0), it.toString()));
    ask(
        "Guava's immutables",
        Tables::immutableOnes,
        TablesFrozen::immutableOnes,
        it -> List.of(it.toString(), ((RangeMap<?, ?>) it.get(0)).equals(it.get(0))));
    ask(
        "Guava's graph",
        Tables::graph,
        TablesFrozen::graph,
        it ->
            List.of(
                it.toString(),
                it.adjacentNodes("n3").toString(),
                it.removeNode("n3"),
                it.toString()));
    ask(
        "RoaringBitmap",
        Tables::bitmap,
        TablesFrozen::bitmap,
        it ->
            List.of(
                it.getCardinality(),
                it.contains(3),
                it.contains(4),
                it.rank(50_000),
                it.select(77)));
    return tests.stream();
  }

  private static List<Object> unifiedAnswers(UnifiedMap<String, Integer> map) {
    return List.of(
        map.toString(),
        map.get("Aa"),
        map.get("BB"),
        map.get(null),
        map.containsKey("C#"),
        map.remove("Aa"),
        map.get("BB"),
        map.toString());
  }

  @TestFactory
  Stream<DynamicTest> texts() {
    ask(
        "Gson itself",
        Readers::gson,
        ReadersFrozen::gson,
        it -> List.of(it.toJson(List.of(1, "x")), it.fromJson("[1]", List.class)));
    ask(
        "Gson's tree",
        Readers::gsonTree,
        ReadersFrozen::gsonTree,
        it ->
            List.of(
                it.toString(),
                it.getAsJsonArray("a").get(2) == JsonNull.INSTANCE,
                it.get("n").getAsBigInteger()));
    ask(
        "Jackson's tree",
        LibrariesTest::jacksonTree,
        ReadersFrozen::jacksonTree,
        it -> List.of(it.toPrettyString(), it.at("/a/1").asText(), it.path("z").isMissingNode()));
    ask(
        "RE2/J",
        Readers::re2Patterns,
        ReadersFrozen::re2Patterns,
        patterns -> patterns.stream().<Object>map(LibrariesTest::found).toList());
    ask(
        "Aho-Corasick",
        Readers::ahoCorasick,
        ReadersFrozen::ahoCorasick,
        it -> List.of(it.parseText("ushers HE his").toString(), it.containsMatch("xx")));
    ask("Commons CSV", Readers::csvFormat, ReadersFrozen::csvFormat, LibrariesTest::csv);
    ask(
        "Commons Text's substitutor",
        Readers::substitutor,
        ReadersFrozen::substitutor,
        it -> List.of(it.replace("${a} and ${b} ${c:-d}")));
    ask(
        "Commons Text's translator",
        Readers::translator,
        ReadersFrozen::translator,
        it -> List.of(it.translate("<a> \"q\" \u00e4 \u03b1")));
    ask(
        "Guava's matchers",
        Readers::charMatchers,
        ReadersFrozen::charMatchers,
        all -> all.stream().<Object>map(it -> it + it.retainFrom("hello axf \u2003 q")).toList());
    ask(
        "Guava's splitter",
        Readers::splitter,
        ReadersFrozen::splitter,
        it -> List.of(it.split("a=1; b=2;")));
    ask(
        "JTS's tree",
        Readers::places,
        ReadersFrozen::places,
        it -> List.of(it.query(new Envelope(5, 6, 5, 6)), it.size(), it.depth()));
    return tests.stream();
  }

  private static com.fasterxml.jackson.databind.JsonNode jacksonTree() {
    try {
      return Readers.jacksonTree();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(com.google.re2j.Pattern pattern) {
    var matcher = pattern.matcher("Hello World aaabcbd 1234 \u00e4\u00f6");
    List<String> found = new ArrayList<>(List.of(pattern.toString()));
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private static List<Object> csv(CSVFormat format) {
    try (var records = format.parse(new StringReader("a;b\n1;2\n\"3;x\";4\n"))) {
      return List.of(
          format.toString(), format.format("x", 1, "q;r"), records.getRecords().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void constantsOfLibrariesAreTheVeryObjects() {
    var registry = MarkupFrozen.mimeTypes().getMediaTypeRegistry();
    assertSame(MediaType.TEXT_PLAIN, registry.normalize(MediaType.text("plain")));
    assertSame(CharMatcher.whitespace(), ReadersFrozen.charMatchers().get(0));
    assertSame(HtmlEscapers.htmlEscaper(), ReadersFrozen.escapers().get("html"));
  }

  @Test
  void questionsAboutDocumentsAreManyAndTheirAnswersDiffer() {
    List<Object> answers = TikaQuestions.answers(MarkupFrozen.mimeTypes());
    assertTrue(answers.size() >= 500, () -> answers.size() + " answers");
    assertTrue(answers.stream().distinct().count() > 50, answers::toString);
  }
}
