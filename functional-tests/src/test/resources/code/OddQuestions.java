package code;

import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import library.Key;
import library.List$;
import library.Options;

/** Asks live and frozen results the same. */
public final class OddQuestions {
  private OddQuestions() {}

  public static Map<String, List<String>> all() throws Exception {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("options", List.of(options(Odd.options()), options(OddFrozen.options())));
    answers.put("keys", List.of(keys(Odd.keys()), keys(OddFrozen.keys())));
    answers.put("own keys", List.of(own(Odd.own()), own(OddFrozen.own())));
    answers.put("list", List.of(list(Odd.list()), list(OddFrozen.list())));
    answers.put("record", List.of(Odd.record().toString(), OddFrozen.record().toString()));
    answers.put("records", List.of(Odd.records().toString(), OddFrozen.records().toString()));
    answers.put("terms", List.of(Odd.terms().toString(), OddFrozen.terms().toString()));
    answers.put("beside", List.of(Odd.beside(), OddFrozen.beside()));
    answers.put("again", List.of(Odd.again(), OddFrozen.again()));
    answers.put("spaced", List.of(Odd.spaced(), OddFrozen.spaced()));
    answers.put("nothing beside", List.of(Odd.nothingBeside(), OddFrozen.nothingBeside()));
    answers.put("indexes", List.of(indexes(Odd.indexes()), indexes(OddFrozen.indexes())));
    answers.put("names", List.of(changed(Odd.namesAlone()), changed(OddFrozen.namesAlone())));
    answers.put("characters", List.of(rest(Odd.characters()), rest(OddFrozen.characters())));
    answers.put("printers", List.of(printers(Odd.printers()), printers(OddFrozen.printers())));
    return answers;
  }

  private static String options(Map<Key, String> options) {
    return options.get(Options.COLOUR) + options.get(Options.SIZE) + options.get(new Key("size"));
  }

  private static String keys(List<Key> keys) {
    return keys + " " + (keys.get(0) == Options.SIZE) + (keys.get(2) == Options.COLOUR);
  }

  private static String own(Map<Odd.Own, Integer> own) {
    List<Object> found = new ArrayList<>();
    for (Odd.Own key : own.keySet()) {
      found.add(key + "=" + own.get(key));
    }
    found.sort(null);
    return found + " " + own.get(new Odd.Own("k3"));
  }

  private static String indexes(List<Odd.Index> indexes) {
    List<Object> found = new ArrayList<>();
    for (Odd.Index index : indexes) {
      index.numbers.put("new", 30);
      index.names.remove("k3");
      found.add(index.names + " " + index.values + " " + index.numbers.get("k3"));
      found.add(index.numbers.keySet() == index.names);
    }
    return found.toString();
  }

  private static String changed(Set<String> names) {
    return names.remove("k7") + " " + names + " " + names.contains("k7");
  }

  private static String printers(List<Odd.Printer> printers) {
    return (printers.get(0).out == System.out) + " " + (printers.get(1).out == System.err);
  }

  private static String rest(CharacterIterator characters) {
    StringBuilder rest = new StringBuilder();
    for (char c = characters.current(); c != CharacterIterator.DONE; c = characters.next()) {
      rest.append(c);
    }
    return rest + " " + characters.getBeginIndex() + " " + characters.first();
  }

  private static String list(List$ list) {
    List$ first = ((List$.$colon$colon) list).tail();
    return list + " " + (((List$.$colon$colon) first).tail() == List$.NIL$);
  }
}
