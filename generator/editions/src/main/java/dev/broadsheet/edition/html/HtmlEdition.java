package dev.broadsheet.edition.html;

import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.cache.LibraryTexts;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.edition.Edition;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.EditionOutput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.Paginations;
import dev.broadsheet.edition.html.search.SearchIndex;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.edition.model.SectionColors;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.source.Limits;
import dev.broadsheet.template.ModelDigest;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.TokenColors;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import dev.broadsheet.work.Progress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * The site edition: static pages that work without scripts, one style sheet, feeds, site maps, Markdown, newsletters and cards.
 */
public final class HtmlEdition implements Edition {

    private final Progress progress;
    private final OutputStore store;

    /** The site that {@link #check} created; empty if the site edition is not requested. */
    private Optional<Checked> checked = Optional.empty();

    /**
     * @param progress the listener that is notified of each page
     * @param store the store of the pages and of the other files of articles
     */
    public HtmlEdition(Progress progress, OutputStore store) {
        this.progress = progress;
        this.store = store;
    }

    /**
     * Loads collation rules and date formats, and parses templates, before there is anything to render.
     *
     * @param language the language of the publication
     * @param library the texts computed in earlier runs; collation rules and date formats are loaded only if it is empty
     */
    public static void prepare(Theme theme, Locale language, LibraryTexts library) {
        if (library.isEmpty()) {
            NameOrder.prepare();
            Wording.prepare(theme, language);
        }
        theme.prepare("html");
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public void check(EditionInput input) {
        new SectionColors(input.publication().config(), input.theme()).check(input.theme(), input.diagnostics());
        TokenColors.check(input.theme(), input.diagnostics());
        boolean isMade = input.publication().config().editions().contains(EditionName.SITE);
        checked = Optional.of(input).filter(given -> isMade).map(Checked::of);
        Optional<Site> site = checked.map(Checked::site);
        List<SitePage> pages = site.map(SitePages::planned).orElse(List.of());
        new PathClashes(input.diagnostics()).check(pages);
        GeneratedLinkCheck.check(input, site, pages);
        site.ifPresent(made -> FrontPageCheck.report(made, input.diagnostics()));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // comparing two publications costs as much as creating a site
    public EditionOutput render(EditionInput input) {
        Checked known = checked.filter(found -> found.site().publication() == input.publication())
                .orElseGet(() -> Checked.of(input));
        checked = Optional.empty(); // releases the words as soon as they are written
        Search search = new Search(input, known.words(), store);
        Site site = known.site().with(input, new Models(input));
        return new EditionOutput(new Run(site, search, progress, store).files(), List.of(), Paginations.NONE);
    }

    /**
     * A site, and the words of its search, which are begun first: they take long, while one thread makes the site.
     *
     * @param words the words of the publication
     */
    private record Checked(Site site, BackgroundTask<SearchIndex> words) {

        static Checked of(EditionInput input) {
            Models models = new Models(input);
            String theme = Site.theme(input);
            ModelDigest digests = new ModelDigest(input.cache().hash());
            BackgroundTask<SearchIndex> words = Search.words(input, new SearchDocuments(models, digests, theme));
            return new Checked(new Site(input, models, theme), words);
        }
    }

    /** The rendering of one site. */
    private static final class Run {

        private final EditionInput input;
        private final Progress progress;
        private final OutputStore store;
        private final SiteStyle style;
        private final Site site;
        private final Search search;
        private final Frame frame;
        private final Layouts layouts;
        private final List<OutputFile> files = new ArrayList<>();

        Run(Site site, Search search, Progress progress, OutputStore store) {
            this.search = search;
            this.input = site.input();
            this.progress = progress;
            this.store = store;
            this.style = new SiteStyle(input.theme(), new SectionColors(site.config(), input.theme()).css());
            this.site = site;
            this.frame = new Frame(site, style.path());
            this.layouts = new Layouts(input.theme(), input.diagnostics());
        }

        List<OutputFile> files() {
            Optional<Cards> cards = CardPaths.areTypeset(site) ? Optional.of(new Cards(site, store)) : Optional.empty();
            List<SitePage> pages = SitePages.of(site, search);
            BackgroundTask<List<OutputFile>> machines = BackgroundTask.of(() -> filesForMachines(pages));
            Parallel.map(longestFirst(pages), this::file, progress, Limits.ARTICLE_TIME)
                    .forEach(file -> file.ifPresent(files::add));
            files.addAll(machines.get());
            cards.ifPresent(drawn -> files.addAll(drawn.files(pages, progress)));
            files.addAll(search.files());
            if (site.publication().all().anyMatch(article -> article.body().hasSortableTables())) {
                files.addAll(site.tableScript().files());
            }
            files.addAll(style.files());
            files.addAll(site.pictures().files());
            new PublishedUserFiles(input.theme(), input.diagnostics()).addTo(files);
            return files;
        }

        /**
         * Sorts lists first, since they take longest to render and would delay the end; the search page, which waits for its
         * index, is last.
         */
        private static List<SitePage> longestFirst(List<SitePage> pages) {
            return pages.stream()
                    .sorted(Comparator.comparing(
                            page -> page.kind() == PageKind.ARTICLE || page.kind() == PageKind.SEARCH))
                    .toList();
        }

        private List<OutputFile> filesForMachines(List<SitePage> pages) {
            List<OutputFile> made = new ArrayList<>();
            if (site.config().markdown()) {
                made.addAll(new TextFiles(site, store).files());
            }
            if (site.addresses().absolute("").isEmpty()) {
                return made;
            }
            if (site.hasFeeds()) {
                made.addAll(feeds());
            }
            if (site.config().newsletter()) {
                made.addAll(new Newsletters(site, store).files());
            }
            SiteMaps maps = new SiteMaps(site);
            file(SiteMaps.SITEMAP, "html/sitemap.ftlx", maps.all(pages), "the site map")
                    .ifPresent(made::add);
            if (!maps.news().isEmpty()) {
                file(SiteMaps.NEWS, "html/sitemap-news.ftlx", maps.newsModel(), "the site map of the news")
                        .ifPresent(made::add);
            }
            made.add(file(SiteMaps.ROBOTS, maps.robots()));
            return made;
        }

        private List<OutputFile> feeds() {
            SiteFeeds feeds = new SiteFeeds(site);
            List<OutputFile> made = new ArrayList<>();
            file(SiteFeeds.FEED, "html/feed.ftlx", feeds.atom(), "the feed").ifPresent(made::add);
            made.add(file(SiteFeeds.JSON_FEED, feeds.json()));
            Parallel.map(
                            SiteFeeds.terms(site),
                            term -> file(
                                    SiteFeeds.path(term),
                                    "html/feed.ftlx",
                                    () -> feeds.parts(term),
                                    () -> feeds.atom(term),
                                    "the feed of " + term.name()))
                    .forEach(file -> file.ifPresent(made::add));
            return made;
        }

        private static OutputFile file(String path, String text) {
            return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
        }

        private Optional<OutputFile> file(String path, String template, Map<String, Object> model, String subject) {
            return file(path, template, () -> model, () -> model, subject);
        }

        private Optional<OutputFile> file(SitePage page) {
            return file(
                    page.path(), layouts.of(page), () -> frame.parts(page), () -> frame.model(page), page.subject());
        }

        /**
         * Renders a file, or reuses it from the cache; if the template fails, reports the failure and returns empty.
         *
         * @param parts supplies the inputs of the model, for the cache key
         * @param model supplies the model, if the file has to be rendered
         */
        private Optional<OutputFile> file(
                String path,
                String template,
                Supplier<Map<String, Object>> parts,
                Supplier<Map<String, Object>> model,
                String subject) {
            try {
                KeptFile page = input.cache()
                        .fileOfMany(
                                () -> key(path, template, parts.get()),
                                path,
                                () -> input.theme().render(template, model.get(), subject));
                return Optional.of(store.keep(path, page));
            } catch (TemplateFailure e) {
                e.report(input.diagnostics());
                return Optional.empty();
            }
        }

        private CacheKey key(String path, String template, Map<String, Object> madeOf) {
            SortedMap<String, String> parts = site.digests().parts(madeOf);
            parts.put("template", template);
            parts.put("theme", site.theme());
            return new CacheKey("page " + path, parts);
        }
    }
}
