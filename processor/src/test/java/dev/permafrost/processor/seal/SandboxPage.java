package dev.permafrost.processor.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The part of {@code docs/sandbox.md} that comes from the rules. Run it in the processor's folder
 * to write the page anew.
 */
public final class SandboxPage {
  static final Path PAGE = Path.of("..", "docs", "sandbox.md");

  private static final String BEGIN = "<!-- rules: written by SandboxPage -->\n";
  private static final String END = "<!-- end of rules -->\n";

  private SandboxPage() {}

  /** Writes the page. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(PAGE, page(Files.readString(PAGE), Rules.load()));
  }

  /** The same page with the rules as they are now. */
  static String page(String old, Rules rules) {
    int begin = old.indexOf(BEGIN) + BEGIN.length();
    return old.substring(0, begin) + text(rules) + old.substring(old.indexOf(END));
  }

  private static String text(Rules rules) {
    StringBuilder text = new StringBuilder();
    for (Category category : Category.values()) {
      List<Rule> own = rules.all().stream().filter(each -> each.category() == category).toList();
      text.append("\n### ").append(title(category)).append("\n\n");
      text.append("The routine ").append(category.deed()).append(". ");
      text.append(declaration(category.declared()));
      if (!category.remedy().isEmpty()) {
        text.append(" Try: ").append(category.remedy()).append('.');
      }
      text.append("\n\n");
      for (Verdict verdict : Verdict.values()) {
        table(verdict, own.stream().filter(each -> each.verdict() == verdict).toList(), text);
      }
    }
    return text.toString();
  }

  private static String title(Category category) {
    String title = category.title();
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String declaration(Category.Declared declared) {
    return switch (declared) {
      case NEVER -> "*Cannot be declared.*";
      case ALWAYS -> "*Needs no declaration.*";
      case FILES -> "*Declared by `files`.*";
      default -> "*May show where `allow = Effect." + declared + "` is declared.*";
    };
  }

  private static void table(Verdict verdict, List<Rule> rules, StringBuilder text) {
    if (rules.isEmpty()) {
      return;
    }
    Map<String, List<String>> methods = new LinkedHashMap<>();
    for (Rule rule : rules) {
      methods.computeIfAbsent(rule.owner(), owner -> new ArrayList<>()).add(method(rule));
    }
    text.append("| class | ").append(verb(verdict)).append(" |\n|---|---|\n");
    methods.forEach(
        (owner, all) ->
            text.append("| `").append(owner).append("` | ").append(join(all)).append(" |\n"));
    text.append('\n');
  }

  private static String join(List<String> methods) {
    return "`" + String.join("`, `", methods.stream().distinct().toList()) + "`";
  }

  private static String verb(Verdict verdict) {
    return switch (verdict) {
      case DENY -> "denied";
      case RECORD -> "recorded";
      case VARY -> "answered differently in each run";
    };
  }

  private static String method(Rule rule) {
    return rule.method().equals("<init>") ? "new" : rule.method();
  }
}
