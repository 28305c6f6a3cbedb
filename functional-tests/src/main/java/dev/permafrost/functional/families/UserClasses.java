package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Routines that return final classes whose constructor only assigns its parameters. */
public final class UserClasses {
  private UserClasses() {}

  /** A value class with equality of its own. */
  public static final class Point {
    private final int x;
    private final double y;
    private final String label;

    public Point(int x, double y, String label) {
      this.x = x;
      this.y = y;
      this.label = label;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Point that && x == that.x && y == that.y && label.equals(that.label);
    }

    @Override
    public int hashCode() {
      return 31 * x + label.hashCode();
    }
  }

  /** A class with identity, and a constructor whose parameters stand in another order. */
  public static final class Account {
    private final String owner;
    private final long balance;
    private final List<Account> guarantors;

    Account(List<Account> guarantors, long balance, String owner) {
      this.owner = owner;
      this.balance = balance;
      this.guarantors = guarantors;
    }
  }

  private static final class Hidden {
    private final Object content;

    private Hidden(Object content) {
      this.content = content;
    }
  }

  /** Each constructor takes less than the field can hold, so none can make every object. */
  public static final class Cell {
    private final Object content;
    private int width;

    public Cell(Number content, byte width) {
      this.content = content;
      this.width = width;
    }

    public Cell(String content, byte width) {
      this.content = content;
      this.width = width;
    }
  }

  /** Its two constructors differ in the order of their parameters. */
  public static final class Span {
    private final int from;
    private final String to;

    public Span(int from, String to) {
      this.from = from;
      this.to = to;
    }

    public Span(String to, int from) {
      this.from = from;
      this.to = to;
    }
  }

  /** What is inside it cannot be made without it. */
  public static class House {
    private final List<Room> rooms = new ArrayList<>();

    /** Its constructor assigns all fields, among them the one for the house. */
    public class Room {
      private final String name;
      private final Room beside;

      public Room(String name, Room beside) {
        this.name = name;
        this.beside = beside;
      }

      @Override
      public String toString() {
        return name + " of " + rooms.size() + (beside == null ? "" : " beside " + beside.name);
      }
    }
  }

  @Freezable
  public static House house() {
    House house = new House();
    House.Room hall = house.new Room("hall", null);
    house.rooms.add(hall);
    house.rooms.add(house.new Room("kitchen", hall));
    return house;
  }

  @Freezable
  public static Object roomOfAnEmptyHouse() {
    return new House().new Room("ruin", null);
  }

  @Freezable
  public static List<Object> severalConstructors() {
    Cell wide = new Cell("text", (byte) 1);
    wide.width = 1_000;
    return List.of(wide, new Cell(1, (byte) 2), new Span(3, "4"), new Span("5", 6));
  }

  /** One whose objects belong to one of the class around it, as those inside it do to one of it. */
  static final class Block {
    private final int number;

    Block(int number) {
      this.number = number;
    }

    class Flat {
      final int door;

      Flat(int door) {
        this.door = door;
      }

      int address() {
        return number * 100 + door;
      }

      class Chamber {
        final String use;

        Chamber(String use) {
          this.use = use + address();
        }

        Flat flat() {
          return Flat.this;
        }
      }
    }
  }

  @Freezable
  public static List<Object> innerClasses() {
    Block block = new Block(7);
    Block.Flat flat = block.new Flat(3);
    Block.Flat.Chamber kitchen = flat.new Chamber("kitchen");
    return List.of(kitchen, flat.new Chamber("hall"), kitchen.flat(), block.new Flat(4), block);
  }

  @Freezable
  public static Point point() {
    return new Point(1, 2.5, "here");
  }

  @Freezable
  public static Map<Point, String> byPoint() {
    Map<Point, String> map = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      map.put(new Point(i, i / 3.0, "p" + i), "value " + i);
    }
    return map;
  }

  @Freezable
  public static List<Account> accounts() {
    List<Account> all = new ArrayList<>();
    Account bank = new Account(all, 1L << 60, "bank");
    all.add(bank);
    all.add(new Account(List.of(bank), -5, "ann"));
    all.add(new Account(new ArrayList<>(List.of(bank, all.get(1))), 0, "bob"));
    return all;
  }

  @Freezable
  public static Object hidden() {
    return new Hidden(new Hidden(new int[] {1, 2, 3}));
  }
}
