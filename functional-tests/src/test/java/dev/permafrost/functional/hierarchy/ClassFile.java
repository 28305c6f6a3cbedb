package dev.permafrost.functional.hierarchy;

import dev.permafrost.functional.hierarchy.language.Dice;
import dev.permafrost.functional.hierarchy.language.Slot;
import dev.permafrost.functional.hierarchy.language.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class with whatever classes, lambdas and constants it has inside. */
final class ClassFile {
  private final Dice dice;
  private final String name;
  private final boolean inBase;
  private final List<Parent> parents;
  private final List<Maker> makers = new ArrayList<>();

  private ClassFile(Dice dice, String name, boolean inBase, List<Parent> parents) {
    this.dice = dice;
    this.name = name;
    this.inBase = inBase;
    this.parents = parents.stream().filter(p -> p.reaches(inBase)).toList();
  }

  /** Any class; it may extend one of those made before. */
  static GeneratedFile any(Dice dice, String name, boolean inBase, List<Parent> parents) {
    return new ClassFile(dice, name, inBase, parents).file();
  }

  private GeneratedFile file() {
    String openness = dice.oneOf("abstract ", "final ", "", "");
    boolean extensible = !openness.equals("final ");
    String access =
        extensible
            ? dice.oneOf("", "protected ", "public ")
            : dice.oneOf("private ", "", "public ");
    ClassBody body = new ClassBody(dice, name, parent());
    StringBuilder inside = new StringBuilder(body.text(access));
    boolean made = !openness.equals("abstract ");
    if (made) {
      inside.append(maker("make", body));
    }
    Members members = new Members(dice, body.expressions(), name, parents, makers);
    for (int i = dice.below(4); i > 0; i--) {
      inside.append('\n').append(members.next((char) ('a' + i), made ? body : null));
    }
    String visibility = inBase || dice.chance(50) ? "public " : "";
    String aside = dice.chance(30) ? aside(inside) : "";
    String text =
        visibility
            + openness
            + body.heading()
            + " {\n"
            + Sources.indented(inside.toString())
            + "}\n"
            + aside;
    boolean everywhere = visibility.equals("public ") && !access.isEmpty();
    return new GeneratedFile(
        name,
        inBase,
        text,
        makers,
        extensible ? Optional.of(body.asParent(inBase, everywhere)) : Optional.empty());
  }

  /** A class of the same file that only its package sees. */
  private String aside(StringBuilder inside) {
    ClassBody body = new ClassBody(dice, name + "Aside", parent());
    String text = body.text("");
    inside.append('\n').append(maker("makeAside", body));
    return "\nfinal " + body.heading() + " {\n" + Sources.indented(text) + "}\n";
  }

  private String maker(String verb, ClassBody body) {
    // Else a call with null might mean the one that a superclass has.
    String method = verb + name.replaceAll("\\D", "");
    List<Slot> parameters = List.copyOf(body.parameters());
    makers.add(Maker.method(name + "." + method, parameters, Slot.NODE, body.lineage()));
    return Members.method(method, parameters, "new " + body.lineage().get(0));
  }

  private Optional<Parent> parent() {
    return parents.isEmpty() || dice.chance(40)
        ? Optional.empty()
        : Optional.of(dice.pick(parents));
  }
}
