package dev.broadsheet.maven;

import dev.broadsheet.maven.init.StarterProject;
import dev.broadsheet.maven.init.StarterProject.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a project: a POM, content that explains itself, and workflows for GitHub, GitLab and Jenkins. Changes no file that is
 * there.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The title of the publication. */
    @Parameter(property = "broadsheet.title", defaultValue = "My Briefing")
    private @Nullable String title;

    /** What it is for: {@code news}, {@code report}, {@code book} or {@code manual}. */
    @Parameter(property = "broadsheet.kind", defaultValue = "news")
    private @Nullable String kind;

    /** The language of the publication, such as {@code en}, {@code de} or {@code pt-BR}. */
    @Parameter(property = "broadsheet.language", defaultValue = "en")
    private @Nullable String language;

    /** The folder of the project. The default is the current one. */
    @Parameter(property = "broadsheet.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = (directory == null ? new File("") : directory).toPath().toAbsolutePath();
        StarterProject project = new StarterProject(
                title == null || title.isBlank() ? "My Briefing" : title.strip(),
                kind(),
                language(),
                plugin == null ? "" : plugin.getVersion(),
                LocalDate.now(ZoneId.systemDefault()));
        try {
            tell(project.writeTo(folder));
        } catch (IOException e) {
            throw new MojoExecutionException("The project cannot be written: " + e.getMessage(), e);
        }
    }

    private Kind kind() throws MojoFailureException {
        String name = kind == null ? "news" : kind.strip();
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("broadsheet.kind is \"" + name + "\"; expected "
                        + Arrays.stream(Kind.values())
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private String language() throws MojoFailureException {
        String tag = language == null ? "en" : language.strip();
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new MojoFailureException(
                    "broadsheet.language is \"" + tag + "\"; expected a language such as en, de or pt-BR", e);
        }
    }

    private void tell(StarterProject.Result result) {
        result.written().forEach(path -> getLog().info("Wrote " + path));
        result.kept().forEach(path -> getLog().warn("Kept " + path + ", which was there"));
        if (result.kept().contains("pom.xml")) {
            getLog().warn("Add the plugin dev.broadsheet:broadsheet-site-maven-plugin to your pom.xml");
        }
        getLog().info("Next: mvn site:serve shows the publication while you write, mvn site:generate builds it");
    }
}
