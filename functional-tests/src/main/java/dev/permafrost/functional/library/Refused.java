package dev.permafrost.functional.library;

import java.util.ArrayList;
import java.util.List;

/** An exception that carries data. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int code;
  private final transient List<String> notes = new ArrayList<>();

  /** One with a note. */
  public Refused(String message, Throwable cause, int code) {
    super(message, cause);
    this.code = code;
    notes.add("code " + code);
  }

  /** What it says. */
  public String notes() {
    return notes + " " + code;
  }
}
