package library;

/** Lists as another language compiles them: dollar signs in names that are nested nowhere. */
public abstract class List$ {
  /** The one empty list. */
  public static final List$ NIL$ = new Nil$();

  public List$ $colon$colon(String head) {
    return new $colon$colon(head, this);
  }

  /** A class whose name ends like that of the one around it. */
  public static final class Nil$ extends List$ {
    Nil$() {}

    @Override
    public String toString() {
      return "nil";
    }
  }

  /** A name that begins with the sign. */
  public static final class $colon$colon extends List$ {
    private final String head;
    private final List$ tail;

    public $colon$colon(String head, List$ tail) {
      this.head = head;
      this.tail = tail;
    }

    public List$ tail() {
      return tail;
    }

    @Override
    public String toString() {
      return head + " :: " + tail;
    }
  }
}
