package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.live.LiveSite;
import dev.broadsheet.maven.run.BuildResult;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Serves the publication on this machine while it is written: makes it anew, in memory, whenever its content or templates
 * change, and reloads the open pages. Ends with Ctrl-C. The output folder is not touched.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends PublicationMojo {

    private static final Duration INTERVAL = Duration.ofMillis(50);

    private static final int HIGHEST_PORT = 65_535;

    /** The port of the loopback interface; 0 for any that is free. */
    @Parameter(property = "broadsheet.port", defaultValue = "8000")
    private int port;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new MojoFailureException("broadsheet.port is \"" + port
                    + "\"; expected a number from 0, for any that is free, to " + HIGHEST_PORT);
        }
        warnOfUnknownProperties();
        GeneratorOptions options = options(environment(), Parameters.Own.NOTHING);
        try (LiveSite site = LiveSite.start(options, port, INTERVAL, this::tell)) {
            getLog().info("Serving at " + site.address() + " until Ctrl-C; PDFs that reload at " + site.address()
                    + "_live/pdf/, every component of your theme at " + site.address() + "_live/components/");
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
        new BuildResult(new MavenOutput(getLog()), "memory", false)
                .print(report)
                .ifPresent(getLog()::error);
    }
}
