package dev.permafrost.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FrozenStateTest {

  @Test
  void citiesEqualTheLiveOnesAndComeInTheSameOrder() {
    assertEquals(
        new ArrayList<>(Cities.byName().entrySet()),
        new ArrayList<>(CitiesFrozen.byName().entrySet()));
  }

  @Test
  void gridEqualsTheLiveOne() {
    assertEquals(Grid.cells(), GridFrozen.cells());
  }

  @Test
  void mimeTypesEqualTheLiveOnes() {
    assertEquals(MimeTypes.byExtension(), MimeTypesFrozen.byExtension());
  }

  @Test
  void everyWordOneEditAwayIsSuggested() {
    List<String> words = DataFile.words();
    Speller speller = new Speller(DictionaryFrozen.byHalf());
    for (String typed : List.of("a", "teh", "recieve", "speling", "receive", "brige", "xthe")) {
      TreeSet<String> near = new TreeSet<>(words);
      near.removeIf(word -> !Speller.isNear(typed, word));
      assertEquals(near, speller.suggestions(typed));
    }
  }
}
