package dev.broadsheet.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Where the goal runs: in a project or in a folder without a POM, with which environment variables.
 *
 * @param directory of the project; null without one
 * @param project null or a stand-in without a file when there is no POM
 * @param session null outside Maven
 * @param variables the environment
 */
record Environment(
        @Nullable File directory,
        @Nullable MavenProject project,
        @Nullable MavenSession session,
        Map<String, String> variables) {

    private static final String BUILD_TIME = "broadsheet.buildTime";

    private static Instant buildTime(String given) {
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    BUILD_TIME + " is \"" + given + "\"; expected a time such as 2026-11-30T06:00:00Z");
        }
    }

    Path basedir() {
        return (directory == null ? new File("") : directory)
                .toPath()
                .toAbsolutePath()
                .normalize();
    }

    /** The project's build folder; {@code target} without a POM. */
    Path buildDirectory() {
        MavenProject own = projectWithFile();
        return own == null
                ? basedir().resolve("target")
                : Path.of(own.getBuild().getDirectory());
    }

    /**
     * Files are shown relative to the root of the whole build, where the user works; on GitHub Actions to that of the
     * repository, where annotations are looked for; to the project, when it is not below that root.
     */
    Path shownRoot() {
        File top = session == null ? null : session.getRequest().getMultiModuleProjectDirectory();
        Path build = top == null ? basedir() : top.toPath();
        String workspace = variables.getOrDefault("GITHUB_WORKSPACE", "");
        Path root = (annotations() && !workspace.isBlank() ? Path.of(workspace) : build)
                .toAbsolutePath()
                .normalize();
        return basedir().startsWith(root) ? root : basedir();
    }

    String shownPath(Path path) {
        Path shown = path.startsWith(shownRoot()) ? shownRoot().relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    /** @throws IllegalArgumentException with a message for the user when the time is no time */
    Optional<Instant> outputTime() {
        MavenProject own = projectWithFile();
        return OutputTime.of(
                variables.get("SOURCE_DATE_EPOCH"),
                own == null ? null : own.getProperties().getProperty(OutputTime.PROPERTY));
    }

    /** What to say of a time that has not come when the build begins, wherever on Earth. */
    Optional<String> timeAdvice() {
        return outputTime()
                .filter(time -> time.isAfter(started().plus(Duration.ofDays(1))))
                .map(time -> OutputTime.advice(time, timeSource()));
    }

    private String timeSource() {
        MavenProject own = projectWithFile();
        return own == null || !variables.getOrDefault("SOURCE_DATE_EPOCH", "").isBlank()
                ? "SOURCE_DATE_EPOCH"
                : OutputTime.PROPERTY + place(own);
    }

    /** Where the POM has the property; nothing when it inherits it. */
    private String place(MavenProject own) {
        InputLocation properties = own.getModel().getLocation("properties");
        InputLocation property = properties == null ? null : properties.getLocation(OutputTime.PROPERTY);
        if (property == null || property.getSource() == null) {
            return "";
        }
        boolean here = own.getFile().getPath().equals(property.getSource().getLocation());
        return here ? " in " + shownPath(own.getFile().toPath()) + ":" + property.getLineNumber() : "";
    }

    /**
     * When the build began: {@code -Dbroadsheet.buildTime}, else Maven's own start.
     *
     * @throws IllegalArgumentException with a message for the user when the time is no time
     */
    Instant started() {
        String given = session == null ? "" : session.getUserProperties().getProperty(BUILD_TIME, "");
        if (!given.isBlank()) {
            return buildTime(given.strip());
        }
        Date start = session == null ? null : session.getRequest().getStartTime();
        return start == null ? Instant.now() : start.toInstant();
    }

    /** Whether GitHub Actions reads the output. */
    boolean annotations() {
        return "true".equals(variables.get("GITHUB_ACTIONS"));
    }

    /** Whether somebody looks on, on a screen where a line can be written over. */
    boolean terminal() {
        boolean interactive = session == null || session.getRequest().isInteractiveMode();
        return Terminal.isThere(System.console(), interactive, variables);
    }

    /** What to say about the prefix that we share. Only when bound to a phase: who typed the prefix has found us. */
    Optional<String> prefixAdvice(@Nullable MojoExecution execution) {
        boolean bound = execution != null && execution.getSource() == MojoExecution.Source.LIFECYCLE;
        return bound ? PrefixTraps.advice(declaredPlugins()) : Optional.empty();
    }

    /** Those that the POM or a parent names, in Maven's order; not those that only the packaging brings. */
    private List<String> declaredPlugins() {
        Set<String> named = new HashSet<>();
        for (MavenProject at = projectWithFile(); at != null; at = at.getParent()) {
            Build build = at.getOriginalModel().getBuild();
            if (build != null) {
                build.getPlugins().forEach(plugin -> named.add(plugin.getArtifactId()));
            }
        }
        MavenProject own = projectWithFile();
        List<Plugin> plugins = own == null ? List.of() : own.getBuildPlugins();
        return plugins.stream()
                .map(Plugin::getArtifactId)
                .filter(named::contains)
                .toList();
    }

    private @Nullable MavenProject projectWithFile() {
        return project == null || project.getFile() == null ? null : project;
    }
}
