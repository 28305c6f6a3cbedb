package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import dev.permafrost.functional.library.Refused;
import dev.permafrost.functional.library.Trie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Routines that return objects whose fields no constructor takes. */
public final class LibraryObjects {
  private LibraryObjects() {}

  private static Trie filled() {
    Trie trie = new Trie(7);
    for (int i = 0; i < 200; i++) {
      trie.add("a" + i * 7919);
    }
    return trie;
  }

  static final class Bean {
    int number;
    private String text;
    private double half;
    Bean next;

    void set(int to) {
      number = to;
      text = "bean " + to;
      half = to / 2.0;
    }

    @Override
    public String toString() {
      return text + half;
    }
  }

  /** Its constructor takes all there is, yet two can refer to each other. */
  static final class Partner {
    private Partner other;
    private final String name;

    Partner(Partner other, String name) {
      this.other = other;
      this.name = name;
    }

    @Override
    public String toString() {
      return name + " and " + other.name;
    }
  }

  static final class Locks {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Semaphore semaphore = new Semaphore(3, true);
    private final CountDownLatch latch = new CountDownLatch(2);

    @Override
    public String toString() {
      return semaphore.availablePermits() + " " + latch.getCount() + " " + (lock != null);
    }
  }

  @Freezable
  public static Trie trie() {
    return filled();
  }

  @Freezable
  public static Object innerObject() {
    return filled().cursor("a7919");
  }

  @Freezable
  static Bean ring() {
    Bean first = new Bean();
    first.set(0);
    Bean last = first;
    for (int i = 1; i < 10; i++) {
      last.next = new Bean();
      last = last.next;
      last.set(i);
    }
    last.next = first;
    return first;
  }

  @Freezable
  static Map<String, Bean> table() {
    Map<String, Bean> table = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      Bean bean = new Bean();
      bean.set(i);
      table.put("k" + i, bean);
    }
    return table;
  }

  @Freezable
  static List<Partner> partners() {
    Partner one = new Partner(null, "one");
    one.other = new Partner(one, "two");
    return new ArrayList<>(List.of(one, one.other));
  }

  @Freezable
  static Locks locks() {
    return new Locks();
  }

  @Freezable
  public static Comparator<String> anonymous() {
    int captured = filled().toString().length();
    String ending = " of " + captured;
    return new Comparator<>() {
      private int calls = captured;

      @Override
      public int compare(String one, String other) {
        calls++;
        return (one + ending).compareTo(other + captured);
      }

      @Override
      public String toString() {
        return calls + ending;
      }
    };
  }

  @Freezable
  public static Object local() {
    int[] captured = {1, 2};
    class Sum {
      private final int bias = captured.length;

      @Override
      public String toString() {
        return "" + (captured[0] + captured[1] + bias);
      }
    }

    return new Sum();
  }

  @Freezable
  public static List<Exception> exceptions() {
    Refused refused = new Refused("outer", new IllegalStateException("inner"), 42);
    refused.addSuppressed(new IOException("closed"));
    refused.addSuppressed(refused.getCause());
    return new ArrayList<>(List.of(refused, new Exception(), new NullPointerException("none")));
  }
}
