package dev.permafrost.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Where the classes of a project are, and those that they need. */
record ProjectPath(
    MavenProject project, MavenSession session, ProjectDependenciesResolver resolver) {

  Path classes() {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  Path testClasses() {
    return Path.of(project.getBuild().getTestOutputDirectory());
  }

  /** All scopes but that of tests, as Maven has resolved them for the goal. */
  List<Path> ofMain() throws MojoExecutionException {
    try {
      List<Path> path = new ArrayList<>();
      for (String entry : project.getCompileClasspathElements()) {
        path.add(Path.of(entry));
      }
      for (String entry : project.getRuntimeClasspathElements()) {
        path.add(Path.of(entry));
      }
      return path.stream().distinct().toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * The project's own classes, then all scopes: a goal for both cannot ask Maven for the tests'.
   */
  List<Path> ofTests() throws MojoExecutionException {
    try {
      List<Path> path = new ArrayList<>(List.of(classes()));
      resolver
          .resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
          .getResolvedDependencies()
          .forEach(
              dependency -> {
                File file = dependency.getArtifact().getFile();
                if (file != null) {
                  path.add(file.toPath());
                }
              });
      return path;
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
