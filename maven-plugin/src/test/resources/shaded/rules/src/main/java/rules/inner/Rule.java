package rules.inner;

/** A functional interface of a package that is relocated as well. */
public interface Rule {
  boolean holds(String text);
}
