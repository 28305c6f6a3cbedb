package dev.permafrost.runtime.image;

/** The arguments of one constructor or factory call, to be read once each, in order. */
public abstract class Fields {

  /** For the image alone. */
  Fields() {}

  /** The next argument, a boolean. */
  public abstract boolean bool();

  /** The next argument, a byte. */
  public abstract byte i8();

  /** The next argument, a short. */
  public abstract short i16();

  /** The next argument, a char. */
  public abstract char ch();

  /** The next argument, an int. */
  public abstract int i32();

  /** The next argument, a long. */
  public abstract long i64();

  /** The next argument, a float. */
  public abstract float f32();

  /** The next argument, a double. */
  public abstract double f64();

  /** The next argument, an object or null. */
  public abstract Object ref();

  /** The next argument, a string or null. */
  public final String text() {
    return (String) ref();
  }
}
