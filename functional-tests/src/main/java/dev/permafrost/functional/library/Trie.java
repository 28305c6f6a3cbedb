package dev.permafrost.functional.library;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** A set of words whose nodes know their parents; nothing of it is for others to see. */
public class Trie extends Named<String> {
  private final Map<Character, Node> roots = new HashMap<>();
  private final Map<String, Node> byWord = new HashMap<>();
  private final int id;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Object monitor = new Object();
  private transient int size;

  /** An empty one. */
  public Trie(int id) {
    super("trie " + id);
    this.id = id * 2;
  }

  /** Adds a word. */
  public void add(String word) {
    lock.lock();
    try {
      Node node = null;
      for (char c : word.toCharArray()) {
        Node parent = node;
        Map<Character, Node> next = parent == null ? roots : parent.next;
        node = next.computeIfAbsent(c, unseen -> new Node(parent, c));
      }
      byWord.put(word, node);
      size++;
      added.add(word);
    } finally {
      lock.unlock();
    }
  }

  /** An object of an inner class, which holds this one. */
  public Object cursor(String word) {
    Cursor cursor = new Cursor();
    cursor.at = byWord.get(word);
    return cursor;
  }

  @Override
  public String toString() {
    synchronized (monitor) {
      return name() + id + added + size;
    }
  }

  static final class Node {
    private final Node parent;
    private final char letter;
    private final Map<Character, Node> next = new TreeMap<>();

    Node(Node parent, char letter) {
      this.parent = parent;
      this.letter = letter;
    }

    @Override
    public String toString() {
      return (parent == null ? "" : parent.toString()) + letter;
    }
  }

  /** A place. */
  private class Cursor {
    private Node at;
    private final int depth = id + 1;

    @Override
    public String toString() {
      return at + " " + depth + size;
    }
  }
}
