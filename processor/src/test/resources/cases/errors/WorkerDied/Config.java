import dev.permafrost.Freezable;
import java.io.IOException;

class Config {
  @Freezable
  static int size() throws IOException, InterruptedException {
    String self = Long.toString(ProcessHandle.current().pid());
    return new ProcessBuilder("/bin/kill", "-KILL", self).start().waitFor();
  }
}
