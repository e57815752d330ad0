package dev.broadsheet.maven;

import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.maven.run.Explanation;
import dev.broadsheet.maven.run.GeneratorProcess;
import dev.broadsheet.maven.run.GeneratorRun;
import dev.broadsheet.maven.run.Output;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a static site, PDF briefs and an EPUB book of a folder of Markdown. With an error in the content nothing is
 * published: the build fails, and the output folder stays as it was.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends PublicationMojo {

    /**
     * The folder that becomes the site. It belongs to Broadsheet. The default is {@code site} in the project's build
     * folder: {@code target/broadsheet/site}.
     */
    @Parameter(property = "broadsheet.output")
    private @Nullable File outputDirectory;

    /**
     * The folder for results that the next run may reuse. The default is {@code broadsheet/cache} in the project's build folder:
     * {@code target/broadsheet/cache}. It may be deleted at any time.
     */
    @Parameter(property = "broadsheet.cache")
    private @Nullable File cacheDirectory;

    /** Whether a run reuses previous output whose inputs have not changed. The output is the same either way. */
    @Parameter(property = "broadsheet.incremental", defaultValue = "true")
    private boolean incremental;

    /**
     * Whether the output folder is always replaced as a whole, so that who reads it meanwhile sees the old site or the new
     * one. Otherwise, where little changes, the files that change are renamed into place one after the other.
     */
    @Parameter(property = "broadsheet.swap", defaultValue = "false")
    private boolean swap;

    /**
     * What to tell at the end: {@code true} for why each thing was made anew; {@code typesetting} for how even the pages of
     * the PDFs are, which is in {@code typesetting.txt} and {@code typesetting.json} of the report folder in any case.
     */
    @Parameter(property = "site.explain", defaultValue = "false")
    private @Nullable String explain;

    /**
     * What is done with {@code published.json} of the content folder, the list of addresses that were published: {@code warn} of
     * one that is gone, {@code error} to fail then, {@code update} to add the new ones.
     */
    @Parameter(property = "broadsheet.published", defaultValue = "warn")
    private @Nullable String published;

    /** The least severity that fails the build: {@code error} or {@code warning}. */
    @Parameter(property = "broadsheet.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /** Does nothing when true. */
    @Parameter(property = "broadsheet.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the generator runs in a JVM of its own, with options that suit a short run and no more memory than Maven may take.
     * {@code false} runs it in Maven's JVM, with that one's options.
     */
    @Parameter(property = "broadsheet.fork", defaultValue = "true")
    private boolean fork;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped, because broadsheet.skip is true.");
            return;
        }
        warnOfUnknownProperties();
        Environment environment = environment();
        environment.prefixAdvice(execution).ifPresent(getLog()::info);
        GeneratorOptions options = options(
                environment, new Parameters.Own(outputDirectory, cacheDirectory, incremental, failOn, swap, published));
        GeneratorRun run = GeneratorRun.of(options, display(options, environment));
        environment.timeAdvice().ifPresent(getLog()::warn);
        Optional<String> failure = run(run);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    private GeneratorRun.Display display(GeneratorOptions options, Environment environment)
            throws MojoFailureException {
        try {
            return new GeneratorRun.Display(
                    environment.shownPath(options.outputDirectory()),
                    Explanation.of(explain),
                    environment.annotations(),
                    environment.terminal() && getLog().isInfoEnabled());
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private Optional<String> run(GeneratorRun run) throws MojoExecutionException {
        Output output = new MavenOutput(getLog());
        Optional<GeneratorProcess> process =
                fork ? GeneratorProcess.of(getClass().getClassLoader()) : Optional.empty();
        if (process.isEmpty()) {
            return run.run(output);
        }
        try {
            return process.get().run(run, output);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The generator's own JVM failed: " + e.getMessage()
                            + "; -Dbroadsheet.fork=false runs it in Maven's",
                    e);
        }
    }
}
