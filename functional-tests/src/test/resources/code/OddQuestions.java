package code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static String list(List$ list) {
    List$ first = ((List$.$colon$colon) list).tail();
    return list + " " + (((List$.$colon$colon) first).tail() == List$.NIL$);
  }
}
