package dev.permafrost.processor.worker.user;

import dev.permafrost.processor.protocol.Frame;
import java.util.List;

/** Sees what the user's class loader hands out. */
public interface ClassWitness {

  /** The class to define in the place of this one. */
  byte[] defined(byte[] classFile);

  /** Code asked for resources of this name and gets these. */
  void asked(String resource, List<Frame.FoundResource> found);
}
