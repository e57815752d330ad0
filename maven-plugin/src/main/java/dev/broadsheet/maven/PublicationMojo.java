package dev.broadsheet.maven;

import dev.broadsheet.GeneratorOptions;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that make a publication. */
abstract class PublicationMojo extends ProjectMojo {

    /** The folder that holds {@code site.yaml}, {@code articles/} and {@code pages/}. */
    @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/content")
    private @Nullable File contentDirectory;

    /** Templates and style sheets that override those of the default theme, file by file. Need not exist. */
    @Parameter(property = "broadsheet.templates", defaultValue = "${basedir}/templates")
    private @Nullable File templatesDirectory;

    /** @param own what only this goal lets the user choose */
    GeneratorOptions options(Environment environment, Parameters.Own own) throws MojoFailureException {
        return options(environment, contentDirectory, templatesDirectory, own);
    }
}
