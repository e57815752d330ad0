package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.live.LiveSite;
import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Serves the publication on this machine while it is written: makes it anew, in memory, whenever its content or templates
 * change, and reloads the open pages. Ends with Ctrl-C. The output folder is not touched.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractMojo {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    /** The folder that holds {@code site.yaml}, {@code articles/} and {@code pages/}. */
    @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/content")
    private @Nullable File contentDirectory;

    /** Templates and style sheets that override those of the default theme, file by file. Need not exist. */
    @Parameter(property = "broadsheet.templates", defaultValue = "${basedir}/templates")
    private @Nullable File templatesDirectory;

    /** The folder for {@code diagnostics.json}, by default {@code target/broadsheet}. */
    @Parameter(property = "broadsheet.report")
    private @Nullable File reportDirectory;

    /** The port of the loopback interface; 0 for any that is free. */
    @Parameter(property = "broadsheet.port", defaultValue = "8000")
    private int port;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Environment environment = new Environment(basedir, project, session, System.getenv());
        try (LiveSite site = LiveSite.start(options(environment), port, INTERVAL, this::tell)) {
            getLog().info("Serving at " + site.address() + " until Ctrl-C; PDFs that reload at " + site.address()
                    + "_live/pdf/");
            new CountDownLatch(1).await();
        } catch (BindException e) {
            throw new MojoFailureException(
                    "Port " + port + " is in use: choose another by -Dbroadsheet.port, or 0 for any", e);
        } catch (IOException e) {
            throw new MojoExecutionException("The site cannot be served: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(GenerationReport report) {
        try {
            new BuildResult(getLog(), "memory", false).tell(report);
        } catch (MojoFailureException e) {
            getLog().error(e.getMessage());
        }
    }

    private GeneratorOptions options(Environment environment) throws MojoFailureException {
        try {
            return new Parameters(contentDirectory, templatesDirectory, null, reportDirectory, null, false, null)
                    .options(environment);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
