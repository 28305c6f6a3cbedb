package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * System.out and System.err of the user's code: what is printed goes to the processor in order with
 * everything else, and closing is noticed.
 */
final class StandardStreams {
  private final ToPipe out;
  private final ToPipe err;
  private final PrintStream printedOut;
  private final PrintStream printedErr;

  private StandardStreams(Pipe pipe) {
    this.out = new ToPipe(pipe, false);
    this.err = new ToPipe(pipe, true);
    this.printedOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    this.printedErr = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /**
   * Puts streams in place: new ones if a job closed the earlier ones, else the same as before, so
   * that a result of an earlier job that holds one still holds the program's.
   */
  static StandardStreams install(Pipe pipe, StandardStreams earlier) {
    StandardStreams streams =
        earlier == null || earlier.closed() != null ? new StandardStreams(pipe) : earlier;
    System.setOut(streams.printedOut);
    System.setErr(streams.printedErr);
    return streams;
  }

  /** What was closed and where, or null. */
  String closed() {
    if (out.closedAt != null) {
      return "closed System.out" + out.closedAt;
    }
    return err.closedAt == null ? null : "closed System.err" + err.closedAt;
  }

  private static final class ToPipe extends OutputStream {
    private final Pipe pipe;
    private final boolean error;
    private volatile String closedAt;

    ToPipe(Pipe pipe, boolean error) {
      this.pipe = pipe;
      this.error = error;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      pipe.send(new Frame.Output(error, Arrays.copyOfRange(bytes, offset, offset + length)));
    }

    @Override
    public void close() {
      closedAt = StackText.place(new Throwable().getStackTrace());
    }
  }
}
