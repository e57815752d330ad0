package dev.broadsheet.maven;

import dev.broadsheet.GeneratorOptions;
import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals have in common that work on what a project publishes. */
abstract class ProjectMojo extends AbstractMojo {

    /**
     * The folder for {@code diagnostics.json}. The default is {@code broadsheet} in the project's build folder: {@code
     * target/broadsheet}.
     */
    @Parameter(property = "broadsheet.report")
    private @Nullable File reportDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    Environment environment() {
        return new Environment(basedir, project, session, System.getenv());
    }

    Optional<MavenSession> session() {
        return Optional.ofNullable(session);
    }

    /** Of properties of the command line that do nothing. */
    void warnOfUnknownProperties() {
        session()
                .map(MavenSession::getUserProperties)
                .map(properties -> UnknownProperties.warnings(properties.stringPropertyNames()))
                .ifPresent(warnings -> warnings.forEach(getLog()::warn));
    }

    /** @param own what only this goal lets the user choose */
    GeneratorOptions options(
            Environment environment, @Nullable File content, @Nullable File templates, Parameters.Own own)
            throws MojoFailureException {
        try {
            return new Parameters(content, templates, reportDirectory, own).options(environment);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
