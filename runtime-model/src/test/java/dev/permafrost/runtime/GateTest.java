package dev.permafrost.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

  @AfterEach
  void forgetMode() {
    System.clearProperty("permafrost.mode");
  }

  @Test
  void untouchedRootIsNotListed() {
    Gate.of("p.Untouched.routine");
    assertEquals(List.of(), named("p.Untouched.routine"));
  }

  @Test
  void touchedRootIsListedOnceAsFrozen() {
    Gate gate = Gate.of("p.Touched.routine");
    assertFalse(gate.isLive());
    assertFalse(gate.isLive());
    Root root = only("p.Touched.routine");
    assertSame(State.FROZEN, root.state());
    assertEquals("", root.reason());
    assertEquals(List.of(), root.inputs());
    assertEquals("p.Touched.routine FROZEN", root.toString());
  }

  @Test
  void modeLiveMakesTheRootLiveAndSaysWhy() {
    System.setProperty("permafrost.mode", "live");
    assertTrue(Gate.of("p.LiveMode.routine").isLive());
    Root root = only("p.LiveMode.routine");
    assertSame(State.LIVE, root.state());
    assertEquals("permafrost.mode is live", root.reason());
  }

  @Test
  void decisionOfTheFirstCallIsKept() {
    Gate gate = Gate.of("p.Kept.routine");
    assertFalse(gate.isLive());
    System.setProperty("permafrost.mode", "live");
    assertFalse(gate.isLive());
  }

  @Test
  void unknownModeIsRefusedByName() {
    System.setProperty("permafrost.mode", "thawed");
    Gate gate = Gate.of("p.Unknown.routine");
    var refusal = assertThrows(IllegalArgumentException.class, gate::isLive);
    assertTrue(refusal.getMessage().endsWith("but is thawed"), refusal.getMessage());
    assertEquals(List.of(), named("p.Unknown.routine"));
  }

  @Test
  void rootNotFrozenAtCompileTimeIsLiveInAnyMode() {
    assertTrue(Gate.live("p.Never.routine", "compiled with mode live").isLive());
    assertEquals("compiled with mode live", only("p.Never.routine").reason());
  }

  @Test
  void aRootThatCannotBeThawedIsLiveFromThenOnAndSaysWhy() {
    Gate gate = Gate.of("p.Broken.routine");
    assertFalse(gate.isLive());
    String told = told(() -> gate.broken(wrapped(new ClassNotFoundException("p.Gone"))));
    assertTrue(gate.isLive());
    String reason =
        "its frozen state cannot be thawed here: java.lang.ClassNotFoundException: p.Gone";
    assertEquals(reason, only("p.Broken.routine").reason());
    assertEquals(
        "permafrost: p.Broken.routine runs live: " + reason + " (this is told once)\n", told);
    assertEquals("", told(() -> gate.broken(new IllegalStateException("later"))));
    assertEquals(reason, only("p.Broken.routine").reason());
  }

  @Test
  void aGuardedRootThatCannotBeThawedIsLiveThoughItsGuardsHold() {
    Gate gate = Gate.guarded("p.Guarded.routine", "", "property", "permafrost.test.no", "absent");
    assertFalse(gate.isLive());
    told(() -> gate.broken(new NoClassDefFoundError("p/Gone")));
    assertTrue(gate.isLive());
    assertSame(State.LIVE, only("p.Guarded.routine").state());
  }

  @Test
  void whatTheUsersOwnCodeSaysWhenItFailsIsNotRepeated() {
    Gate gate = Gate.of("p.Secret.routine");
    gate.isLive();
    told(() -> gate.broken(new IllegalArgumentException("bad password: swordfish")));
    assertEquals(
        "its frozen state cannot be thawed here: java.lang.IllegalArgumentException",
        only("p.Secret.routine").reason());
  }

  @Test
  void aThreadThatIsStoppedStops() {
    Gate gate = Gate.of("p.Stopped.routine");
    gate.isLive();
    assertThrows(ThreadDeath.class, () -> gate.broken(new ThreadDeath()));
    assertFalse(gate.isLive());
  }

  @Test
  void nothingIsToldWhereTheLogIsOff() {
    System.setProperty("permafrost.log", "off");
    try {
      Gate gate = Gate.of("p.Quiet.routine");
      assertEquals("", told(() -> gate.broken(new NoClassDefFoundError("p/Gone"))));
      assertTrue(gate.isLive());
    } finally {
      System.clearProperty("permafrost.log");
    }
  }

  private static Throwable wrapped(Exception cause) {
    return new ExceptionInInitializerError(new IllegalStateException("p.Gone", cause));
  }

  /** What goes to the error stream meanwhile. */
  private static String told(Runnable action) {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setErr(before);
    }
    return told.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void liveFailureNamesTheRootAndKeepsTheCause() {
    Exception cause = new Exception("no such file");
    LiveInitException failure = Gate.of("p.Fails.routine").failure(cause);
    assertSame(cause, failure.getCause());
    assertTrue(failure.getMessage().contains("p.Fails.routine"), failure.getMessage());
  }

  @Test
  void manyThreadsRegisterOneRoot() throws InterruptedException {
    Gate gate = Gate.of("p.Racy.routine");
    CountDownLatch start = new CountDownLatch(1);
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
                gate.isLive();
              });
      threads[i].start();
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, named("p.Racy.routine").size());
  }

  private static Root only(String name) {
    List<Root> roots = named(name);
    assertEquals(1, roots.size());
    return roots.get(0);
  }

  private static List<Root> named(String name) {
    return Roots.all().stream().filter(root -> root.name().equals(name)).toList();
  }
}
