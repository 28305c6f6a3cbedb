package a.b;

public interface Greeter {
  String greet(String name);
}
