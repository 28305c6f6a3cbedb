package tool;

import dev.permafrost.Freezable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tool", description = "Does nothing, well.")
public class Tool {
  private static final String WRITTEN = "/META-INF/native-image/picocli-generated/reflect-config.json";

  @Option(
      names = {"-n", "--number"},
      description = "How often.",
      defaultValue = "3")
  int number;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing.")
  boolean quiet;

  /** Of the resource that picocli's processor writes. */
  @Freezable
  static List<String> reached() throws IOException {
    try (InputStream in = Tool.class.getResourceAsStream(WRITTEN)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains("\"name\""))
          .map(String::strip)
          .toList();
    }
  }
}
