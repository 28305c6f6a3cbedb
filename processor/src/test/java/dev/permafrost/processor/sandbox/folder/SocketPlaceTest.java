package dev.permafrost.processor.sandbox.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocketPlaceTest {
  @TempDir Path temp;

  private Path deep() throws IOException {
    return Files.createDirectories(temp.resolve("d".repeat(150)).resolve("permafrost-1-2"));
  }

  @Test
  void aSocketIsInTheWorkersFolder() throws IOException {
    Path root = Path.of("/tmp/permafrost-1-2");
    assertEquals(root.resolve("socket"), SocketPlace.here().of(root, "permafrost-1-"));
  }

  @Test
  void belowADeepFolderItIsInAShortOneOfItsOwnThatGoesWithIt() throws IOException {
    Path socket = SocketPlace.here().of(deep(), "permafrost-1-");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertTrue(socket.getParent().getFileName().toString().startsWith("permafrost-1-"));
    } finally {
      new WorkerFolder(deep(), socket).delete();
    }
    assertFalse(Files.exists(socket.getParent()));
    assertFalse(Files.exists(deep().resolve("socket")));
  }

  @Test
  void aPlaceThatIsNotThereIsPassedOver() throws IOException {
    Path place = temp.toRealPath();
    SocketPlace places = new SocketPlace(List.of(Path.of("/not/there"), place));
    assertEquals(place, places.of(deep(), "p-").getParent().getParent());
  }

  @Test
  void whereNoneIsLeftTheMessageSaysWhatToSet() throws IOException {
    Path root = deep();
    SocketPlace none = new SocketPlace(List.of(Path.of("/not/there")));
    IOException e = assertThrows(IOException.class, () -> none.of(root, "p-"));
    assertTrue(e.getMessage().contains("set java.io.tmpdir"), e.getMessage());
  }
}
