package dev.permafrost.processor.sandbox;

import dev.permafrost.processor.classes.ClassBytes;
import dev.permafrost.processor.classes.ClassSource;
import dev.permafrost.processor.classes.Resource;
import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.sandbox.output.Printed;
import dev.permafrost.processor.seal.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One job, from the request to how it ended: answers the worker's questions while it waits. Runs in
 * the caller's thread.
 */
final class Conversation {
  private static final Pattern PRINTING = Pattern.compile("java\\.|jdk\\.|sun\\.|…");

  private final WorkerProcess worker;
  private final ClassSource classes;
  private final Limits limits;
  private final Printed printed;
  private final List<byte[]> pieces = new ArrayList<>();
  private List<Input> inputs = List.of();
  private List<String> exitStack = List.of();
  private int askedClasses;
  private boolean inUserCode;
  private boolean printedTooMuch;
  private long userStart;
  private long userNanos = -1;

  Conversation(WorkerProcess worker, ClassSource classes, Limits limits, Printed printed) {
    this.worker = worker;
    this.classes = classes;
    this.limits = limits;
    this.printed = printed;
  }

  /** Holds the conversation; afterwards the worker may be dead. */
  Answer hold(Frame.Start start) {
    try (Watchdog watchdog = new Watchdog(worker, limits.timeout())) {
      try {
        watchdog.watchFromAfar();
        worker.pipe().send(start);
        while (true) {
          Answer answer = take(worker.pipe().receive(), watchdog);
          if (answer != null) {
            return answer;
          }
        }
      } catch (IOException e) {
        return died(watchdog);
      }
    }
  }

  private Answer died(Watchdog watchdog) {
    if (printedTooMuch) {
      worker.exitCode();
      return new Answer.PrintedTooMuch(List.of());
    }
    if (watchdog.fired()) {
      worker.exitCode();
      return new Answer.TimedOut(List.of(), inUserCode);
    }
    int code = worker.exitCode();
    return new Answer.Died(code, exitStack, inUserCode, worker.raw().takeAll());
  }

  private Answer take(Frame frame, Watchdog watchdog) throws IOException {
    if (frame instanceof Frame.Reply reply) {
      pieces.add(reply.bytes());
    } else if (frame instanceof Frame.AskClass ask) {
      worker.pipe().send(classAnswer(ask));
    } else if (frame instanceof Frame.AskResources ask) {
      worker.pipe().send(resourcesAnswer(ask));
    } else if (frame instanceof Frame.UserCode code) {
      userCode(code.running(), watchdog);
    } else if (frame instanceof Frame.Output output) {
      if (userNanos < 0) {
        printed.add(output.error(), output.bytes());
      } else {
        printed.count(output.bytes());
      }
      if (printed.total() > limits.outputBytes() && !printedTooMuch) {
        printedTooMuch = true;
        watchdog.askStack();
      }
    } else if (frame instanceof Frame.Inputs read) {
      inputs = read.inputs();
    } else if (frame instanceof Frame.Exiting exiting) {
      exitStack = exiting.frames();
    } else {
      return end(frame);
    }
    return null;
  }

  private Answer end(Frame frame) {
    if (printedTooMuch) {
      worker.kill();
      return new Answer.PrintedTooMuch(
          frame instanceof Frame.Stack stack ? withoutPrinting(stack.frames()) : List.of());
    }
    if (frame instanceof Frame.Done done) {
      return new Answer.Reply(pieces, inputs, Math.max(userNanos, 0), askedClasses, done.spoiled());
    } else if (frame instanceof Frame.Denied denied) {
      return new Answer.Denied(denied.denials(), denied.spoiled());
    } else if (frame instanceof Frame.Crash crash) {
      return new Answer.Crashed(crash.kind(), crash.fact());
    } else if (frame instanceof Frame.Stack stack) {
      worker.kill();
      return new Answer.TimedOut(stack.frames(), inUserCode);
    }
    throw new IllegalStateException("the worker sent " + frame);
  }

  /** What the JDK does to print is nobody's concern. */
  private static List<String> withoutPrinting(List<String> frames) {
    int start = 0;
    while (start < frames.size() - 1 && PRINTING.matcher(frames.get(start)).lookingAt()) {
      start++;
    }
    return frames.subList(start, frames.size());
  }

  private void userCode(boolean running, Watchdog watchdog) {
    boolean continued = running && inUserCode;
    inUserCode = running;
    if (running) {
      userStart = continued ? userStart : System.nanoTime();
      watchdog.arm();
    } else {
      watchdog.watchFromAfar();
      userNanos = userNanos < 0 ? System.nanoTime() - userStart : userNanos;
    }
  }

  private Frame classAnswer(Frame.AskClass ask) {
    askedClasses++;
    Optional<ClassBytes> found = classes.classFile(ask.name());
    return found.isPresent()
        ? new Frame.ClassAnswer(ask.question(), found.get().origin(), found.get().bytes())
        : new Frame.ClassAnswer(ask.question(), "", null);
  }

  private Frame resourcesAnswer(Frame.AskResources ask) {
    List<Frame.FoundResource> found = new ArrayList<>();
    for (Resource resource : classes.resources(ask.name())) {
      found.add(new Frame.FoundResource(resource.origin(), resource.bytes()));
    }
    return new Frame.ResourcesAnswer(ask.question(), found);
  }
}
