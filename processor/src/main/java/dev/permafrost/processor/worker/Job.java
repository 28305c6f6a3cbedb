package dev.permafrost.processor.worker;

/**
 * One kind of work that a worker can do. The processor names the class; it is made by its public
 * constructor without parameters, once per request.
 */
public interface Job {

  /**
   * Does the work in a thread of its own, whose context class loader is the user's.
   *
   * @throws Throwable what the work throws is reported as {@link
   *     dev.permafrost.processor.protocol.CrashKind}
   */
  void run(JobContext context) throws Throwable;
}
