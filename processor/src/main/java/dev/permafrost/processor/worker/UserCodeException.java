package dev.permafrost.processor.worker;

/** The user's code threw; the cause is what. */
public final class UserCodeException extends Exception {
  private static final long serialVersionUID = 1;

  private final String remark;

  UserCodeException(Throwable cause) {
    this(cause, "");
  }

  private UserCodeException(Throwable cause, String remark) {
    super(null, cause, false, false);
    this.remark = remark;
  }

  /** The same, with words for the user about when it happened. */
  public UserCodeException with(String when) {
    return new UserCodeException(getCause(), when);
  }

  /** The same about another exception, the one that this one only wraps. */
  public UserCodeException of(Throwable cause) {
    return new UserCodeException(cause, remark);
  }

  /** When it happened, or empty. */
  public String remark() {
    return remark;
  }
}
