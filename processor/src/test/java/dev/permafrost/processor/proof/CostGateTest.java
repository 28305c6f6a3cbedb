package dev.permafrost.processor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.permafrost.processor.diagnostic.Problem;
import dev.permafrost.processor.diagnostic.ProblemId;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostGateTest {
  private static final Routine ROUTINE =
      new Routine(
          new Owner("", "Config", "Config", false),
          "load",
          "java.lang.Object",
          "Ljava/lang/Object;",
          List.of(),
          false,
          Declaration.NOTHING);

  private static List<ProblemId> told(long liveMillis, long thawMillis, boolean reflective) {
    return new CostGate(liveMillis * 1_000_000, thawMillis * 1_000_000, reflective)
        .judge(ROUTINE).stream().map(Problem::id).toList();
  }

  @Test
  void aThirdOfTheTimeIsGainEnough() {
    assertEquals(List.of(), told(90, 30, false));
    assertEquals(List.of(ProblemId.SmallGain), told(90, 31, false));
  }

  @Test
  void whatIsSlowerThanLiveIsTold() {
    assertEquals(List.of(ProblemId.SlowerThanLive), told(50, 61, false));
    assertEquals(List.of(ProblemId.SmallGain), told(50, 60, false));
  }

  @Test
  void whatNobodyWillNoticeIsNotTold() {
    assertEquals(List.of(), told(1, 11, false));
    assertEquals(List.of(), told(16, 15, false));
    assertEquals(List.of(ProblemId.SmallGain), told(17, 16, false));
  }

  @Test
  void theFirstReflectiveSettersOfAProgramCount() {
    assertEquals(List.of(ProblemId.SlowerThanLive), told(2, 3, true));
    assertEquals(List.of(ProblemId.SmallGain), told(30, 12, true));
  }

  @Test
  void bothTimesAreTold() {
    String message = new CostGate(90_000_000, 41_250_000, false).judge(ROUTINE).get(0).message();
    assertTrue(message.contains("about 41.3 ms frozen, 90.0 ms live"), message);
  }
}
