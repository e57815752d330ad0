package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.Download;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.epub.EpubEdition;
import dev.broadsheet.edition.html.HtmlEdition;
import dev.broadsheet.edition.model.UntranslatedWords;
import dev.broadsheet.edition.pdf.PdfEdition;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.WholeBook;
import dev.broadsheet.source.SourceText;
import dev.broadsheet.template.Theme;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Renders the configured editions in the order PDF, EPUB, site, and passes to each the downloads and page counts of the
 * previous ones.
 */
final class Editions {

    private static final EditionOutput NOTHING = new EditionOutput(List.of(), List.of(), Paginations.NONE);

    private static final List<EditionName> ORDER = List.of(EditionName.PDF, EditionName.EPUB, EditionName.SITE);

    private final PhaseTimes times;
    private final InternalErrors errors;
    private final Progress progress;
    private final OutputStore store;

    /** The EPUB edition, if it is configured, from {@link #prepare} on. */
    private Optional<EpubEdition> epub = Optional.empty();

    Editions(PhaseTimes times, InternalErrors errors, Progress progress, OutputStore store) {
        this.times = times;
        this.errors = errors;
        this.progress = progress;
        this.store = store;
    }

    /** Creates the configured editions, and always the site's, which checks links to the site. Others are not loaded. */
    private Map<EditionName, Edition> editions(Set<EditionName> wanted) {
        Map<EditionName, Edition> editions = new LinkedHashMap<>();
        ORDER.stream()
                .filter(name -> name == EditionName.SITE || wanted.contains(name))
                .forEach(name -> editions.put(name, edition(name)));
        return editions;
    }

    private Edition edition(EditionName name) {
        return switch (name) {
            case PDF -> new PdfEdition(progress, store);
            case EPUB -> epub.orElseThrow();
            case SITE -> new HtmlEdition(progress, store);
        };
    }

    /**
     * Begins to load resources of the configured editions in the background, before there is anything to render; to be called
     * once before {@link #render}.
     */
    void prepare(Theme theme, SiteConfig config, LibraryTexts library) {
        if (config.editions().contains(EditionName.SITE)) {
            BackgroundTask.begin(() -> HtmlEdition.prepare(theme, config.language(), library));
        }
        if (config.editions().contains(EditionName.EPUB)) {
            epub = Optional.of(new EpubEdition(theme, config.language(), library));
        }
    }

    EditionOutput render(
            Publication publication,
            Theme theme,
            Function<String, Optional<SourceText>> texts,
            Cache cache,
            Diagnostics diagnostics) {
        Map<EditionName, Edition> editions = editions(publication.config().editions());
        check(editions, new EditionInput(publication, theme, Paginations.NONE, List.of(), texts, cache, diagnostics));
        if (diagnostics.hasErrors()) {
            return NOTHING;
        }
        List<OutputFile> files = new ArrayList<>();
        List<Download> downloads = new ArrayList<>();
        Paginations paginations = Paginations.NONE;
        List<OutputFile> reports = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Map.Entry<EditionName, Edition> entry : editions.entrySet()) {
            Edition edition = entry.getValue();
            if (publication.config().editions().contains(entry.getKey())) {
                EditionInput input =
                        new EditionInput(publication, theme, paginations, downloads, texts, cache, diagnostics);
                EditionOutput output = times.measure(edition.name(), () -> render(edition, input));
                files.addAll(output.files());
                downloads.addAll(output.downloads());
                reports.addAll(output.reports());
                notices.addAll(output.notices());
                paginations = paginations.and(output.paginations());
            }
        }
        WholeBook.notice(publication).ifPresent(notices::add);
        return new EditionOutput(files, downloads, paginations, reports, notices);
    }

    private void check(Map<EditionName, Edition> editions, EditionInput input) {
        UntranslatedWords.check(input);
        editions.values()
                .forEach(edition -> errors.guard(
                        "checking the links to the " + edition.name() + " edition", () -> edition.check(input)));
    }

    private EditionOutput render(Edition edition, EditionInput input) {
        return errors.guard("rendering the " + edition.name() + " edition", () -> edition.render(input), NOTHING);
    }
}
