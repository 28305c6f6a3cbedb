package a.b.internal;

import a.b.Greeter;

public final class Friendly implements Greeter {
  @Override
  public String greet(String name) {
    return "hello " + name;
  }
}
