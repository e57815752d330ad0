package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.check.EditorialCheck;
import dev.broadsheet.check.FutureDays;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.publication.Assembler;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.template.Theme;
import dev.broadsheet.work.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The phases between reading and publishing: parse, assemble, render. */
final class Pipeline {

    private static final Publication NO_PUBLICATION =
            new Publication(SiteConfig.EMPTY, List.of(), List.of(), List.of(), List.of(), Instant.EPOCH);

    private final GeneratorOptions options;
    private final Cache cache;
    private final Diagnostics diagnostics;
    private final PhaseTimes times;
    private final Faults faults;
    private final Progress progress;
    private final OutputStore store;

    Pipeline(
            GeneratorOptions options,
            Cache cache,
            Diagnostics diagnostics,
            PhaseTimes times,
            Faults faults,
            Progress progress,
            OutputStore store) {
        this.options = options;
        this.cache = cache;
        this.diagnostics = diagnostics;
        this.times = times;
        this.faults = faults;
        this.progress = progress;
        this.store = store;
    }

    /**
     * What is made of the content. Where reading, front matter or links have errors, no edition is made: nothing would be
     * published, and what editions find would follow from these.
     */
    Product make(LoadedContent content, SiteConfig config, Optional<Theme> theme) {
        theme.ifPresent(found -> Editions.prepare(found, config.editions()));
        return times.measure("parse", () -> parse(content, config))
                .map(parsed -> make(content, config, parsed, theme))
                .orElse(new Product(NO_PUBLICATION, List.of(), List.of(), List.of(), List.of()));
    }

    private Product make(LoadedContent content, SiteConfig config, List<ParsedArticle> parsed, Optional<Theme> theme) {
        List<LocatedValue<LocalDate>> ahead = faults.guard("checking the text", () -> check(parsed), List.of());
        Publication publication = times.measure("assemble", () -> assemble(config, parsed, content));
        EditionOutput nothing = new EditionOutput(List.of(), List.of(), Paginations.NONE);
        EditionOutput output = theme.filter(found -> !diagnostics.hasErrors())
                .map(found -> render(publication, found, content))
                .orElse(nothing);
        return new Product(publication, output.files(), output.reports(), output.notices(), ahead);
    }

    private Optional<List<ParsedArticle>> parse(LoadedContent content, SiteConfig config) {
        String configHash = content.site().map(SourceFile::sha256).orElse("");
        ParsedMemory parser = new ParsedMemory(cache, config, configHash);
        return new Reading(faults, progress, Limits.ARTICLE_TIME)
                .all(content.documents().toList(), file -> parser.parse(file, diagnostics));
    }

    /** Gives the days that have not come yet. */
    private List<LocatedValue<LocalDate>> check(List<ParsedArticle> parsed) {
        EditorialCheck.check(parsed, diagnostics);
        List<LocatedValue<LocalDate>> ahead = FutureDays.of(parsed, options.started());
        FutureDays.report(ahead, diagnostics);
        return ahead;
    }

    private Publication assemble(SiteConfig config, List<ParsedArticle> parsed, LoadedContent content) {
        return faults.guard(
                "assembling the publication",
                () -> Assembler.assemble(config, parsed, content, options.time(), diagnostics),
                NO_PUBLICATION);
    }

    private EditionOutput render(Publication publication, Theme theme, LoadedContent content) {
        return new Editions(times, faults, progress, store)
                .render(publication, theme, content::text, cache, diagnostics);
    }

    /**
     * What is to be published, what it was made from, and what there is to say of it.
     *
     * @param notices what should be said of it at the end, a sentence each
     * @param ahead days of articles that have not come yet
     */
    record Product(
            Publication publication,
            List<OutputFile> files,
            List<OutputFile> reports,
            List<String> notices,
            List<LocatedValue<LocalDate>> ahead) {

        Product {
            ahead = List.copyOf(ahead);
            notices = List.copyOf(notices);
            reports = List.copyOf(reports);
            files = List.copyOf(files);
        }
    }
}
