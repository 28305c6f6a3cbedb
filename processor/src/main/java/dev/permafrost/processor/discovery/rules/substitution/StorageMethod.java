package dev.permafrost.processor.discovery.rules.substitution;

import dev.permafrost.processor.discovery.rules.Trait;
import java.util.List;
import java.util.Set;

/**
 * A method named {@code store} or {@code restore} in a class marked as a substitution.
 *
 * @param traits what is so of it
 * @param parameters the types it takes
 * @param returned the type it returns
 * @param throwsChecked whether it declares a checked exception
 */
public record StorageMethod(
    Set<Trait> traits, List<StoredType> parameters, StoredType returned, boolean throwsChecked) {
  public StorageMethod {
    traits = Set.copyOf(traits);
    parameters = List.copyOf(parameters);
  }

  boolean hasForm() {
    return traits.contains(Trait.STATIC)
        && !traits.contains(Trait.PRIVATE)
        && !traits.contains(Trait.TYPE_PARAMETERS)
        && parameters.size() == 1
        && !returned.descriptor().equals("V");
  }

  StoredType taken() {
    return parameters.get(0);
  }
}
