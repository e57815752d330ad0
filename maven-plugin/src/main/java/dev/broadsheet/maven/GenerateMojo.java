package dev.broadsheet.maven;

import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import java.io.File;
import org.apache.maven.plugin.MojoExecution;
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

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because broadsheet.skip is true.");
            return;
        }
        warnOfUnknownProperties();
        Explanation explanation = Explanation.of(explain);
        Environment environment = environment();
        environment.prefixAdvice(execution).ifPresent(getLog()::info);
        GeneratorOptions options = options(
                environment, new Parameters.Own(outputDirectory, cacheDirectory, incremental, failOn, swap, published));
        environment.timeAdvice().ifPresent(getLog()::warn);
        GenerationReport report = generate(options, environment);
        explanation.lines(report).forEach(getLog()::info);
        new BuildResult(getLog(), environment.shownPath(options.outputDirectory()), environment.annotations())
                .tell(report);
    }

    private GenerationReport generate(GeneratorOptions options, Environment environment) {
        boolean bar = environment.terminal() && getLog().isInfoEnabled();
        ProgressReport progress = bar
                ? ProgressReport.bar(System::nanoTime, StandardOutput::print, getLog()::warn)
                : ProgressReport.lines(System::nanoTime, getLog()::info, getLog()::warn);
        try {
            return new Generator(options, progress).generate();
        } finally {
            progress.close();
        }
    }
}
