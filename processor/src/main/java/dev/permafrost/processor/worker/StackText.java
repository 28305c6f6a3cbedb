package dev.permafrost.processor.worker;

import dev.permafrost.processor.worker.user.UserClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Says what was thrown, and where in the user's code. */
final class StackText {
  private static final int FRAMES = 12;
  private static final int CAUSES = 5;
  private static final int MESSAGE = 500;
  private static final String BRIDGE = "dev.permafrost.processor.worker.bridge.";

  private StackText() {}

  /** The exception and its causes, each with its message and the user's line. */
  static String thrown(Throwable thrown) {
    StringBuilder text = new StringBuilder(one(thrown));
    Throwable cause = thrown.getCause();
    for (int i = 0; i < CAUSES && cause != null; i++) {
      text.append(", caused by ").append(one(cause));
      cause = cause.getCause();
    }
    return text.toString();
  }

  private static String one(Throwable thrown) {
    String message;
    try {
      message = thrown.getMessage();
    } catch (Throwable again) {
      message = null;
    }
    String text = thrown.getClass().getName();
    if (message != null && !message.isEmpty()) {
      text += ": " + (message.length() > MESSAGE ? message.substring(0, MESSAGE) + "…" : message);
    }
    return text + place(thrown.getStackTrace());
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

  /** The stack from the innermost frame to the routine, cut to a readable length. */
  static List<String> frames(StackTraceElement[] stack) {
    List<String> lines = new ArrayList<>();
    int last = stack.length - 1;
    while (last >= 0 && !isUsers(stack[last])) {
      last--;
    }
    for (int i = start(stack, last); i <= last && lines.size() < FRAMES; i++) {
      StackTraceElement frame = stack[i];
      lines.add(
          frame.getClassName()
              + "."
              + frame.getMethodName()
              + (frame.isNativeMethod()
                  ? "(native)"
                  : "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")"));
    }
    return lines;
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
