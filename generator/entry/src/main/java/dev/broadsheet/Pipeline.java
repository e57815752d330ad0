package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.check.EditorialCheck;
import dev.broadsheet.check.FutureDays;
import dev.broadsheet.config.Hold;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.markdown.Bibliographies;
import dev.broadsheet.markdown.BookCitations;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Assembler;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Releases;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.TextIndex;
import dev.broadsheet.template.Theme;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The phases between reading and publishing: parse, assemble, render. */
final class Pipeline {

    private static final Publication NO_PUBLICATION =
            new Publication(SiteConfig.EMPTY, List.of(), List.of(), List.of(), List.of(), Instant.EPOCH);

    /**
     * The number of documents from which resources of editions are prepared after parsing: parsing then keeps all processors
     * busy, while assembling takes long and leaves one idle.
     */
    private static final int MANY = 4_000;

    /** The areas of diagnostics of texts. */
    private static final Set<String> OF_TEXT =
            Set.of("BLOCK", "CHART", "CITE", "DATA", "FILE", "HTML", "IMG", "LINK", "MATH", "MD", "MEDIA", "NOTE");

    private static final Releases NOTHING = new Releases(List.of(), List.of(), List.of());

    private final GeneratorOptions options;
    private final Cache cache;
    private final Diagnostics diagnostics;
    private final PhaseTimes times;
    private final InternalErrors errors;
    private final Progress progress;
    private final Editions editions;
    private final boolean preview;
    private final Consumer<SourceFile> release;

    /**
     * @param preview whether withheld articles are shown
     * @param release called for each parsed file, whose text may be released from memory
     */
    Pipeline(
            GeneratorOptions options,
            Cache cache,
            Diagnostics diagnostics,
            PhaseTimes times,
            InternalErrors errors,
            Progress progress,
            OutputStore store,
            boolean preview,
            Consumer<SourceFile> release) {
        this.options = options;
        this.cache = cache;
        this.diagnostics = diagnostics;
        this.times = times;
        this.errors = errors;
        this.progress = progress;
        this.editions = new Editions(times, errors, progress, store);
        this.preview = preview;
        this.release = release;
    }

    /**
     * Runs the phases. If reading, front matter or links have errors, no edition is made: nothing would be published, and
     * errors of editions would be consequences. If all of them are of texts, editions still check what they would make.
     */
    Product make(LoadedContent content, SiteConfig config, Optional<Theme> theme) {
        boolean many = content.documents().skip(MANY).findAny().isPresent();
        if (!many) {
            prepare(config, theme);
        }
        Optional<Parsed> parsed = times.measure("parse", () -> parse(content, config));
        if (many) {
            prepare(config, theme);
        }
        return parsed.map(found -> make(content, config, found, theme))
                .orElse(new Product(NO_PUBLICATION, List.of(), List.of(), List.of(), List.of(), NOTHING, () -> {}));
    }

    private void prepare(SiteConfig config, Optional<Theme> theme) {
        theme.ifPresent(found -> editions.prepare(found, config, cache.libraryTexts()));
    }

    /** Checks the published addresses. Previews and failed runs publish nothing, so that no address can be missing. */
    private void check(AddressBook addresses, Publication publication, Releases releases) {
        if (!preview && !diagnostics.hasErrors()) {
            addresses.check(publication, releases, options.published());
        }
    }

    /** Checks that nothing withheld is published. Texts are read again, so that a file that was changed meanwhile is an error. */
    private void check(Embargo embargo, EditionOutput output) {
        errors.guard("checking what is withheld", () -> embargo.check(output.files(), diagnostics));
    }

    /**
     * The parsed content.
     *
     * @param citations formats the citations that parsing left unformatted
     */
    private record Parsed(List<ParsedArticle> articles, BookCitations citations) {}

    private Product make(LoadedContent content, SiteConfig config, Parsed parsed, Optional<Theme> theme) {
        Releases releases = Releases.of(parsed.articles(), options.started().orElse(Instant.MIN), preview);
        BackgroundTask<List<LocatedValue<LocalDate>>> ahead =
                BackgroundTask.of(() -> errors.guard("checking the text", () -> check(releases), List.of()));
        Publication publication =
                times.measure("assemble", () -> assemble(config, releases, content, parsed.citations()));
        List<LocatedValue<LocalDate>> days = ahead.get();
        AddressBook addresses = new AddressBook(options.contentDirectory(), content, diagnostics);
        check(addresses, publication, releases);
        EditionOutput nothing = new EditionOutput(List.of(), List.of(), Paginations.NONE);
        boolean whole = parsed.articles().size() == content.documents().count()
                && diagnostics.sorted().stream().allMatch(Pipeline::isOfText);
        EditionOutput output = theme.filter(found -> whole || !diagnostics.hasErrors())
                .map(found -> render(publication, found, content))
                .orElse(nothing);
        if (!preview) {
            theme.ifPresent(found -> check(new Embargo(releases, publication, content, found), output));
        }
        return new Product(
                publication,
                output.files(),
                output.reports(),
                output.notices(),
                days,
                releases,
                () -> addresses.update(publication));
    }

    /** Returns whether a diagnostic is no error, or one that changes no page's address, title or place in a list. */
    private static boolean isOfText(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.ERROR
                || OF_TEXT.contains(diagnostic.code().split("-", -1)[1]);
    }

    private Optional<Parsed> parse(LoadedContent content, SiteConfig config) {
        String configHash = content.site().map(SourceFile::hash).orElse("");
        Bibliographies bibliographies = Bibliographies.read(content, config, diagnostics);
        ParseCache parser = new ParseCache(cache, config, configHash, bibliographies, preview);
        return new ParsePhase(errors, progress, Limits.ARTICLE_TIME)
                .all(content.documents().toList(), parser::knows, file -> {
                    Optional<ParsedArticle> parsed = parser.parse(file, diagnostics);
                    release.accept(file);
                    return parsed;
                })
                .map(articles -> new Parsed(articles, new BookCitations(config, bibliographies)));
    }

    /** Checks texts and dates. @return the future dates in articles */
    private List<LocatedValue<LocalDate>> check(Releases releases) {
        EditorialCheck.check(releases.shown(), diagnostics);
        List<ParsedArticle> open = releases.shown().stream()
                .filter(article -> article.metadata().release().hold() == Hold.NONE)
                .toList();
        List<LocatedValue<LocalDate>> ahead = FutureDays.of(open, options.started());
        FutureDays.report(ahead, diagnostics);
        return ahead;
    }

    private Publication assemble(SiteConfig config, Releases releases, LoadedContent content, BookCitations citations) {
        return errors.guard(
                "assembling the publication",
                () -> Assembler.assemble(config, releases, content, citations, options.time(), diagnostics),
                NO_PUBLICATION);
    }

    private EditionOutput render(Publication publication, Theme theme, LoadedContent content) {
        return editions.render(publication, theme, new TextIndex(content)::find, cache, diagnostics);
    }

    /**
     * The result of the phases.
     *
     * @param notices sentences to be shown at the end of the run
     * @param ahead future dates in articles
     * @param releases the published and the withheld articles
     * @param listing writes the list of published addresses
     */
    record Product(
            Publication publication,
            List<OutputFile> files,
            List<OutputFile> reports,
            List<String> notices,
            List<LocatedValue<LocalDate>> ahead,
            Releases releases,
            Runnable listing) {

        Product {
            ahead = List.copyOf(ahead);
            notices = List.copyOf(notices);
            reports = List.copyOf(reports);
            files = List.copyOf(files);
        }
    }
}
