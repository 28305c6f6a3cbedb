package code;

import dev.permafrost.Freezable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import library.Key;
import library.List$;
import library.Literal;
import library.Options;
import library.Term;

/** What is well-formed, and rarely thought of. */
public final class Odd {
  private Odd() {}

  /** A key of the routine's own that equals nothing but itself. */
  static final class Own extends Key {
    Own(String name) {
      super(name);
    }
  }

  /** A simple name with a dollar sign in it. */
  record A$B(int number) {}

  @Freezable
  static Map<Key, String> options() {
    Map<Key, String> options = new HashMap<>();
    options.put(Options.COLOUR, "blue");
    options.put(Options.SIZE, "big");
    return options;
  }

  @Freezable
  static List<Key> keys() {
    return new ArrayList<>(List.of(Options.SIZE, new Own("own"), Options.COLOUR));
  }

  @Freezable
  static Map<Own, Integer> own() {
    Map<Own, Integer> own = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      own.put(new Own("k" + i), i);
    }
    return own;
  }

  @Freezable
  static List$ list() {
    return List$.NIL$.$colon$colon("last").$colon$colon("first");
  }

  @Freezable
  static A$B record() {
    return new A$B(7);
  }

  @Freezable
  static List<A$B> records() {
    return new ArrayList<>(List.of(new A$B(1), new A$B(2)));
  }

  @Freezable
  static Term terms() {
    return new Literal("a").then(new Literal(1));
  }

  @Freezable
  static String beside() throws IOException {
    return read(new URL(Odd.class.getResource("one.txt"), "two.txt"));
  }

  @Freezable
  static String again() throws IOException {
    return read(new URL(Odd.class.getResource("one.txt").toString()));
  }

  @Freezable
  static String spaced() throws IOException, URISyntaxException {
    return read(Odd.class.getResource("a b%.txt").toURI().toURL());
  }

  @Freezable
  static String nothingBeside() throws IOException {
    try {
      return read(new URL(Odd.class.getResource("one.txt"), "none.txt"));
    } catch (FileNotFoundException e) {
      return "nothing";
    }
  }

  /** Keeps the keys and the values of a map beside the map. */
  static final class Index {
    final Map<String, Integer> numbers;
    final Set<String> names;
    final Collection<Integer> values;

    Index(Map<String, Integer> numbers) {
      this.numbers = numbers;
      for (int i = 0; i < 30; i++) {
        numbers.put("k" + i, i);
      }
      this.names = numbers.keySet();
      this.values = numbers.values();
    }
  }

  @Freezable
  static List<Index> indexes() {
    return new ArrayList<>(
        List.of(new Index(new HashMap<>()), new Index(new LinkedHashMap<>())));
  }

  @Freezable
  static Set<String> namesAlone() {
    return new Index(new LinkedHashMap<>()).names;
  }

  @Freezable
  static CharacterIterator characters() {
    CharacterIterator characters = new StringCharacterIterator("abcde", 1, 4, 2);
    characters.next();
    return characters;
  }

  /** Prints where it was told to, which is where all print. */
  static final class Printer {
    final PrintStream out;

    Printer(PrintStream out) {
      this.out = out;
    }
  }

  @Freezable
  static List<Printer> printers() {
    return new ArrayList<>(List.of(new Printer(System.out), new Printer(System.err)));
  }

  private static String read(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
