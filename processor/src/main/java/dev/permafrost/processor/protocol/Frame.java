package dev.permafrost.processor.protocol;

import dev.permafrost.processor.modules.ProgramModules;
import dev.permafrost.processor.seal.Denial;
import dev.permafrost.processor.seal.Input;
import dev.permafrost.processor.seal.Orders;
import java.util.List;

/** One message between the processor and the worker. */
public sealed interface Frame {

  /**
   * To the worker: run a job.
   *
   * @param subject whom it concerns; one job may leave results for the next about the same
   * @param job binary name of a {@code worker.Job} class
   * @param payload what the job makes of it
   * @param over class files that hide the user's classes of the same name
   * @param orders what the user's code may do meanwhile
   */
  record Start(String subject, String job, byte[] payload, List<NamedClass> over, Orders orders)
      implements Frame {}

  /** To the worker, before any job: the modules that the user's classes are in. */
  record Modules(ProgramModules modules) implements Frame {}

  /** To the worker: the answer to {@link AskClass}; no bytes when there is no such class. */
  record ClassAnswer(int question, String origin, byte[] bytes) implements Frame {}

  /** To the worker: the answer to {@link AskResources}. */
  record ResourcesAnswer(int question, List<FoundResource> resources) implements Frame {}

  /** To the worker, before all else: classes of the JDK as it would weave them itself. */
  record Woven(List<NamedClass> classes) implements Frame {}

  /** To the worker: send the stack of the thread that runs the job. */
  record AskStack() implements Frame {}

  /** To the processor: the worker is up, though not sealed yet. */
  record Ready() implements Frame {}

  /** To the processor: the worker is sealed, and waits for jobs. */
  record Sealed() implements Frame {}

  /** To the processor: the worker cannot be sealed, and will do nothing. */
  record Unsealed(String fact) implements Frame {}

  /** To the processor: a class file, please. */
  record AskClass(int question, String name) implements Frame {}

  /** To the processor: all resources of this name, please. */
  record AskResources(int question, String name) implements Frame {}

  /** To the processor: the user's code begins to run, or has come back. */
  record UserCode(boolean running) implements Frame {}

  /** To the processor: something the user's code printed. */
  record Output(boolean error, byte[] bytes) implements Frame {}

  /** To the processor: the next piece of the job's reply. */
  record Reply(byte[] bytes) implements Frame {}

  /**
   * To the processor: the job's reply is complete.
   *
   * @param spoiled whether the job left this JVM otherwise than it found it
   */
  record Done(boolean spoiled) implements Frame {}

  /** To the processor: what the job's code read, ahead of how it ended. */
  record Inputs(List<Input> inputs) implements Frame {}

  /**
   * To the processor: the job's code was refused something.
   *
   * @param spoiled whether the job left this JVM otherwise than it found it
   */
  record Denied(List<Denial> denials, boolean spoiled) implements Frame {}

  /** To the processor: the job failed. */
  record Crash(CrashKind kind, String fact) implements Frame {}

  /** To the processor: the answer to {@link AskStack}, innermost frame first. */
  record Stack(List<String> frames) implements Frame {}

  /** To the processor: user code asked the JVM to exit, at this place. */
  record Exiting(List<String> frames) implements Frame {}

  /** A class file by binary name. */
  record NamedClass(String name, byte[] bytes) {}

  /** A resource's content and the jar or folder it came from. */
  record FoundResource(String origin, byte[] bytes) {}
}
