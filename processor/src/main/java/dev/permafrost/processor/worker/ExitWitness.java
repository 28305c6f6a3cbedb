package dev.permafrost.processor.worker;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import java.io.IOException;
import java.util.Arrays;
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
      StackTraceElement[] stack = entry.getValue();
      for (int i = 0; i < stack.length; i++) {
        if (stack[i].getClassName().equals("java.lang.Runtime")
            && stack[i].getMethodName().equals("exit")) {
          // What the JDK does below that to shut down is of no interest, and differs by version.
          send(Arrays.copyOfRange(stack, i + 1, stack.length));
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
