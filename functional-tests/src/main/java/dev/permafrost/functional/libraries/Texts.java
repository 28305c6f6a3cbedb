package dev.permafrost.functional.libraries;

/** What parsers are given. */
public final class Texts {
  public static final String MARKDOWN =
      """
      # Head

      text *em* **strong** `code` &auml; [link](http://x 'y') ![image](a.png)

      - a
      - b

      1. x

      > quote

      ```java
      int x;
      ```

      <div>html</div>
      """;

  public static final String HTML =
      "<div id=x onclick=y>Hello <b>bold</b><script>z</script><a href='/x'>link</a><q>q</q></div>";

  public static final String JSON =
      "{\"a\":[1,2.5,null,true,\"x\",123456789012],\"b\":{\"c\":{}},\"n\":12345678901234567890}";

  private Texts() {}
}
