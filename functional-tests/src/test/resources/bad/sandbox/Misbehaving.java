package bad.sandbox;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

class Misbehaving {
  @Freezable
  static String throwing() { // expect RoutineThrew
    return List.of("a").get(7);
  }

  @Freezable
  static String failingInitializer() { // expect RoutineThrew
    return Broken.VALUE;
  }

  static class Broken {
    static final String VALUE = String.valueOf((Object) null).substring(9);
  }

  @Freezable
  static String missingClass() { // expect RoutineThrew
    try {
      return Class.forName("no.such.Type").getName();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Freezable
  static String endless() { // expect RoutineTimedOut
    while (true) {
      LockSupport.park();
    }
  }

  @Freezable
  static List<long[]> greedy() { // expect OutOfMemory
    List<long[]> all = new ArrayList<>();
    while (true) {
      all.add(new long[1 << 20]);
    }
  }

  @Freezable
  static int bottomless() { // expect StackOverflow
    return bottomless() + 1;
  }

  @Freezable
  static String exiting() { // expect RoutineExitedJvm
    System.exit(0);
    return "";
  }

  @Freezable
  static String halting() { // expect RoutineExitedJvm
    Runtime.getRuntime().halt(0);
    return "";
  }

  @Freezable
  static String closing() { // expect ClosedStandardStream
    System.out.close();
    return "";
  }

  @Freezable
  static String talkative() { // expect OutputTooLarge
    String line = "blah ".repeat(20_000);
    for (int i = 0; i < 500; i++) {
      System.out.println(line);
    }
    return "";
  }

  @Freezable
  static String fine() {
    return "fine";
  }

  @Freezable
  static Object nullIsFine() {
    return null;
  }
}
