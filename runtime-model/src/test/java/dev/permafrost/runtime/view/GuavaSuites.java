package dev.permafrost.runtime.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import junit.framework.Test;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import junit.framework.TestSuite;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs a suite of guava-testlib as one test: a report line for each of its thousands helps no one.
 */
final class GuavaSuites {

  private GuavaSuites() {}

  static DynamicTest asOneTest(TestSuite suite) {
    return DynamicTest.dynamicTest(suite.getName(), () -> run(suite));
  }

  private static void run(Test suite) {
    TestResult result = new TestResult();
    suite.run(result);
    assertTrue(result.runCount() > 0);
    assertEquals(List.of(), failures(result));
  }

  private static List<String> failures(TestResult result) {
    List<TestFailure> all = new ArrayList<>(Collections.list(result.errors()));
    all.addAll(Collections.list(result.failures()));
    List<String> lines = new ArrayList<>();
    for (TestFailure failure : all) {
      lines.add(failure.failedTest() + "\n" + failure.trace());
    }
    return lines;
  }
}
