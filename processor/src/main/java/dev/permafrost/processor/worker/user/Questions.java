package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.protocol.Frame;
import dev.permafrost.processor.protocol.Pipe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions to the processor and their answers, which stay here for every later loader. Any thread
 * may ask; the worker's first thread brings the answers.
 */
public final class Questions {
  private final Pipe pipe;
  private final Map<String, Frame.ClassAnswer> classes = new HashMap<>();
  private final Map<String, Frame.ResourcesAnswer> resources = new HashMap<>();
  private final Map<Integer, Frame> answers = new HashMap<>();
  private int last;

  public Questions(Pipe pipe) {
    this.pipe = pipe;
  }

  /** Takes an answer from the processor. */
  public synchronized void answer(Frame frame) {
    if (frame instanceof Frame.ClassAnswer answer) {
      answers.put(answer.question(), answer);
    } else if (frame instanceof Frame.ResourcesAnswer answer) {
      answers.put(answer.question(), answer);
    }
    notifyAll();
  }

  /** The class file of this name; its bytes are null if there is none. */
  synchronized Frame.ClassAnswer classFile(String name) {
    Frame.ClassAnswer known = classes.get(name);
    if (known == null) {
      int question = ++last;
      known = (Frame.ClassAnswer) ask(new Frame.AskClass(question, name), question);
      classes.put(name, known);
    }
    return known;
  }

  /** All resources of this name in class-path order. */
  synchronized List<Frame.FoundResource> resources(String name) {
    Frame.ResourcesAnswer known = resources.get(name);
    if (known == null) {
      int question = ++last;
      known = (Frame.ResourcesAnswer) ask(new Frame.AskResources(question, name), question);
      resources.put(name, known);
    }
    return known.resources();
  }

  /** An interrupt of the asking thread is kept for later, as class loading does. */
  private Frame ask(Frame question, int number) {
    boolean interrupted = false;
    try {
      pipe.send(question);
      while (!answers.containsKey(number)) {
        try {
          wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      return answers.remove(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
