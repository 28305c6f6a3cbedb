package dev.permafrost.functional.libraries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.re2j.Pattern;
import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.Trie;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;
import org.apache.commons.text.translate.NumericEntityEscaper;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Texts that were read, and what reads texts: trees, patterns, formats, translators. */
public final class Readers {
  private Readers() {}

  /** It holds a thread local that nobody has set. */
  @Freezable
  public static Gson gson() {
    return new GsonBuilder().setPrettyPrinting().create();
  }

  @Freezable
  public static JsonObject gsonTree() {
    return JsonParser.parseString(Texts.JSON).getAsJsonObject();
  }

  @Freezable
  public static JsonNode jacksonTree() throws JsonProcessingException {
    return new ObjectMapper().readTree(Texts.JSON);
  }

  @Freezable
  public static List<Pattern> re2Patterns() {
    return new ArrayList<>(
        List.of(
            Pattern.compile("(a+)(b|c)*d?"),
            Pattern.compile("(?i)h[aeiou]llo\\s+(\\w+)"),
            Pattern.compile("\\p{L}+|\\d{2,4}")));
  }

  @Freezable
  public static Trie ahoCorasick() {
    return Trie.builder().ignoreCase().addKeywords("he", "she", "hers", "his", "ushers").build();
  }

  @Freezable
  public static CSVFormat csvFormat() {
    return CSVFormat.EXCEL
        .builder()
        .setHeader("a", "b")
        .setSkipHeaderRecord(true)
        .setDelimiter(';')
        .get();
  }

  @Freezable
  public static StringSubstitutor substitutor() {
    Map<String, Object> values = new HashMap<>();
    values.put("a", 1);
    values.put("b", "x");
    return new StringSubstitutor(values);
  }

  @Freezable
  public static CharSequenceTranslator translator() {
    return new AggregateTranslator(
        new LookupTranslator(EntityArrays.BASIC_ESCAPE),
        new LookupTranslator(EntityArrays.ISO8859_1_ESCAPE),
        NumericEntityEscaper.above(255));
  }

  @Freezable
  public static List<CharMatcher> charMatchers() {
    return new ArrayList<>(
        List.of(
            CharMatcher.whitespace(),
            CharMatcher.anyOf("aeiou").precomputed(),
            CharMatcher.inRange('a', 'f').or(CharMatcher.is('x')).negate()));
  }

  /** The escaper is one that a private field of another class than its own holds. */
  @Freezable
  public static Map<String, Escaper> escapers() {
    return new HashMap<>(Map.of("html", HtmlEscapers.htmlEscaper()));
  }

  @Freezable
  public static Splitter.MapSplitter splitter() {
    return Splitter.on(';').trimResults().omitEmptyStrings().withKeyValueSeparator('=');
  }

  @Freezable
  public static STRtree places() {
    STRtree tree = new STRtree();
    for (int i = 0; i < 100; i++) {
      tree.insert(new Envelope(i, i + 2, i, i + 2), "e" + i);
    }
    tree.build();
    return tree;
  }
}
