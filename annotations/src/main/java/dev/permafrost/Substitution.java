package dev.permafrost;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how objects of a class that cannot be frozen are stored as something that can.
 *
 * <p>The class so marked has exactly one static method {@code store}, which takes the object and
 * returns what describes it, and exactly one static method {@code restore}, which takes the
 * description and returns such an object again:
 *
 * <pre>{@code
 * @Substitution
 * final class GeneratorSubstitution {
 *   static Long store(Generator generator) {
 *     return generator.seed();
 *   }
 *
 *   static Generator restore(Long seed) {
 *     return new Generator(seed);
 *   }
 * }
 * }</pre>
 *
 * <p>{@code store} runs while javac compiles, {@code restore} where the program thaws. Objects
 * whose class is exactly that of {@code store}'s parameter are meant, subclasses are not. It serves
 * the compilation it is in, and every one that has its class on the class path.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Substitution {}
