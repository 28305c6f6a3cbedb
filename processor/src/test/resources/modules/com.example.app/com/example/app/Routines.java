package com.example.app;

import a.b.Box;
import a.b.Greeter;
import a.b.Link;
import a.b.Point;
import c.opened.Crate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

class Routines {
  static Object modules() {
    Module mine = Routines.class.getModule();
    Module library = Box.class.getModule();
    Map<String, Object> answers = new TreeMap<>();
    answers.put("mine", mine.getName());
    answers.put("library", library.getName());
    answers.put("reads it", mine.canRead(library));
    answers.put("same layer", mine.getLayer() == library.getLayer());
    answers.put("exported", library.isExported("a.b"));
    answers.put("closed", !library.isOpen("a.b", mine) && !library.isOpen("a.b.internal", mine));
    answers.put("open", Crate.class.getModule().isOpen("c.opened", mine));
    return answers.toString();
  }

  static Object closedInTheJdk() {
    Module jdk = Object.class.getModule();
    Module mine = Routines.class.getModule();
    List<String> open = new ArrayList<>();
    for (String each : jdk.getPackages()) {
      if (jdk.isOpen(each, mine) || jdk.isOpen(each, mine.getClassLoader().getUnnamedModule())) {
        open.add(each);
      }
    }
    return open.toString();
  }

  static Object services() {
    List<String> greetings = new ArrayList<>();
    for (Greeter each : ServiceLoader.load(Greeter.class)) {
      greetings.add(each.greet("you") + " from " + each.getClass().getName());
    }
    return greetings.toString();
  }

  static Object absent() {
    try {
      return Class.forName("d.absent.Optional").getName();
    } catch (ClassNotFoundException e) {
      return "absent";
    }
  }

  static Object resources() throws IOException {
    ClassLoader loader = Routines.class.getClassLoader();
    return read(Routines.class.getResourceAsStream("data/own.txt"))
        + ", "
        + read(Box.class.getResourceAsStream("hidden.txt"))
        + ", "
        + read(loader.getResourceAsStream("a/b/hidden.txt"))
        + ", "
        + read(Box.class.getModule().getResourceAsStream("META-INF/shown.txt"))
        + ", "
        + read(Routines.class.getModule().getResourceAsStream("META-INF/shown.txt"));
  }

  private static String read(InputStream in) throws IOException {
    return in == null ? "hidden" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  static Object byName() throws ReflectiveOperationException {
    Class<?> found = Class.forName(Box.class.getModule(), "a.b.Box");
    Class<?> elsewhere = Class.forName(Routines.class.getModule(), "a.b.Box");
    return found + " " + elsewhere;
  }

  static Object clock() {
    return System.nanoTime();
  }

  static Object point() {
    return new Point(1, 2);
  }

  static Object chain() {
    return new Link(new Link("end"));
  }

  static Object ring() {
    Link first = new Link("end");
    first.lead(new Link(first));
    return first;
  }

  static Object model() {
    return new Model().add("wheel");
  }

  static Object crate() {
    return new Crate().add("apple");
  }

  static Object box() {
    return Map.of("kitchen", List.of(new Box().add("cup")));
  }

  static Object closedBox() {
    return List.of(new Box().close());
  }

  static Object lid() {
    return List.of(Box.lid());
  }
}
