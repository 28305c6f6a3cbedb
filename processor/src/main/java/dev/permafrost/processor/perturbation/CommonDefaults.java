package dev.permafrost.processor.perturbation;

import dev.permafrost.processor.seal.Defaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The defaults of JVMs that programs run in, the commonest first: containers, which have no locale
 * but {@code en} ({@code LANG=C.UTF-8}, or unset), then people's machines, with languages of other
 * scripts, digits, calendars and rules of case among them.
 */
public final class CommonDefaults {
  private static final String[] WORLDS = {
    "en UTC UTF-8",
    "en Etc/UTC US-ASCII",
    "tr-TR Pacific/Kiritimati ISO-8859-1",
    "en-US Europe/Berlin UTF-8",
    "en-US America/New_York windows-1252",
    "de-DE Europe/Berlin ISO-8859-15",
    "fr-FR Europe/Paris UTF-8",
    "ja-JP Asia/Tokyo Shift_JIS",
    "zh-CN Asia/Shanghai GBK",
    "hi-IN Asia/Kolkata UTF-8",
    "ar-EG Africa/Cairo windows-1256",
    "th-TH-u-ca-buddhist Asia/Bangkok UTF-16",
    "en-GB Europe/London UTF-8",
    "es-ES Europe/Madrid UTF-8",
    "pt-BR America/Sao_Paulo UTF-8",
    "it-IT Europe/Rome UTF-8",
    "ru-RU Europe/Moscow KOI8-R",
    "ko-KR Asia/Seoul EUC-KR",
    "pl-PL Europe/Warsaw ISO-8859-2",
    "nl-NL Europe/Amsterdam UTF-8",
    "en-US America/Los_Angeles UTF-8",
    "en-US America/Chicago UTF-8",
    "en-US Etc/GMT UTF-8",
    "en-US GMT UTF-8",
    "en-IN Asia/Calcutta UTF-8",
    "en-CA America/Toronto UTF-8",
    "en-AU Australia/Sydney UTF-8",
    "de-AT Europe/Vienna UTF-8",
    "de-CH Europe/Zurich UTF-8",
    "de Europe/Berlin UTF-8",
    "fr America/Montreal UTF-8",
    "zh-TW Asia/Taipei Big5",
    "zh-HK Asia/Hong_Kong UTF-8",
    "sv-SE Europe/Stockholm UTF-8",
    "cs-CZ Europe/Prague UTF-8",
    "uk-UA Europe/Kiev UTF-8",
    "he-IL Asia/Jerusalem UTF-8",
    "fa-IR Asia/Tehran UTF-8",
    "ar-AE Asia/Dubai UTF-8",
    "es-MX America/Mexico_City UTF-8",
    "vi-VN Asia/Ho_Chi_Minh UTF-8",
    "id-ID Asia/Jakarta UTF-8",
    "en-SG Asia/Singapore UTF-8",
    "lt-LT Europe/Vilnius UTF-8",
    "az-AZ Asia/Baku UTF-8",
    "en-ZA Africa/Johannesburg UTF-8",
    "en-NG Africa/Lagos UTF-8",
    "en-NZ Pacific/Auckland UTF-8"
  };

  /** Whose home, where, as what, on which system; two on Unix and one on Windows. */
  private static final List<Map<String, String>> ACCOUNTS =
      List.of(
          account(
              "alice",
              "/home/alice",
              "/srv/app",
              "/tmp",
              "app.jar",
              "mixed mode, sharing",
              "6.8.0"),
          account(
              "root",
              "/root",
              "/",
              "/var/tmp",
              "/app/classes:/app/lib/a.jar",
              "interpreted mode",
              "5.15.0-1071-aws"),
          account(
              "Alice",
              "C:\\Users\\Alice",
              "C:\\app",
              "C:\\Temp\\",
              "app.jar;lib.jar",
              "mixed mode",
              "10.0"));

  private CommonDefaults() {}

  private static Map<String, String> account(
      String name,
      String home,
      String folder,
      String temporary,
      String classPath,
      String mode,
      String system) {
    return Map.of(
        "user.name", name,
        "user.home", home,
        "user.dir", folder,
        "java.io.tmpdir", temporary,
        "java.class.path", classPath,
        "sun.java.command", name + ".Main",
        "java.vm.info", mode,
        "os.version", system);
  }

  /**
   * Names of the properties that tell of the account and the folders a JVM runs in, of its mode
   * (the worker's own is one that hardly any program has), and of the kernel.
   */
  public static Set<String> accountProperties() {
    return ACCOUNTS.get(0).keySet();
  }

  /** Whether the worker has a value of its own, which no program has: all but the kernel's. */
  public static boolean isOfWorkerAlone(String property) {
    return accountProperties().contains(property) && !property.equals("os.version");
  }

  /** One such property as it is in other places. */
  public static List<Defaults> accounts(String property) {
    return ACCOUNTS.stream()
        .map(each -> Defaults.of(Map.of(property, each.get(property))))
        .toList();
  }

  /** The first of them; every other one ends lines in another way. */
  public static List<Defaults> first(int count) {
    List<Defaults> all = new ArrayList<>();
    for (int i = 0; i < Math.min(count, WORLDS.length); i++) {
      String[] words = WORLDS[i].split(" ");
      all.add(new Defaults(words[0], words[1], words[2], i % 2 == 0 ? "\n" : "\r\n"));
    }
    return all;
  }
}
