package dev.permafrost.processor.worker;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Says what was thrown, and where in the user's code. */
final class StackText {
  private static final int FRAMES = 12;
  private static final int JDK_FRAMES = 4;
  private static final String LEFT_OUT = "…";
  private static final int CAUSES = 5;
  private static final int MESSAGE = 500;
  private static final String BRIDGE = "dev.permafrost.processor.worker.bridge.";

  private StackText() {}

  /** The exception and its causes, each with its message and the user's line. */
  static String thrown(Throwable thrown) {
    StringBuilder text = new StringBuilder(one(thrown));
    Throwable cause = cause(thrown);
    for (int i = 0; i < CAUSES && cause != null; i++) {
      text.append(", caused by ").append(one(cause));
      cause = cause(cause);
    }
    return text.toString();
  }

  /** The user's exceptions may say it in their own way, or not at all. */
  private static Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable again) {
      return null;
    }
  }

  /** The JVM's own error for a lack of memory, if that is what was thrown or its cause; or null. */
  static Throwable lackOfMemory(Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; i < CAUSES && cause != null; i++) {
      if (cause.getClass() == OutOfMemoryError.class) {
        return cause;
      }
      cause = cause(cause);
    }
    return null;
  }

  private static String one(Throwable thrown) {
    String message;
    StackTraceElement[] stack = {};
    try {
      message = thrown.getMessage();
      stack = thrown.getStackTrace();
    } catch (Throwable again) {
      message = null;
    }
    String text = thrown.getClass().getName();
    if (message != null && !message.isEmpty()) {
      text += ": " + (message.length() > MESSAGE ? message.substring(0, MESSAGE) + "…" : message);
    }
    return text + place(stack);
  }

  /** The innermost line of the user's code, as {@code " (Cities.java:42)"}, or empty. */
  static String place(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (isUsers(frame)) {
        return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }

  /** The innermost line of the user's code, and below it the stack. */
  static String at(StackTraceElement[] stack) {
    StringBuilder text = new StringBuilder(place(stack));
    for (String frame : frames(stack)) {
      text.append("\n    at ").append(frame);
    }
    return text.toString();
  }

  /**
   * The stack from the innermost frame to the routine, cut to a readable length: of what the JDK
   * does for the user's innermost frame, the first calls only.
   */
  static List<String> frames(StackTraceElement[] stack) {
    List<String> lines = new ArrayList<>();
    int last = stack.length - 1;
    while (last >= 0 && !isUsers(stack[last])) {
      last--;
    }
    int start = start(stack, last);
    int users = start;
    while (users <= last && !isUsers(stack[users])) {
      users++;
    }
    for (int i = start; i <= last && lines.size() < FRAMES; i++) {
      if (i == start + JDK_FRAMES && i < users) {
        lines.add(LEFT_OUT);
        i = users;
      }
      lines.add(line(stack[i]));
    }
    return lines;
  }

  private static String line(StackTraceElement frame) {
    String place =
        frame.isNativeMethod() ? "native" : frame.getFileName() + ":" + frame.getLineNumber();
    return frame.getClassName() + "." + frame.getMethodName() + "(" + place + ")";
  }

  /** What the worker does for the user's innermost frame, such as printing, is left out. */
  private static int start(StackTraceElement[] stack, int last) {
    int start = 0;
    for (int i = 0; i <= last && !isUsers(stack[i]); i++) {
      if (isOurs(stack[i])) {
        start = i + 1;
      }
    }
    return start;
  }

  /** The bridge, which the JDK calls, has no loader to tell it by. */
  private static boolean isOurs(StackTraceElement frame) {
    return "app".equals(frame.getClassLoaderName()) || frame.getClassName().startsWith(BRIDGE);
  }

  private static boolean isUsers(StackTraceElement frame) {
    return UserClassLoader.isName(frame.getClassLoaderName());
  }
}
