package dev.permafrost.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program whose frozen state is a web of objects that all have to be there at once. */
enum Subject {
  /** A trie of words read from a text, as wide as it is deep: what a spell checker builds. */
  TRIE(
      """
      static final class Node {
        final char letter;
        Node child;
        Node sibling;
        int word;

        Node(char letter) {
          this.letter = letter;
        }

        Node under(char next, int[] objects) {
          Node node = child;
          while (node != null && node.letter != next) {
            node = node.sibling;
          }
          if (node == null) {
            node = new Node(next);
            node.sibling = child;
            child = node;
            objects[0]++;
          }
          return node;
        }
      }

      @Freezable
      static Node make() {
        Node root = new Node(' ');
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 6 * OBJECTS; i++) {
          text.append(Long.toString(i * 2654435761L % 78364164096L, 36)).append(';');
        }
        int[] objects = {1};
        int number = 0;
        for (String word : text.toString().split(";")) {
          Node node = root;
          for (char letter : word.toCharArray()) {
            node = node.under(letter, objects);
          }
          node.word = ++number;
          if (objects[0] >= OBJECTS) {
            break;
          }
        }
        return root;
      }
      """),
  /** A list as deep as it is long, whose links no constructor knows how to make. */
  CHAIN(
      """
      static final class Link {
        final int number;
        private Link next;

        Link(int number) {
          this.number = number;
        }
      }

      @Freezable
      static Link make() {
        Link first = new Link(0);
        Link last = first;
        for (int i = 1; i < OBJECTS; i++) {
          last.next = new Link(i);
          last = last.next;
        }
        return first;
      }
      """);

  private static final String PROGRAM =
      """
      import dev.permafrost.Freezable;

      public final class Web {
        private static final int COPIES = 5;

      MEMBERS
        private static Object copy(boolean frozen) {
          return frozen ? WebFrozen.make() : make();
        }

        public static void main(String[] args) {
          boolean frozen = args[0].equals("frozen");
          long start = System.nanoTime();
          Object first = copy(frozen);
          long middle = System.nanoTime();
          int different = 0;
          for (int i = 0; i < COPIES; i++) {
            different += copy(frozen) == first ? 0 : 1;
          }
          long end = System.nanoTime();
          if (different < COPIES) {
            throw new IllegalStateException("not independent");
          }
          System.out.println((middle - start) / 1e6 + " " + (end - middle) / 1e6 / COPIES);
        }
      }
      """;

  private final String members;

  Subject(String members) {
    this.members = members;
  }

  Path writeTo(Path folder, int objects) throws IOException {
    Files.createDirectories(folder);
    String source = PROGRAM.replace("MEMBERS", members).replace("OBJECTS", String.valueOf(objects));
    return Files.writeString(folder.resolve("Web.java"), source);
  }
}
