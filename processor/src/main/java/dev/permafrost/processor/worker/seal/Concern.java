package dev.permafrost.processor.worker.seal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.Provider;
import java.security.Security;

/** Whether what an argument means is any of the seal's business. */
final class Concern {
  private final FileAccess files;
  private final Sight sight;

  Concern(FileAccess files, Sight sight) {
    this.files = files;
    this.sight = sight;
  }

  /** Whether a call with this argument has to be judged at all. */
  boolean about(Object key) {
    if (key instanceof FileInputStream stream) {
      return isStandardInput(stream);
    } else if (key instanceof Class<?> type) {
      return sight.isOurs(type);
    } else if (key instanceof Provider provider) {
      // One of the routine's own making is nobody else's.
      return Security.getProvider(provider.getName()) == provider;
    }
    return key != null && !files.offDisk(key);
  }

  /** All other files are judged when they are opened. */
  private static boolean isStandardInput(FileInputStream stream) {
    try {
      return stream.getFD() == FileDescriptor.in;
    } catch (IOException e) {
      return false;
    }
  }
}
