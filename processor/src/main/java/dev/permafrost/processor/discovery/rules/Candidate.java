package dev.permafrost.processor.discovery.rules;

import dev.permafrost.processor.diagnostic.Site;
import dev.permafrost.processor.routine.Declaration;
import dev.permafrost.processor.routine.Owner;
import dev.permafrost.processor.routine.Routine;
import dev.permafrost.processor.routine.VariedInput;
import java.util.List;
import java.util.Set;

/**
 * A method with one of Permafrost's annotations, as it is declared: a routine if it keeps all
 * rules.
 *
 * @param owner its class
 * @param classes the same class and those around it, innermost first
 * @param method its simple name
 * @param traits what is so of it
 * @param parameters how many it has
 * @param returned what it returns
 * @param thrown fully qualified names of declared exceptions, in source order
 * @param declaration what the annotation declares, but for what the next two say
 * @param varied the inputs that vary, good or bad
 * @param state the classes that {@code state} names, good or bad
 */
public record Candidate(
    Owner owner,
    List<EnclosingClass> classes,
    String method,
    Set<Trait> traits,
    int parameters,
    ReturnType returned,
    List<String> thrown,
    Declaration declaration,
    List<VariedInput> varied,
    List<StateClass> state) {
  public Candidate {
    classes = List.copyOf(classes);
    traits = Set.copyOf(traits);
    thrown = List.copyOf(thrown);
    varied = List.copyOf(varied);
    state = List.copyOf(state);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  Site site() {
    return new Site(owner.binaryName(), method);
  }

  /** The routine that it is if it breaks no rule. */
  public Routine routine() {
    return new Routine(
        owner,
        method,
        returned.source(),
        returned.descriptor(),
        thrown,
        is(Trait.PUBLIC),
        declaration.with(varied).filling(state.stream().map(StateClass::binaryName).toList()));
  }
}
