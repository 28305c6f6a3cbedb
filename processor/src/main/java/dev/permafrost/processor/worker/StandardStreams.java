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

  private StandardStreams(ToPipe out, ToPipe err) {
    this.out = out;
    this.err = err;
  }

  /** Puts new streams in place, so that what one job did to them never reaches the next. */
  static StandardStreams install(Pipe pipe) {
    StandardStreams streams = new StandardStreams(new ToPipe(pipe, false), new ToPipe(pipe, true));
    System.setOut(new PrintStream(streams.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(streams.err, true, StandardCharsets.UTF_8));
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
