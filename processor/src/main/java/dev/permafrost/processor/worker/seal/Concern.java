package dev.permafrost.processor.worker.seal;

import dev.permafrost.processor.seal.Category;
import dev.permafrost.processor.seal.Rule;
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
  boolean about(Rule rule, Object key) {
    if (key instanceof String text && !isFile(rule.category())) {
      return rule.category() != Category.NETWORK || !isLiteral(text);
    } else if (key instanceof FileInputStream stream) {
      return isStandardInput(stream);
    } else if (key instanceof Class<?> type) {
      return rule.category() == Category.JDK_DATA ? sight.ofJdk(type) : sight.isOurs(type);
    } else if (key instanceof Provider provider) {
      // One of the routine's own making is nobody else's.
      return Security.getProvider(provider.getName()) == provider;
    }
    return key != null && !files.offDisk(key) && !files.isOwn(key);
  }

  private static boolean isFile(Category category) {
    return category == Category.FILES_READ || category == Category.FILES_WRITE;
  }

  /** An address in figures: nobody has to be asked for it. */
  private static boolean isLiteral(String host) {
    boolean figures = !host.isEmpty();
    for (int i = 0; i < host.length(); i++) {
      char each = host.charAt(i);
      figures &= each == '.' || each >= '0' && each <= '9';
    }
    return figures || host.indexOf(':') >= 0;
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
