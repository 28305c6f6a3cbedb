package dev.permafrost.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code permafrost}: knows its subcommands, and does nothing itself. */
@Command(
    name = "permafrost",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = FreezeCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Freezes initialized state: runs static methods marked @Freezable once, after compilation,"
          + " and writes what they returned into generated classes, from where a program gets it"
          + " without running them."
    },
    footerHeading = "%nFor example:%n%n",
    footer = {
      "  javac -d classes -cp permafrost-annotations.jar:permafrost-runtime-model.jar App.java",
      "  java -jar permafrost-cli.jar freeze --classpath permafrost-runtime-model.jar classes",
      "",
      "For App.cities() there is then a class AppFrozen with a method cities(). It returns what",
      "App.cities() would have returned; if that can no longer be so, it calls App.cities().",
      "",
      "`permafrost COMMAND --help` tells more of a command.",
      "Exit codes: 0 all is well, 1 something is wrong with what was looked at, 2 wrong usage."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  /** For picocli. */
  Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    System.exit(run(out, err, arguments));
  }

  /** Runs a command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    return line.setOut(out).setErr(err).execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing required subcommand");
  }
}
