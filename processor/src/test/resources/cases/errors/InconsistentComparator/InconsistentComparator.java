import dev.permafrost.Freezable;
import java.util.List;
import java.util.TreeSet;

class InconsistentComparator {
  static int later(String one, String other) {
    return -1;
  }

  @Freezable
  static TreeSet<String> latestFirst() {
    TreeSet<String> names = new TreeSet<>(InconsistentComparator::later);
    names.addAll(List.of("b", "a"));
    return names;
  }
}
