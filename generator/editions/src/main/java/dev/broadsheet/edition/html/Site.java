package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Computation;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.SitePage.Crumb;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Translations;
import dev.broadsheet.template.ModelDigest;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.work.BackgroundTask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The data that all pages of a site share: input, models, terms, addresses and output paths. */
final class Site {

    static final String HOME = "index.html";
    static final String CONTENTS = "contents/index.html";
    static final String INDEX = "book-index/index.html";
    static final String TAGS = "tags/index.html";
    static final String ARCHIVE = "archive/index.html";
    static final String PEOPLE = "people/index.html";
    static final String AUTHORS = "authors/index.html";
    static final String CORRECTIONS = "corrections/index.html";
    static final String SEARCH = "search/index.html";
    static final String NOT_FOUND = "404.html";

    private final EditionInput input;
    private final Models models;
    private final ModelDigest digests;
    private final SiteAddresses addresses;
    private final Outline outline;
    private final Terms sections;
    private final Terms tags;
    private final Terms series;
    private final Terms authors;
    private final PeopleIndex people;
    private final Profiles profiles;
    private final SitePictures pictures;
    private final TableScript tableScript;
    private final Translations translations;
    private final List<Article> listed;
    private final String theme;
    private final boolean corrected;
    private final boolean indexed;
    private final Map<String, String> cards = new ConcurrentHashMap<>();

    Site(EditionInput input) {
        this(input, new Models(input), theme(input));
    }

    /**
     * @param models the models of the input
     * @param theme the fingerprint of the user's files of the theme
     */
    Site(EditionInput input, Models models, String theme) {
        this.input = input;
        BackgroundTask<SitePictures> copying = BackgroundTask.of(() -> new SitePictures(input));
        this.theme = theme;
        this.models = models;
        this.digests = new ModelDigest(input.cache().hash());
        this.tableScript = new TableScript(input.theme());
        this.addresses = new SiteAddresses(input.publication());
        this.translations = Translations.of(input.publication());
        this.listed = input.publication().articles().stream()
                .filter(translations::isListed)
                .toList();
        this.outline = new Outline(
                input.publication(), HomePages.bookPath(input.publication().config()), digests);
        NameOrder order = new NameOrder(config().language(), input.cache().libraryTexts());
        this.sections = Terms.sections(listed, input.publication(), order);
        this.tags = Terms.tags(listed, input.publication(), order);
        this.series = Terms.series(listed, input.publication(), order);
        this.authors = Terms.authors(listed, input.publication(), order);
        this.people = PeopleIndex.of(listed, order);
        this.profiles = new Profiles(input.publication().guide().people());
        this.pictures = copying.get();
        this.indexed = IndexPage.isWanted(input.publication());
        this.corrected = publication()
                .all()
                .anyMatch(article -> !article.background().corrections().isEmpty());
    }

    /**
     * Returns a copy for an input that has the results of the other editions; all other data are shared.
     *
     * @param models the models of the later input
     */
    Site with(EditionInput later, Models models) {
        return new Site(this, later, models);
    }

    private Site(Site before, EditionInput input, Models models) {
        this.input = input;
        this.theme = before.theme;
        this.tableScript = before.tableScript;
        this.models = models;
        this.digests = new ModelDigest(input.cache().hash());
        this.addresses = before.addresses;
        this.translations = before.translations;
        this.listed = before.listed;
        this.outline = before.outline;
        this.sections = before.sections;
        this.tags = before.tags;
        this.series = before.series;
        this.authors = before.authors;
        this.people = before.people;
        this.profiles = before.profiles;
        this.pictures = before.pictures;
        this.corrected = before.corrected;
        this.indexed = before.indexed;
    }

    EditionInput input() {
        return input;
    }

    Publication publication() {
        return input.publication();
    }

    SiteConfig config() {
        return input.publication().config();
    }

    /** Returns the fingerprint of the user's files of the theme. */
    String theme() {
        return theme;
    }

    /** Returns the fingerprint of the user's files of the theme, without those that are published unchanged. */
    static String theme(EditionInput input) {
        return input.theme().fingerprint(path -> !UserAssets.isPublished(path));
    }

    Models models() {
        return models;
    }

    /** Returns the digests of models, for cache keys. */
    ModelDigest digests() {
        return digests;
    }

    SiteAddresses addresses() {
        return addresses;
    }

    /** Returns the absolute URL of an output path, or the path itself if the base URL is not configured. */
    String url(String path) {
        return addresses.absolute(path).orElse(path);
    }

    /** Returns the table of contents of the chapters. */
    Outline outline() {
        return outline;
    }

    /** Returns whether there are feeds: the base URL is configured, and the publication is not a book without articles. */
    boolean hasFeeds() {
        return config().baseUrl().isPresent()
                && (!config().chapters().kind().isOrdered()
                        || !publication().articles().isEmpty());
    }

    Terms sections() {
        return sections;
    }

    /** Returns the sections in the order of {@code site.yaml}, then those that it does not list, by name. */
    List<Term> sectionsInOrder() {
        return sections.inOrderOf(config().sections().stream()
                .map(section -> section.name().value())
                .toList());
    }

    Terms tags() {
        return tags;
    }

    Terms series() {
        return series;
    }

    Terms authors() {
        return authors;
    }

    /** Returns whether there is a list of authors: there are authors, and no page of the content has its address. */
    boolean listsAuthors() {
        return !authors.isEmpty() && publication().all().map(SitePaths::page).noneMatch(AUTHORS::equals);
    }

    PeopleIndex people() {
        return people;
    }

    Profiles profiles() {
        return profiles;
    }

    /** Returns the articles that lists show, newest first; only one of several translations. */
    List<Article> listed() {
        return listed;
    }

    /** Returns the standing pages that lists show, in order; only one of several translations. */
    List<Article> standingPages() {
        return publication().pages().stream().filter(translations::isListed).toList();
    }

    Translations translations() {
        return translations;
    }

    TableScript tableScript() {
        return tableScript;
    }

    SitePictures pictures() {
        return pictures;
    }

    /**
     * Returns a value computed from an article's text and the theme's texts in its language, reusing that of an earlier run if
     * the inputs are the same.
     *
     * @param name the name of the value in the cache
     * @param text the inputs other than theme and language
     */
    <T> T held(
            String name, Locale language, List<?> text, Class<T> type, Computation<T, RuntimeException> computation) {
        return input.cache().held(name, List.of(theme, language, text), type, computation);
    }

    /** Returns the digest of an article's teaser, computing it once. */
    String card(Article article, Supplier<String> making) {
        String known = cards.get(article.slug());
        return known != null ? known : cards.computeIfAbsent(article.slug(), slug -> making.get());
    }

    /** Returns the language of the interface on pages without an article. */
    Locale language() {
        return config().language();
    }

    Wording wording(Locale language) {
        return models.wording(language);
    }

    Strings strings() {
        return wording(language()).strings();
    }

    /** Returns the breadcrumb trail of a page directly below the home page. */
    List<Crumb> trail() {
        return List.of(home());
    }

    Crumb home() {
        return new Crumb(strings().text("home"), HOME);
    }

    /** Returns whether there is a page with the indexes of the chapters. */
    boolean hasIndex() {
        return indexed;
    }

    boolean hasCorrections() {
        return corrected;
    }

    /** Returns the output path of a page of a list that may have several. @param number the number of the page, from 1 */
    static String numbered(String folder, int number) {
        return number == 1 ? folder + "index.html" : folder + "page-" + number + "/index.html";
    }
}
