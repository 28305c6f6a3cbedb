package dev.permafrost.functional.harness;

import java.util.List;
import javax.tools.Diagnostic;

/**
 * What one run of the compiler did.
 *
 * @param succeeded whether it said so
 * @param messages what it said, in order
 */
public record Build(boolean succeeded, List<Message> messages) {

  public List<Message> errors() {
    return messages.stream().filter(m -> m.kind() == Diagnostic.Kind.ERROR).toList();
  }

  public List<Message> warnings() {
    return messages.stream()
        .filter(
            m ->
                m.kind() == Diagnostic.Kind.WARNING
                    || m.kind() == Diagnostic.Kind.MANDATORY_WARNING)
        .toList();
  }

  /** Fails with everything the compiler said, unless it succeeded. */
  public Build orFail() {
    if (!succeeded) {
      throw new AssertionError("compilation failed:\n" + this);
    }
    return this;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Message m : messages) {
      text.append(m.kind()).append(' ').append(m.file()).append(':').append(m.line());
      text.append(' ').append(m.text()).append('\n');
    }
    return text.toString();
  }
}
