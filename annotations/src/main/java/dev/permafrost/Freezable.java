package dev.permafrost;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a routine: a static, non-private, parameterless method whose result is frozen at compile
 * time.
 *
 * <p>For a routine {@code r} of class {@code p.Outer.Inner} the processor generates the class
 * {@code p.Outer_InnerFrozen} with a static method {@code r()} of the same return type, which hands
 * back what {@code r()} would have returned without running it. A routine that returns nothing
 * leaves its result in static fields: there, {@code r()} of the generated class puts back into the
 * fields what the routine would have left in them.
 *
 * <p>What the routine asks for on the way (the time, random numbers, the number of processors) is
 * free as long as its result is the same whatever the answer is. What reaches outside has to be
 * declared here, or is an error.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Freezable {

  /**
   * Names of environment variables that pass through from the build and are guarded.
   *
   * @return names, exactly as the operating system spells them; empty by default
   */
  String[] environment() default {};

  /**
   * Names of system properties that pass through from the build and are guarded.
   *
   * @return property names; empty by default
   */
  String[] properties() default {};

  /**
   * Files that the routine may read and that are baked in.
   *
   * @return glob patterns relative to the project folder; empty by default
   */
  String[] files() default {};

  /**
   * Effects that may show in the result.
   *
   * @return the allowed effects; none by default
   */
  Effect[] allow() default {};

  /**
   * Classes whose static fields a routine that returns nothing fills, besides those of its own
   * class and of the classes nested in that.
   *
   * @return the classes; with each count those nested in it; none by default
   */
  Class<?>[] state() default {};

  /**
   * What happens at run time when an input differs from the build.
   *
   * @return {@link OnMismatch#LIVE} by default
   */
  OnMismatch onMismatch() default OnMismatch.LIVE;

  /**
   * Freezes a routine once per value of an input, so that a program that starts with any of these
   * values finds its result frozen. Several inputs on one routine are combined, each value of one
   * with each of the others.
   *
   * <p>Names either a property or a variable. With another value than these, or none, the guard of
   * the routine does not hold.
   */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @Repeatable(Variants.class)
  @interface Variant {

    /**
     * The system property that has the values.
     *
     * @return its name; empty if an environment variable has them
     */
    String property() default "";

    /**
     * The environment variable that has the values.
     *
     * @return its name; empty if a system property has them
     */
    String environment() default "";

    /**
     * The values to freeze for.
     *
     * @return one or more, all different
     */
    String[] values();
  }

  /** Holds the variants of a routine that has several inputs; written by the compiler. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @interface Variants {

    /**
     * What was repeated.
     *
     * @return in the order of the source
     */
    Variant[] value();
  }
}
