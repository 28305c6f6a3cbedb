package dev.permafrost.processor.classes;

import dev.permafrost.processor.routine.Owner;
import java.util.List;

/**
 * One owner whose routines are frozen: the class files to put beside its own.
 *
 * @param owner the class that owns the routines
 * @param source what the facade's class file was compiled from, to be read by people
 * @param pages class files without the facade's: they are of no use, and do no harm, without it
 * @param facade class files of the facade, its nested classes and the holders of its constants
 */
public record FrozenOwner(
    Owner owner, String source, List<ClassBytes> pages, List<ClassBytes> facade) {
  public FrozenOwner {
    pages = List.copyOf(pages);
    facade = List.copyOf(facade);
  }
}
