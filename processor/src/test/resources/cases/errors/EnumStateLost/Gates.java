import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

class Gates {
  enum Gate {
    NORTH,
    SOUTH {
      private int keepers;

      @Override
      void staff() {
        keepers++;
      }
    },
    EAST;

    private final List<String> log = new ArrayList<>();
    private String opened = "never";

    void staff() {
      log.add("staffed");
    }
  }

  @Freezable
  static List<Gate> gates() {
    Gate.NORTH.opened = "today";
    Gate.SOUTH.staff();
    return List.of(Gate.NORTH, Gate.SOUTH, Gate.EAST);
  }
}
