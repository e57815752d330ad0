package dev.broadsheet.maven;

import dev.broadsheet.ThemeFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Copies a file of the default theme into the templates folder, where it replaces the default one and may be
 * changed. Without a name, lists the files that there are.
 */
@Mojo(name = "eject", requiresProject = false, threadSafe = true)
public final class EjectMojo extends AbstractMojo {

    /** The file, such as {@code html/partials/footer.ftlh}. */
    @Parameter(property = "broadsheet.file")
    private @Nullable String file;

    /** The folder that the copy is put into, below the same path. */
    @Parameter(property = "broadsheet.templates", defaultValue = "${basedir}/templates")
    private @Nullable File templatesDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (file == null || file.isBlank()) {
            ThemeFiles.paths().forEach(getLog()::info);
            getLog().info("Copy one of these by: mvn site:eject -Dbroadsheet.file=<name>");
            return;
        }
        Path templates = templatesDirectory == null ? Path.of("templates") : templatesDirectory.toPath();
        try {
            getLog().info("Copied to " + ThemeFiles.copy(file.strip(), templates));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The copy cannot be written: " + e.getMessage(), e);
        }
    }
}
