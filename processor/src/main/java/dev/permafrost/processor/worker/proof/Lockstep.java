package dev.permafrost.processor.worker.proof;

import dev.permafrost.processor.worker.code.ReferredMembers;
import dev.permafrost.processor.worker.nature.DomNodes;
import dev.permafrost.processor.worker.nature.Leaves;
import dev.permafrost.processor.worker.nature.Mutability;
import dev.permafrost.processor.worker.nature.Shown;
import dev.permafrost.processor.worker.nature.StaticType;
import dev.permafrost.processor.worker.state.State;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The walk through two live and two thawed results at once. Iterative: a list of a million links is
 * as deep as it is long.
 */
final class Lockstep {

  /** A collection of look-alikes, to be paired when all else has been compared. */
  private record Undecided(Quad quad, StaticType type, Path path) {}

  /** A collection that is thawed as another class than live. */
  private record StandIn(Path path, Quad quad) {}

  private final Correspondence correspondence = new Correspondence();
  private final Mutability mutability = new Mutability();
  private final References references;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<StandIn> standIns = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private ReferredMembers members;
  private boolean identities;

  private Lockstep(Function<Class<?>, Method> stored) {
    references = new References(stored);
  }

  /** Compares whole results; returns where they are equal. */
  static void compare(Quad results, StaticType type, Path root, Function<Class<?>, Method> stored)
      throws Difference {
    Lockstep walk = new Lockstep(stored);
    try {
      walk.visit(new Frame.Reference("", type, results), root);
      walk.finish();
      walk.compareMeaning(results, root);
    } catch (Difference e) {
      walk.references.checkOrders();
      throw e;
    }
  }

  /** Compares static fields after each of four calls. */
  static void compareStates(Quad states, Function<Class<?>, Method> stored) throws Difference {
    Lockstep walk = new Lockstep(stored);
    List<Frame.Reference> fields = new ArrayList<>();
    List<Field> live = ((State) states.live()).fields();
    if (!live.equals(((State) states.again()).fields())) {
      throw new Difference(new Path(null, ""), "two live calls change different static fields");
    }
    for (int i = 0; i < live.size(); i++) {
      Field field = live.get(i);
      boolean isFinal = Modifier.isFinal(field.getModifiers());
      Type type = isFinal ? Object.class : field.getGenericType();
      fields.add(
          new Frame.Reference(State.name(field), StaticType.of(type, Map.of()), values(states, i)));
    }
    walk.open.push(new Frame(new Path(null, ""), fields));
    try {
      walk.finish();
      walk.compareMeaning(new Quad(null, null, null, null), null);
    } catch (Difference e) {
      walk.references.checkOrders();
      throw e;
    }
  }

  private static Quad values(Quad states, int field) {
    return new Quad(
        ((State) states.live()).values()[field],
        ((State) states.again()).values()[field],
        ((State) states.thawed()).values()[field],
        ((State) states.thawedAgain()).values()[field]);
  }

  private void finish() throws Difference {
    follow();
    decide();
    references.compareBehaviour();
  }

  private void follow() throws Difference {
    while (!open.isEmpty()) {
      step();
    }
  }

  private void decide() throws Difference {
    if (undecided.isEmpty()) {
      return;
    }
    List<Quad> quads = undecided.stream().map(Undecided::quad).toList();
    references.tell(LookAlikes.of(quads, correspondence.known()));
    for (Undecided each : undecided) {
      expand(each.quad, each.type, each.path);
      follow();
    }
  }

  /** A frame is dropped before its last reference is followed: long chains stay off the stack. */
  private void step() throws Difference {
    Frame frame = open.pop();
    if (frame.isDone()) {
      return;
    }
    Frame.Reference reference = frame.take();
    if (!frame.isDone()) {
      open.push(frame);
    }
    visit(reference, new Path(frame.path(), reference.step()));
  }

  private void visit(Frame.Reference reference, Path path) throws Difference {
    Quad quad = reference.quad();
    if (anyNull(quad, path) || !correspondence.add(quad, path)) {
      return;
    }
    checkFreshness(quad, path);
    if (quad.live() == quad.thawed() && quad.again() == quad.thawedAgain()) {
      return;
    }
    checkClasses(quad, reference.type(), path);
    identities |= quad.shared() && !Leaves.definesEquality(quad.live().getClass());
    if (Leaves.isConstant(quad.live()) || Leaves.isValue(quad.live().getClass())) {
      checkLeaf(quad, path);
      return;
    }
    expand(quad, reference.type(), path);
  }

  private void expand(Quad quad, StaticType type, Path path) throws Difference {
    Frame frame;
    try {
      frame = references.of(quad, type, path);
    } catch (InaccessibleObjectException e) {
      String shown = Shown.of(quad.live());
      throw new Difference(path, shown + " cannot be compared: the JDK keeps its fields closed");
    }
    if (frame == null) {
      undecided.add(new Undecided(quad, type, path));
      return;
    }
    if (quad.live().getClass() != quad.thawed().getClass() && !quad.live().getClass().isHidden()) {
      standIns.add(new StandIn(path, quad));
    }
    open.push(frame);
  }

  private static boolean anyNull(Quad quad, Path path) throws Difference {
    if ((quad.live() == null) != (quad.again() == null)) {
      throw new Difference(path, "two live calls differ: null in one of them");
    }
    if ((quad.live() == null) != (quad.thawed() == null)) {
      throw different(path, quad.live(), quad.thawed());
    }
    if ((quad.live() == null) != (quad.thawedAgain() == null)) {
      throw different(path, quad.live(), quad.thawedAgain());
    }
    return quad.live() == null;
  }

  private void checkFreshness(Quad quad, Path path) throws Difference {
    boolean thawedShared = quad.thawed() == quad.thawedAgain();
    if (quad.shared() && !thawedShared) {
      throw new Difference(
          path, "two live calls hand out the same " + named(quad) + ", two thawed ones do not");
    }
    if (!quad.shared() && thawedShared && mutability.isMutable(quad.live())) {
      throw new Difference(
          path, "every live call makes a new " + named(quad) + ", two thawed ones share theirs");
    }
  }

  private static String named(Quad quad) {
    return quad.live().getClass().getTypeName();
  }

  private void checkClasses(Quad quad, StaticType type, Path path) throws Difference {
    Class<?> live = quad.live().getClass();
    if (live != quad.again().getClass()) {
      throw new Difference(path, "two live calls differ in the class of the object");
    }
    Class<?> thawed = quad.thawed().getClass();
    if (thawed != quad.thawedAgain().getClass()) {
      throw new Difference(path, "two thawed results differ in the class of the object");
    }
    if (live == thawed) {
      return;
    }
    boolean hidden = type.hidesClass() && type.raw().isInstance(quad.thawed());
    hidden |= Kinds.isPartOfImmutable(live, thawed);
    if (live.isHidden() && sameCode(live, thawed)
        || DomNodes.areOf(live) && DomNodes.areOf(thawed)) {
      return;
    }
    if (!(hidden && Kinds.same(quad.live(), quad.thawed()))) {
      throw new Difference(path, "live it is " + Shown.a(live) + ", thawed " + Shown.a(thawed));
    }
  }

  private boolean sameCode(Class<?> live, Class<?> thawed) {
    members = members == null ? new ReferredMembers() : members;
    return Kinds.sameCode(live, thawed, members);
  }

  private static void checkLeaf(Quad quad, Path path) throws Difference {
    if (Leaves.isConstant(quad.live()) || !Leaves.same(quad.live(), quad.thawed())) {
      throw different(path, quad.live(), quad.thawed());
    }
    if (!Leaves.same(quad.again(), quad.thawedAgain())) {
      throw different(path, quad.again(), quad.thawedAgain());
    }
    if (quad.live() instanceof String text && text != quad.thawed() && Leaves.isInterned(text)) {
      throw new Difference(path, "live the string is interned, thawed it is not");
    }
  }

  static Difference different(Path path, Object live, Object thawed) {
    return new Difference(path, "live it is " + Shown.of(live) + ", thawed " + Shown.of(thawed));
  }

  /** Last, since equals, hashCode and toString may leave something behind in the objects. */
  private void compareMeaning(Quad results, Path root) throws Difference {
    Meaning meaning = new Meaning(identities, references.metUnordered());
    if (correspondence.size() > Meaning.AFFORDABLE) {
      return;
    }
    if (results.live() != null) {
      meaning.compare(results, root);
    }
    for (StandIn standIn : standIns) {
      meaning.compare(standIn.quad, standIn.path);
    }
  }
}
