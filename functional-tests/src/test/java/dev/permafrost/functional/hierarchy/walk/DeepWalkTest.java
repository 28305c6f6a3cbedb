package dev.permafrost.functional.hierarchy.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The walk finds differences of every kind, and none where the contract allows another class. */
class DeepWalkTest {
  private static class Above {
    private int size;

    Above(int size) {
      this.size = size;
    }
  }

  private static final class Below extends Above {
    static final Below CONSTANT = new Below(1, 2, null);

    private final int size;
    Object next;

    Below(int above, int size, Object next) {
      super(above);
      this.size = size;
      this.next = next;
    }
  }

  private static final class Holder {
    List<String> asInterface;
    ArrayList<String> asClass;
  }

  private static List<String> differences(Object left, Object right) {
    return DeepWalk.of(left, right, Object.class).differences();
  }

  private static void assertDiffers(String path, Object left, Object right) {
    List<String> differences = differences(left, right);
    assertEquals(1, differences.size(), differences.toString());
    assertTrue(differences.get(0).startsWith(path + ":"), differences.toString());
  }

  @Test
  void equalGraphsDoNotDiffer() {
    Below left = new Below(1, 2, new Object[] {"a", 1, null, new int[] {3}});
    Below right = new Below(1, 2, new Object[] {"a", 1, null, new int[] {3}});
    assertEquals(List.of(), differences(left, right));
  }

  @Test
  void aShadowedFieldCounts() {
    assertDiffers("result.size", new Below(1, 2, null), new Below(3, 2, null));
    assertDiffers("result.size", new Below(1, 2, null), new Below(1, 3, null));
  }

  @Test
  void sharingThatIsLostOrGainedIsTold() {
    int[] shared = {1};
    Object[] once = {shared, shared};
    Object[] twice = {new int[] {1}, new int[] {1}};
    assertDiffers("result[1]", once, twice);
    assertDiffers("result[1]", twice, once);
  }

  @Test
  void cyclesEndAndAreCompared() {
    Below left = new Below(1, 2, null);
    left.next = left;
    Below right = new Below(1, 2, null);
    right.next = new Below(1, 2, right);
    assertTrue(!differences(left, right).isEmpty());
    right.next = right;
    assertEquals(List.of(), differences(left, right));
  }

  @Test
  void anOrderOfEntriesCounts() {
    Map<String, Integer> left = new LinkedHashMap<>(Map.of("a", 1));
    left.put("b", 2);
    Map<String, Integer> right = new LinkedHashMap<>(Map.of("b", 2));
    right.put("a", 1);
    assertTrue(!differences(left, right).isEmpty());
  }

  @Test
  void anotherClassIsAllowedBehindAnInterfaceAlone() {
    Type list = Holder.class.getDeclaredFields()[0].getGenericType();
    List<String> left = new ArrayList<>(List.of("a"));
    List<String> right = new LinkedList<>(List.of("a"));
    assertEquals(List.of(), DeepWalk.of(left, right, list).differences());
    assertDiffers("result", left, right);
    Holder one = new Holder();
    one.asInterface = left;
    one.asClass = new ArrayList<>();
    Holder other = new Holder();
    other.asInterface = right;
    other.asClass = new ArrayList<>();
    assertEquals(List.of(), differences(one, other));
    other.asClass = new ArrayList<>() {};
    assertDiffers("result.asClass", one, other);
  }

  @Test
  void whatALambdaCapturedAndAnswersCounts() {
    String left = new String("a");
    String right = new String("b");
    Supplier<String> one = () -> left;
    Supplier<String> other = () -> right;
    List<String> differences = differences(one, other);
    assertTrue(differences.get(0).startsWith("result.captured0:"), differences.toString());
    assertTrue(differences.toString().contains("result([sample]):"), differences.toString());
  }

  @Test
  void aMutableObjectOfTwoFrozenResultsIsTold() {
    Object frozen = new Object[] {new Below(1, 2, null)};
    Object[] one = {new Below(1, 2, null)};
    Object[] two = {new Below(1, 2, null)};
    List<String> shared = independence(one, two, frozen, frozen);
    assertEquals(2, shared.size(), shared.toString());
    Object fresh = new Object[] {new Below(1, 2, null)};
    assertEquals(List.of(), independence(one, two, frozen, fresh));
  }

  @Test
  void aLiveObjectInAFrozenResultIsTold() {
    Object[] one = {new Below(1, 2, null)};
    Object[] two = {new Below(1, 2, null)};
    Object[] fresh = {new Below(1, 2, null)};
    List<String> found = independence(one, two, one.clone(), fresh);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains("of the live result"), found.toString());
  }

  @Test
  void aConstantIsNotToBeCopied() {
    Object[] live = {Below.CONSTANT};
    DeepWalk copied = DeepWalk.of(live, new Object[] {new Below(1, 2, null)}, Object.class);
    assertEquals(1, Independence.copies(copied, List.of(Below.class)).size());
    DeepWalk kept = DeepWalk.of(live, new Object[] {Below.CONSTANT}, Object.class);
    assertEquals(List.of(), Independence.copies(kept, List.of(Below.class)));
  }

  private static List<String> independence(Object one, Object two, Object first, Object second) {
    return Independence.differences(
        DeepWalk.of(one, two, Object.class),
        DeepWalk.of(one, first, Object.class),
        DeepWalk.of(two, second, Object.class));
  }
}
