package dev.permafrost.processor.sandbox.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A source file of routines that try to get out, with what its remarks say. */
public final class HostileFile {
  private static final List<String> NAMES =
      List.of("Reaching", "Smuggling", "Threads", "Breaking", "Hanging", "Guessing", "Modern");

  private static final String METHOD = "  static Object ";
  private static final String REMARK = "// ";

  private final String name;
  private final String source;
  private final Map<String, String> header = new HashMap<>();
  private final List<HostileRoutine> routines = new ArrayList<>();

  private HostileFile(String name, String source) {
    this.name = name;
    this.source = source;
    StringBuilder remark = new StringBuilder();
    for (String line : source.lines().toList()) {
      if (line.strip().startsWith(REMARK)) {
        remark.append(line.strip().substring(REMARK.length())).append(' ');
        head(line);
      } else if (line.startsWith(METHOD) && remark.indexOf(" -> ") > 0) {
        String method = line.substring(METHOD.length(), line.indexOf('('));
        routines.add(HostileRoutine.of(method, remark.toString().strip()));
        remark.setLength(0);
      } else {
        remark.setLength(0);
      }
    }
  }

  private void head(String line) {
    int colon = line.indexOf(": ");
    if (line.startsWith(REMARK) && colon > 0) {
      header.put(line.substring(REMARK.length(), colon), line.substring(colon + 2));
    }
  }

  /** All of them. */
  public static Stream<HostileFile> all() {
    return NAMES.stream().map(name -> new HostileFile(name, read(name)));
  }

  private static String read(String name) {
    try (InputStream in = HostileFile.class.getResourceAsStream("/hostile/" + name + ".java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of its class. */
  public String name() {
    return name;
  }

  /** Its text, where the canary's place is given. */
  public String source(String canary) {
    return source.replace("@canary@", canary);
  }

  public List<HostileRoutine> routines() {
    return routines;
  }

  public String title() {
    return header.get("Title");
  }

  /** One sentence. */
  public String says() {
    return header.get("Says");
  }

  /** Effects that its routines declare. */
  public List<String> allow() {
    return header.containsKey("Allow") ? List.of(header.get("Allow")) : List.of();
  }

  /** Whether it needs small limits to be over soon. */
  public boolean small() {
    return header.containsKey("Small");
  }

  /** How long each of its routines may take. */
  public Duration timeout() {
    return Duration.parse(header.get("Timeout"));
  }

  /** The JDK it needs. */
  public int since() {
    return Integer.parseInt(header.getOrDefault("Since", "17"));
  }
}
