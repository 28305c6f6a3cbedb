package dev.permafrost.maven;

import dev.permafrost.processor.folders.FolderDoor;
import dev.permafrost.processor.folders.FreezeReport;
import dev.permafrost.processor.folders.FreezeRequest;
import dev.permafrost.processor.folders.Message;
import dev.permafrost.processor.modules.Opening;
import dev.permafrost.processor.perturbation.OtherJdk;
import dev.permafrost.processor.pipeline.Cost;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/**
 * Freezes the routines in the project's classes, whatever compiler wrote them, and does nothing if
 * all that they were frozen from is as it was. In the phase {@code process-test-classes} it freezes
 * those of the test classes.
 */
@Mojo(
    name = "freeze",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class FreezeMojo extends AbstractMojo {
  private static final String TEST_PHASE = "process-test-classes";

  private final ProjectDependenciesResolver resolver;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** Whether to do nothing. */
  @Parameter(property = "permafrost.skip", defaultValue = "false")
  private boolean skip;

  /** {@code freeze}, or {@code live}: generated classes just call the routine. */
  @Parameter(property = "permafrost.mode", defaultValue = "freeze")
  private String mode;

  /** How many seconds one routine may run. */
  @Parameter(property = "permafrost.timeout", defaultValue = "60")
  private int timeout;

  /** Heap of each worker JVM in MiB. */
  @Parameter(property = "permafrost.heap", defaultValue = "2048")
  private int heap;

  /** Where reports go, and the sources of generated classes to read. */
  @Parameter(property = "permafrost.reportDir")
  private File reportDir;

  /**
   * How loud it is to be told of routines that are not worth freezing: {@code off}, {@code note} or
   * {@code warn}.
   */
  @Parameter(property = "permafrost.cost", defaultValue = "note")
  private String cost;

  /** What the program is started with as {@code --add-opens}: {@code module/package=module}. */
  @Parameter(property = "permafrost.addOpens")
  private List<String> addOpens = List.of();

  /** More jars and folders of classes that routines need, after the project's own. */
  @Parameter(property = "permafrost.classpath")
  private List<File> classpath = List.of();

  /** More folders and jars to look for resources in. */
  @Parameter(property = "permafrost.resources")
  private List<File> resources = List.of();

  /** Home of the JDK to run routines with. Default: the one that runs Maven. */
  @Parameter(property = "permafrost.jdk")
  private File jdk;

  /**
   * Homes of further JDKs: results that depend on data of the JDK hold for those, too, that give
   * the same.
   */
  @Parameter(property = "permafrost.jdks")
  private List<File> jdks = List.of();

  /** For Maven, which makes one per execution. */
  @Inject
  public FreezeMojo(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    boolean tests = TEST_PHASE.equals(execution.getLifecyclePhase());
    ProjectPath path = new ProjectPath(project, session, resolver);
    Path classes = tests ? path.testClasses() : path.classes();
    if (skip || !Files.isDirectory(classes)) {
      getLog().info(skip ? "Nothing is frozen: permafrost.skip is set" : "No classes to freeze");
      return;
    }
    check();
    List<Path> classPath = new ArrayList<>(tests ? path.ofTests() : path.ofMain());
    classpath.forEach(entry -> classPath.add(entry.toPath()));
    tell(freeze(classes, classPath, tests ? "tests" : "main"));
  }

  private void check() throws MojoExecutionException {
    require(mode.equals("freeze") || isLive(), "mode is " + mode + "; use freeze or live");
    require(Cost.named(cost).isPresent(), "cost is " + cost + "; use off, note or warn");
    for (String text : addOpens) {
      require(
          Opening.parse(text).isPresent(), "addOpens is " + text + "; write module/package=module");
    }
    for (File home : jdks) {
      require(OtherJdk.in(home.toPath()).isPresent(), "jdks names no JDK of 17 or later: " + home);
    }
    require(timeout > 0, "timeout is " + timeout + "; give a whole number above 0");
    require(heap > 0, "heap is " + heap + "; give a whole number above 0");
    require(
        jdk == null || new File(jdk, "bin").isDirectory(), "jdk is " + jdk + ", which has no bin");
  }

  private static void require(boolean isSo, String message) throws MojoExecutionException {
    if (!isSo) {
      throw new MojoExecutionException(message);
    }
  }

  private boolean isLive() {
    return mode.equals("live");
  }

  private FreezeReport freeze(Path classes, List<Path> classPath, String what)
      throws MojoExecutionException {
    ModularPath path = ModularPath.of(classes, classPath);
    FreezeRequest request =
        new FreezeRequest(
            List.of(classes),
            path.classPath(),
            path.modulePath(),
            resources.stream().map(File::toPath).toList(),
            project.getBasedir().toPath(),
            new FreezeRequest.Options(
                isLive(),
                Duration.ofSeconds(timeout),
                heap,
                Optional.ofNullable(reportDir).map(File::toPath),
                Cost.named(cost).orElse(Cost.NOTE),
                addOpens.stream().flatMap(text -> Opening.parse(text).stream()).toList(),
                Optional.ofNullable(jdk).map(File::toPath),
                jdks.stream().flatMap(home -> OtherJdk.in(home.toPath()).stream()).toList()));
    Path record = Path.of(project.getBuild().getDirectory(), "permafrost", what + ".record");
    try {
      return FolderDoor.freezeIfChanged(request, record, getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot keep " + record, e);
    }
  }

  private void tell(FreezeReport report) throws MojoFailureException {
    for (Message message : report.messages()) {
      String text = message.place() + message.text();
      switch (message.severity()) {
        case ERROR -> getLog().error(text);
        case WARNING -> getLog().warn(text);
        case NOTE -> getLog().info(text);
      }
    }
    if (report.failed()) {
      throw new MojoFailureException("Some routines cannot be frozen, so none is");
    }
    getLog().info(summary(report));
  }

  private String summary(FreezeReport report) {
    if (report.upToDate()) {
      return "Nothing to freeze - all routines are up to date";
    }
    return isLive()
        ? "Nothing is frozen: routines run live"
        : "Froze " + report.routines() + " routines of " + report.owners() + " classes";
  }
}
