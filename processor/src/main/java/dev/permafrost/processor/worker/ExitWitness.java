package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import java.io.IOException;
import java.util.Map;

/** The shutdown hook: tells where in the user's code the JVM was asked to exit. */
final class ExitWitness implements Runnable {
  private final Pipe pipe;

  ExitWitness(Pipe pipe) {
    this.pipe = pipe;
  }

  @Override
  public void run() {
    for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
      for (StackTraceElement frame : entry.getValue()) {
        if (frame.getClassName().equals("java.lang.Runtime")
            && frame.getMethodName().equals("exit")) {
          send(entry.getValue());
          return;
        }
      }
    }
  }

  private void send(StackTraceElement[] stack) {
    try {
      pipe.send(new Frame.Exiting(StackText.frames(stack)));
    } catch (IOException e) {
      // Nobody is there to hear it.
    }
  }
}
