package dev.permafrost.processor.discovery.rules;

import dev.permafrost.processor.routine.VariedInput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the variants that a routine declares, if anything is. */
final class VariantRules {
  /** Each takes a run in both workers: more than this is a mistake, or needs another design. */
  private static final int MOST = 64;

  private VariantRules() {}

  /** A fact and a remedy. */
  record Fault(String fact, String remedy) {}

  static Optional<Fault> fault(List<VariedInput> inputs) {
    Set<VariedInput> seen = new HashSet<>();
    long variants = 1;
    for (VariedInput input : inputs) {
      Optional<Fault> fault = fault(input);
      if (fault.isPresent()) {
        return fault;
      }
      if (!seen.add(new VariedInput(input.environment(), input.name(), List.of()))) {
        return fault(
            "two variants are for the same input, " + input.name(), "put all values into one");
      }
      // Never an overflow: each input has fewer values than a class file has constants.
      variants = Math.min(variants * input.values().size(), Integer.MAX_VALUE);
    }
    return variants <= MOST
        ? Optional.empty()
        : fault(
            "the values of its inputs make " + variants + " variants; " + MOST + " are the most",
            "freeze the values that matter; with all others the routine runs live");
  }

  private static Optional<Fault> fault(VariedInput input) {
    if (input.name().isEmpty()) {
      return fault(
          "a variant names either a property or an environment variable",
          "write property = \"name\" or environment = \"NAME\"");
    }
    Set<String> values = new HashSet<>(input.values());
    if (values.isEmpty()) {
      return fault(
          "the variant of " + input.name() + " has no values",
          "list them: values = {\"a\", \"b\"}");
    }
    return values.size() == input.values().size()
        ? Optional.empty()
        : fault("the variant of " + input.name() + " has a value twice", "write each value once");
  }

  private static Optional<Fault> fault(String fact, String remedy) {
    return Optional.of(new Fault(fact, remedy));
  }
}
