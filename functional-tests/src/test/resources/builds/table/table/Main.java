package table;

import compared.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

public class Main {
  public static void main(String[] args) {
    Compared.row("squares", Table.squares(), TableFrozen.squares());
    Compared.row("cubes", Table.cubes(), TableFrozen.cubes());
    Compared.row("sizes", Table.sizes(), TableFrozen.sizes());
    Compared.row("functions", said(Table.functions()), said(TableFrozen.functions()));
    Compared.row("depth", Table.depth(), TableFrozen.depth());
    Compared.roots();
  }

  private static List<String> said(Map<String, UnaryOperator<String>> functions) {
    List<String> said = new ArrayList<>();
    for (Map.Entry<String, UnaryOperator<String>> function : functions.entrySet()) {
      said.add(function.getKey() + " " + function.getValue().apply("hey"));
    }
    return said;
  }
}
