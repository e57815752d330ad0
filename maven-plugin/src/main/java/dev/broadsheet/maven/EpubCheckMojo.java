package dev.broadsheet.maven;

import dev.broadsheet.EpubCheckMessages;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.maven.run.DiagnosticLog;
import dev.broadsheet.source.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the books that {@code site:generate} has made with EPUBCheck, and tells what it says at the line of the Markdown.
 * EPUBCheck is fetched when the goal runs for the first time.
 */
@Mojo(name = "epubcheck", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class EpubCheckMojo extends ProjectMojo {

    /** The folder that became the site. */
    @Parameter(property = "broadsheet.output")
    private @Nullable File outputDirectory;

    /** The version of EPUBCheck. */
    @Parameter(property = "broadsheet.epubcheck", defaultValue = "5.3.0")
    private @Nullable String epubcheckVersion;

    /** The least severity that fails the build: {@code error} or {@code warning}. */
    @Parameter(property = "broadsheet.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /** Does nothing when true. */
    @Parameter(property = "broadsheet.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
    private @Nullable List<RemoteRepository> repositories;

    private final RepositorySystem system;

    @Inject
    EpubCheckMojo(RepositorySystem system) {
        this.system = system;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, because broadsheet.skip is true.");
            return;
        }
        Environment environment = environment();
        GeneratorOptions options =
                options(environment, null, null, new Parameters.Own(outputDirectory, null, false, failOn, false, null));
        List<Diagnostic> found = check(books(options.outputDirectory()), options.reportDirectory());
        new DiagnosticLog(new MavenOutput(getLog()), new DiagnosticPrinter(name -> text(environment.shownRoot(), name)))
                .print(found);
        if (found.stream().anyMatch(diagnostic -> diagnostic.severity().compareTo(options.failOn()) >= 0)) {
            throw new MojoFailureException(DiagnosticPrinter.summary(found));
        }
    }

    private static List<Path> books(Path output) throws MojoExecutionException, MojoFailureException {
        if (!Files.isDirectory(output)) {
            throw new MojoFailureException("There are no books in " + output + "; run site:generate first.");
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(".epub"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MojoExecutionException("The books cannot be read: " + e.getMessage(), e);
        }
    }

    private List<Diagnostic> check(List<Path> books, Path reports) throws MojoExecutionException {
        List<Diagnostic> found = new ArrayList<>();
        try (EpubCheck check = resolve()) {
            for (Path book : books) {
                String name = String.valueOf(book.getFileName());
                Path sources = reports.resolve(name + ".tsv");
                String lines = Files.isRegularFile(sources) ? Files.readString(sources) : "";
                List<Diagnostic> own = new EpubCheckMessages(name, lines).read(check.check(book));
                getLog().info(name + ": " + (own.isEmpty() ? "nothing found" : DiagnosticPrinter.counts(own)));
                found.addAll(own);
            }
        } catch (IOException | DependencyResolutionException | ReflectiveOperationException e) {
            throw new MojoExecutionException("EPUBCheck cannot be run: " + e.getMessage(), e);
        }
        return found;
    }

    private EpubCheck resolve() throws IOException, DependencyResolutionException {
        Optional<MavenSession> session = session();
        if (session.isEmpty() || epubcheckVersion == null) {
            throw new IOException("it has to be run by Maven");
        }
        return EpubCheck.resolve(
                epubcheckVersion,
                system,
                session.get().getRepositorySession(),
                repositories == null ? List.of() : repositories);
    }

    private static Optional<SourceText> text(Path root, String name) {
        try {
            return Optional.of(new SourceText(name, Files.readString(root.resolve(name))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
