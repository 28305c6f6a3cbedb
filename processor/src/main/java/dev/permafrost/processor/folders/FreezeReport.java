package dev.permafrost.processor.folders;

import dev.permafrost.processor.diagnostic.Severity;
import java.util.List;

/**
 * What came of a request.
 *
 * @param routines how many routines are frozen; none of a failed run
 * @param owners how many classes they are in
 * @param upToDate whether they were already, so that nothing had to be done
 * @param messages everything there is to tell, in order
 */
public record FreezeReport(int routines, int owners, boolean upToDate, List<Message> messages) {
  public FreezeReport {
    messages = List.copyOf(messages);
  }

  /** Whether something is wrong, so that nothing is frozen. */
  public boolean failed() {
    return messages.stream().anyMatch(message -> message.severity() == Severity.ERROR);
  }
}
