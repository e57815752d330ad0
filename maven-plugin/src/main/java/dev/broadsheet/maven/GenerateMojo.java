package dev.broadsheet.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Generates the site, the PDF briefs and the EPUB book. */
@Mojo(name = "generate", requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    @Override
    public void execute() throws MojoExecutionException {
        throw new MojoExecutionException("not yet built");
    }
}
