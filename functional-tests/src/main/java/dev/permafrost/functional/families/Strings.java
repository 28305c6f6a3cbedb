package dev.permafrost.functional.families;

import dev.permafrost.Freezable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Routines that return strings no naive encoding survives. */
public final class Strings {
  private Strings() {}

  @Freezable
  public static String empty() {
    return "";
  }

  @Freezable
  public static String escapes() {
    return "quote \" backslash \\ tab \t newline \n return \r $ $T %s \\u0041 \u2028 */";
  }

  @Freezable
  public static List<String> odd() {
    return List.of(
        "",
        "\0",
        "a\0b\0",
        "\uD800",
        "\uDC00\uD800",
        "\uD83D\uDE00",
        "\u0080\u00FF\u0100\u07FF\u0800\uFFFF",
        "na\u00EFve \u2603",
        "\u0130\u0131");
  }

  @Freezable
  public static String over64Kilobytes() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.append(i).append(i % 7 == 0 ? '\0' : ' ');
    }
    return text.toString();
  }

  @Freezable
  public static String over64KilobytesWide() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 70_000; i++) {
      text.append((char) i);
    }
    return text.toString();
  }

  @Freezable
  public static String tenMegabytes() {
    StringBuilder text = new StringBuilder(10 << 20);
    long state = 1;
    while (text.length() < 10 << 20) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append((char) (' ' + (state >>> 57) % 95));
    }
    return text.toString();
  }

  @Freezable
  public static List<Object> internedAndNot() {
    String literal = "literal";
    String copy = new String(literal);
    List<Object> list = new ArrayList<>();
    list.add(literal);
    list.add(copy);
    list.add(copy);
    list.add(literal);
    return list;
  }

  @Freezable
  public static Map<String, String> oddKeys() {
    Map<String, String> map = new TreeMap<>();
    for (String key : odd()) {
      map.put(key, new StringBuilder(key).reverse().toString());
    }
    return map;
  }
}
