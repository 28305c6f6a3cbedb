package dev.permafrost.functional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.permafrost.functional.harness.Compiler;
import dev.permafrost.functional.harness.Program;
import dev.permafrost.functional.harness.Project;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thawed views, written by serialization frameworks and read back. */
class SerializationTest {
  @TempDir static Path folder;
  private static Program program;

  @BeforeAll
  static void compile() {
    Project project = Project.in(folder).sourceFrom("code/Stock.java");
    Compiler.standard().compile(project).orFail();
    program = Program.of(project);
  }

  @AfterAll
  static void close() {
    program.close();
  }

  @SuppressWarnings("unchecked") // what the routine returns
  private static <T> T frozen(String routine) {
    return (T) program.call("code.StockFrozen", routine);
  }

  private static Object live(String routine) {
    return program.call("code.Stock", routine);
  }

  @Test
  void javaWritesTheCollectionThatLiveCodeReturns() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(frozen("items"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Object read = in.readObject();
      assertEquals(live("items"), read);
      assertSame(HashMap.class, read.getClass());
    }
  }

  private static Object throughKryo(Object written) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.setClassLoader(program.type("code.Stock").getClassLoader());
    Output out = new Output(1024, -1);
    kryo.writeClassAndObject(out, written);
    return kryo.readClassAndObject(new Input(out.toBytes()));
  }

  private static Object throughJackson(Object written) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    mapper.setTypeFactory(
        TypeFactory.defaultInstance().withClassLoader(program.type("code.Stock").getClassLoader()));
    mapper.activateDefaultTyping(
        BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
        ObjectMapper.DefaultTyping.NON_FINAL);
    return mapper.readValue(mapper.writeValueAsString(written), Object.class);
  }

  /** In the order it was written in, and as ready to be changed as the original. */
  @Test
  void kryoAndJacksonReadBackWhatCanBeChanged() throws IOException {
    for (String routine : List.of("items", "names", "words", "linked", "ordered")) {
      Object written = frozen(routine);
      assertTrue(written.getClass().getName().startsWith("dev.permafrost."), routine);
      assertEquals(live(routine), throughKryo(written));
      assertEquals(live(routine), throughJackson(written));
      assertEquals(written.toString(), throughKryo(written).toString());
      assertEquals(written.toString(), throughJackson(written).toString());
    }
    assertChanges(throughKryo(frozen("items")));
    assertChanges(throughJackson(frozen("items")));
  }

  @SuppressWarnings("unchecked") // what was written
  private static void assertChanges(Object read) {
    Map<String, List<String>> items = (Map<String, List<String>>) read;
    items.get("tools").add("axe");
    items.put("new", new ArrayList<>());
    assertEquals(List.of("hammer", "saw", "axe"), items.get("tools"));
    assertEquals(302, items.size());
  }

  /** The lines that docs/serialization.md gives for all other views. */
  @Test
  void aCopyIsACollectionOfTheJdk() throws IOException {
    Map<String, Integer> fixed = frozen("fixed");
    assertEquals(live("fixed"), throughKryo(Map.copyOf(fixed)));
    assertEquals(live("fixed"), throughJackson(new HashMap<>(fixed)));
    SortedMap<String, Integer> sorted = frozen("sorted");
    assertSame(TreeMap.class, throughKryo(new TreeMap<>(sorted)).getClass());
    assertEquals(live("sorted"), throughKryo(new TreeMap<>(sorted)));
    assertEquals(live("sorted"), throughJackson(new TreeMap<>(sorted)));
  }
}
