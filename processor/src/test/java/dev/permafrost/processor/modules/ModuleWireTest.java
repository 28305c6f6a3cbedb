package dev.permafrost.processor.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Modifier;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleWireTest {
  private static final ModuleDescriptor EXPLICIT =
      ModuleDescriptor.newModule("com.example.app")
          .version("1.2-SNAPSHOT")
          .requires("java.base")
          .requires(Set.of(Requires.Modifier.TRANSITIVE, Requires.Modifier.STATIC), "a.b")
          .exports("com.example.app")
          .exports("com.example.app.spi", Set.of("a.b", "c"))
          .opens("com.example.app.model")
          .opens("com.example.app.inner", Set.of("a.b"))
          .uses("a.b.Greeter")
          .provides("a.b.Greeter", List.of("com.example.app.Last", "com.example.app.First"))
          .packages(Set.of("com.example.app.more"))
          .build();
  private static final ModuleDescriptor OPEN =
      ModuleDescriptor.newModule("all.open", Set.of(Modifier.OPEN)).requires("java.base").build();
  private static final ModuleDescriptor AUTOMATIC =
      ModuleDescriptor.newAutomaticModule("automatic")
          .packages(Set.of("some", "some.more"))
          .provides("a.b.Greeter", List.of("some.Provider"))
          .build();

  @Test
  void everyDirectiveArrives() throws IOException {
    ProgramModules modules =
        new ProgramModules(
            Set.of("com.example.app", "all.open"),
            List.of(
                new ProgramModule(EXPLICIT, "file:///classes/", true),
                new ProgramModule(OPEN, "", false),
                new ProgramModule(AUTOMATIC, "file:///some.jar", false)),
            List.of(new Opening("automatic", "some", "com.example.app")));
    assertEquals(modules, sent(modules));
  }

  @Test
  void aProgramOnTheClassPathHasNone() throws IOException {
    assertEquals(ProgramModules.NONE, sent(ProgramModules.NONE));
  }

  private static ProgramModules sent(ProgramModules modules) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ModuleWire.write(modules, new DataOutputStream(bytes));
    return ModuleWire.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
