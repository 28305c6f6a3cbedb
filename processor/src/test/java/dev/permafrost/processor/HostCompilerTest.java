package dev.permafrost.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding javac behind what build tools put around it. */
class HostCompilerTest {
  @TempDir Path folder;

  @Test
  void fieldIsFollowed() {
    assertFindsJavac(DelegatingEnvironment.InAField::new);
  }

  @Test
  void handlerOfAProxyIsFollowed() {
    assertFindsJavac(HostCompilerTest::proxy);
  }

  @Test
  void wrappersOfWrappersAreFollowed() {
    assertFindsJavac(inner -> new DelegatingEnvironment.InAField(proxy(inner)));
  }

  private void assertFindsJavac(UnaryOperator<ProcessingEnvironment> wrapping) {
    Project project =
        new Project(folder)
            .file(
                "src/A.java", "class A { @dev.permafrost.Freezable static int x() { return 1; } }")
            .freezer(new WrappedProcessor(wrapping));
    Project.Result result = project.build();
    assertEquals(List.of(), result.errors());
    assertEquals(
        List.of(),
        result.messages(Diagnostic.Kind.NOTE).stream()
            .filter(message -> message.contains("[NothingFrozen]"))
            .toList());
  }

  private static ProcessingEnvironment proxy(ProcessingEnvironment inner) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            HostCompilerTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Forwarding(inner));
  }

  /** Keeps the environment in a field of the handler, as IntelliJ does. */
  private static final class Forwarding implements InvocationHandler {
    private final ProcessingEnvironment inner;

    Forwarding(ProcessingEnvironment inner) {
      this.inner = inner;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(inner, arguments);
    }
  }
}
