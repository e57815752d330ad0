package dev.broadsheet;

import dev.broadsheet.Pipeline.Product;
import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheSnapshot;
import dev.broadsheet.cache.FileDigest;
import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.SipHash;
import dev.broadsheet.check.FutureDays;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfigReader;
import dev.broadsheet.diagnostic.DiagnosticPrinter;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.publish.Destination;
import dev.broadsheet.publish.Published;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeLoader;
import dev.broadsheet.template.UserTypefaces;
import dev.broadsheet.work.BackgroundTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One run through all phases. To report as many problems as possible, reading, parsing and assembling continue after errors
 * with what could be read; only rendering is skipped then. Whether the run fails is decided once, before publishing. If nothing
 * has changed since the last run, its output and diagnostics remain valid.
 */
final class GenerationRun {

    private final GeneratorOptions options;
    private final Diagnostics diagnostics = new Diagnostics();
    private final ShownPaths shown;
    private final ReportFolder reports;
    private final PhaseProgress progress;
    private final PhaseTimes times;
    private final InternalErrors errors;
    private final Destination destination;
    private final BuildState memory;
    private final OutputStore store;
    private final ProgressListener listener;
    private final UpToDateCheck upToDate;

    /**
     * @param store stores files until they are published
     * @param nanoTime the clock for the phase times, which appear in the report and in no output file
     * @param listener receives the progress of the run
     */
    GenerationRun(
            GeneratorOptions options,
            Destination destination,
            BuildState memory,
            OutputStore store,
            LongSupplier nanoTime,
            ProgressListener listener) {
        this.options = options;
        this.destination = destination;
        this.memory = memory;
        this.store = store;
        this.listener = listener;
        this.shown = new ShownPaths(options.projectDirectory());
        this.reports = new ReportFolder(options.reportDirectory(), shown.of(options.reportDirectory()));
        this.progress = new PhaseProgress(listener);
        this.times = new PhaseTimes(nanoTime, progress);
        this.upToDate = new UpToDateCheck(options, destination, memory, nanoTime);
        this.errors = new InternalErrors(diagnostics, reports, shown.of(options.contentDirectory()));
    }

    GenerationReport run() {
        Optional<LastRun> same = times.measure("load", this::upToDate);
        if (same.isPresent()) {
            return report(same.get(), outcome(), printer(LoadedContent.NONE, Optional.empty()));
        }
        if (upToDate.isChanged()) {
            WarmUp.begin();
        }
        BackgroundTask<Optional<Theme>> reading =
                BackgroundTask.of(() -> errors.guard("reading the theme", this::theme, Optional.empty()));
        BackgroundTask<Optional<LastRun>> remembering = BackgroundTask.of(memory::lastRun);
        BackgroundTask<Cache> opening = BackgroundTask.of(() -> memory.open(destination::lastOutput));
        Supplier<SipHash> hash = upToDate.hash()
                .<Supplier<SipHash>>map(known -> () -> known)
                .orElseGet(() -> opening.map(Cache::hash)::get);
        LoadedContent content = times.measure("load", () -> load(hash));
        Optional<Theme> theme = reading.get();
        SortedMap<String, String> inputs = theme.map(found -> Inputs.of(options, content, found, upToDate::unchanged))
                .orElse(Collections.emptySortedMap());
        Optional<LastRun> last = remembering.get();
        boolean reportsHold =
                last.map(before -> reports.holds(before.reports())).orElse(false);
        DiagnosticPrinter printer = printer(content, theme);
        if (last.isPresent() && reportsHold && times.measure("compare", () -> isUpToDate(last.get(), inputs))) {
            repeat(last.get());
            look(last.get(), Optional.empty(), hash.get(), content).run();
            return report(last.get(), outcome(), printer);
        }
        SiteConfig config = errors.guard("reading site.yaml", () -> config(content), SiteConfig.UNREADABLE);
        Cache cache = config.checksums() ? opening.get() : opening.get().withoutHashes();
        Product product = make(content, config, theme, cache);
        Supplier<CacheSnapshot> left = failed() ? () -> cache.after(true) : memory.begin(() -> cache.after(false));
        Optional<Published> published = times.measure("publish", () -> publish(product));
        BackgroundTask<List<String>> explanation = BackgroundTask.of(cache::explanation);
        LastRun now = new LastRun(
                inputs,
                published.isPresent(),
                published.orElse(Published.NOTHING),
                marks(product.reports()),
                diagnostics.sorted().stream()
                        .filter(d -> !d.code().equals(FutureDays.CODE))
                        .toList(),
                product.ahead(),
                new Schedule(built(), product.releases().turns()),
                product.releases().held().size(),
                product.publication().articles().size(),
                product.publication().pages().size(),
                product.publication().chapters().size());
        Runnable state = look(now, Optional.of(now.output().files()), hash.get(), content);
        times.measure("remember", () -> remember(now, last, now.published() ? left.get() : cache.after(true)));
        state.run();
        recall(content);
        List<String> changes =
                last.map(before -> changes(before, inputs, reportsHold)).orElse(List.of());
        Outcome outcome = new Outcome(
                false, changes, explanation.get(), product.notices(), ReportFolder.typesetting(product.reports()));
        return report(now, outcome, printer);
    }

    /**
     * Returns the last run if nothing has changed since, and if it has no diagnostics, whose excerpts would require reading
     * files.
     */
    private Optional<LastRun> upToDate() {
        return Optional.of(upToDate)
                .filter(UpToDateCheck::holds)
                .flatMap(found -> memory.lastRun())
                .filter(GenerationRun::isQuiet)
                .filter(last -> last.schedule().holds(built()))
                .filter(last -> Inputs.areSameOptions(last.inputs(), options))
                .filter(last -> reports.isPrepared() && reports.holds(last.reports()));
    }

    private static boolean isQuiet(LastRun run) {
        return run.published() && run.diagnostics().isEmpty() && run.ahead().isEmpty();
    }

    /**
     * @param written the paths of the output files if this run wrote them
     * @param hash the hash function of texts
     * @return records the state of the folders, to be called after the run is recorded
     */
    private Runnable look(LastRun run, Optional<Collection<String>> written, SipHash hash, LoadedContent content) {
        boolean whole = isQuiet(run) && !diagnostics.hasErrors();
        return upToDate.look(whole, written, hash, () -> new Records(content, run.inputs(), diagnostics)::find);
    }

    private Product make(LoadedContent content, SiteConfig config, Optional<Theme> theme, Cache cache) {
        HeapEstimate heap =
                HeapEstimate.of(content, config, Runtime.getRuntime().maxMemory(), memory.keepsState());
        errors.expect(heap);
        heap.warning().ifPresent(listener::warned);
        HeapWatch watch = HeapWatch.begin(heap, listener::warned);
        try {
            return new Pipeline(
                            options,
                            cache,
                            diagnostics,
                            times,
                            errors,
                            progress,
                            store,
                            !destination.isForReaders(),
                            memory::release)
                    .make(
                            content,
                            config,
                            theme.map(found -> UserTypefaces.in(found, config.typefaces(), diagnostics)));
        } finally {
            watch.end();
        }
    }

    /** Reads the configuration. Without a usable {@code site.yaml}, articles are still checked, but none is rendered. */
    private SiteConfig config(LoadedContent content) {
        Diagnostics found = new Diagnostics();
        SiteConfig config = content.site()
                .flatMap(file -> SiteConfigReader.read(file, found))
                .orElse(SiteConfig.UNREADABLE);
        found.sorted().stream()
                .filter(d -> destination.isForReaders() || !d.code().equals(SiteConfigReader.LOCAL_ADDRESS))
                .forEach(diagnostics::report);
        return config;
    }

    /** @param hash returns the hash function of texts */
    private LoadedContent load(Supplier<SipHash> hash) {
        reports.prepare(diagnostics);
        BackgroundTask<Boolean> preparing = BackgroundTask.of(() -> {
            destination.prepare(diagnostics);
            return true;
        });
        LoadedContent content = errors.guard(
                "reading the content",
                () -> ContentLoader.load(
                        options.projectDirectory(),
                        options.contentDirectory(),
                        memory.files(),
                        upToDate.files(),
                        upToDate::unchanged,
                        hash,
                        diagnostics),
                LoadedContent.NONE);
        preparing.get();
        return content;
    }

    private Optional<Theme> theme() {
        return Optional.of(ThemeLoader.load(options.templatesDirectory(), options.projectDirectory(), diagnostics));
    }

    private boolean isUpToDate(LastRun last, SortedMap<String, String> inputs) {
        return !diagnostics.hasErrors()
                && last.inputs().equals(inputs)
                && last.schedule().holds(built())
                && destination.holds(last.output());
    }

    /** Returns the start of the build; without a clock, the earliest time, at which nothing is published yet. */
    private Instant built() {
        return options.started().orElse(Instant.MIN);
    }

    /** Reports the diagnostics of the last run that still apply. */
    private void repeat(LastRun last) {
        last.diagnostics().forEach(diagnostics::report);
        FutureDays.report(FutureDays.ahead(last.ahead(), options.started()), diagnostics);
    }

    /** Returns the names of what has changed. If no input has changed, the output or report folder has. */
    private List<String> changes(LastRun before, SortedMap<String, String> now, boolean reportsHold) {
        List<String> changed = new ArrayList<>(Fingerprint.changed(before.inputs(), now));
        if (!before.schedule().holds(built())) {
            changed.add("the time, which an article waited for");
        }
        return changed.isEmpty()
                ? List.of(shown.of(reportsHold ? options.outputDirectory() : options.reportDirectory()))
                : changed;
    }

    /**
     * Publishes the files. Reports on the files are replaced only together with the files, except those on the typesetting,
     * which show which thresholds failed the run.
     */
    private Optional<Published> publish(Product product) {
        List<OutputFile> files = product.publication().config().checksums()
                ? product.files()
                : product.files().stream().map(OutputFile::unhashed).toList();
        Optional<Published> published = failed() ? Optional.empty() : destination.publish(files, diagnostics);
        if (published.isPresent() && destination.isForReaders() && options.published() == PublishedAddresses.UPDATE) {
            product.listing().run();
        }
        published.ifPresentOrElse(
                done -> reports.replace(product.reports(), diagnostics),
                () -> reports.keepTypesetting(product.reports(), diagnostics));
        return published;
    }

    private static SortedMap<String, FileDigest> marks(List<OutputFile> files) {
        SortedMap<String, FileDigest> marks = new TreeMap<>();
        files.forEach(file -> marks.put(file.path(), FileDigest.unhashed(file.content())));
        return marks;
    }

    private boolean failed() {
        return diagnostics.sorted().stream().anyMatch(d -> d.severity().compareTo(options.failOn()) >= 0);
    }

    /**
     * Records the run. If it did not publish, the last output remains in place, and its record is kept. A run that could not
     * write its reports is not recorded as complete, so that the next run repeats it.
     */
    private LastRun remember(LastRun now, Optional<LastRun> before, CacheSnapshot left) {
        boolean whole = now.published() && !diagnostics.hasErrors();
        memory.keep(whole ? Optional.of(now) : before, left, diagnostics);
        return now;
    }

    /**
     * Reads the texts of files with diagnostics back into memory, since their excerpts are printed after the run, when files may
     * have changed.
     */
    private void recall(LoadedContent content) {
        content.recall(diagnostics.sorted().stream()
                .map(found -> found.position().file())
                .collect(Collectors.toSet()));
    }

    private DiagnosticPrinter printer(LoadedContent content, Optional<Theme> theme) {
        return new DiagnosticPrinter(
                name -> content.text(name)
                        .or(() -> AddressBook.text(content)
                                .filter(text -> text.name().equals(name)))
                        .or(() -> content.otherText(name))
                        .or(() -> theme.flatMap(found -> found.source(name))),
                Optional.of(shown.of(reports.diagnostics())));
    }

    /** Components of {@link GenerationReport} that are not in {@link LastRun}. */
    private record Outcome(
            boolean upToDate,
            List<String> changes,
            List<String> explanation,
            List<String> notices,
            String typesetting) {}

    /** Returns the outcome of a run without changes. */
    private Outcome outcome() {
        return new Outcome(true, List.of(), List.of(), List.of(), reports.typesetting());
    }

    private GenerationReport report(LastRun run, Outcome outcome, DiagnosticPrinter printer) {
        reports.writeDiagnostics(diagnostics);
        return new GenerationReport(
                run.published(),
                outcome.upToDate(),
                diagnostics.sorted(),
                run.output().files(),
                run.output().bytes(),
                run.articles(),
                run.pages(),
                run.chapters(),
                run.held(),
                run.schedule().due(built()),
                options.outputDirectory(),
                times.all(),
                outcome.changes(),
                outcome.explanation(),
                outcome.notices(),
                outcome.typesetting(),
                printer);
    }
}
