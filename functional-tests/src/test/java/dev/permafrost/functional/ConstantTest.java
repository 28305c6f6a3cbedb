package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.permafrost.functional.families.PrimitivesFrozen;
import org.junit.jupiter.api.Test;

/** Primitives and strings are constants that javac folds into their users. */
class ConstantTest {

  @Test
  void aPrimitiveRoutineIsAlsoACompileTimeConstant() {
    assertEquals(42, PrimitivesFrozen.MAX_DEPTH);
    assertEquals("hello, WORLD", PrimitivesFrozen.GREETING);
    switch (42) {
      case PrimitivesFrozen.MAX_DEPTH -> {}
      default -> throw new AssertionError("not a constant expression");
    }
  }
}
