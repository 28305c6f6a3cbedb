import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;

class ProofFailed {
  record Names(List<String> all) {
    Names {
      all = new ArrayList<>(all);
    }
  }

  @Freezable
  static List<Object> names() {
    Names names = new Names(List.of("a", "b"));
    return List.of(names, names.all());
  }
}
