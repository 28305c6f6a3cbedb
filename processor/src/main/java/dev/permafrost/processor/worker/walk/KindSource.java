package dev.permafrost.processor.worker.walk;

/** Finds the kind of an object. */
public interface KindSource {

  /** The kind of this class's objects; one that always obstructs where there is none. */
  Kind of(Class<?> type);

  /** The object that stands for this one where several are the same, else the object itself. */
  Object one(Object object);
}
