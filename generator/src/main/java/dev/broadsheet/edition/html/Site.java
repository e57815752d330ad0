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
import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.ModelDigest;
import dev.broadsheet.template.Strings;
import dev.broadsheet.work.BackgroundTask;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What all pages of a site are made from: the input, the words, the terms, and where pages are. */
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
     * @param models of the input
     * @param theme fingerprint of the user's files of its theme
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
                input.publication(), Front.bookPath(input.publication().config()), digests);
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
     * The same site with the results of the editions before it: only what depends on them is rendered again.
     *
     * @param models of the later input
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

    /** Fingerprint of all of the user's files of the theme. */
    String theme() {
        return theme;
    }

    /** Fingerprint of all of the user's files of the theme of an input. */
    static String theme(EditionInput input) {
        return input.theme().fingerprint(path -> !HouseFiles.isPublished(path));
    }

    Models models() {
        return models;
    }

    /** For keys of what is made of models. */
    ModelDigest digests() {
        return digests;
    }

    SiteAddresses addresses() {
        return addresses;
    }

    /** Absolute address of an output path, or the path itself when the site's own address is not known. */
    String url(String path) {
        return addresses.absolute(path).orElse(path);
    }

    /** The contents of the chapters, as pages show them. */
    Outline outline() {
        return outline;
    }

    /** Whether there are feeds: a book without articles has nothing that is new on a day. */
    boolean hasFeeds() {
        return config().baseUrl().isPresent()
                && (!config().chapters().kind().isOrdered()
                        || !publication().articles().isEmpty());
    }

    Terms sections() {
        return sections;
    }

    /** As site.yaml orders them, then by name. */
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

    /** Whether there is a list of the authors; a page of the content that stands at its address takes its place. */
    boolean listsAuthors() {
        return !authors.isEmpty() && publication().all().map(SitePaths::page).noneMatch(AUTHORS::equals);
    }

    PeopleIndex people() {
        return people;
    }

    Profiles profiles() {
        return profiles;
    }

    /** The articles that lists show, newest first: of translations, one. */
    List<Article> listed() {
        return listed;
    }

    /** The standing pages that lists show, in order: of translations, one. */
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
     * What is made of an article's text and the words of the theme in its language, and was perhaps made in an earlier run.
     *
     * @param name of what is made
     * @param text its other inputs
     */
    <T> T held(
            String name, Locale language, List<?> text, Class<T> type, Computation<T, RuntimeException> computation) {
        return input.cache().held(name, List.of(theme, language, text), type, computation);
    }

    /** The card of an article, made once. */
    String card(Article article, Supplier<String> making) {
        String known = cards.get(article.slug());
        return known != null ? known : cards.computeIfAbsent(article.slug(), slug -> making.get());
    }

    /** Language of the interface on pages that show no article. */
    Locale language() {
        return config().language();
    }

    Wording wording(Locale language) {
        return models.wording(language);
    }

    Strings strings() {
        return wording(language()).strings();
    }

    /** The way to a page directly below the home page. */
    List<Crumb> trail() {
        return List.of(home());
    }

    Crumb home() {
        return new Crumb(strings().text("home"), HOME);
    }

    /** Whether there is a page for the indexes of the chapters. */
    boolean hasIndex() {
        return indexed;
    }

    boolean hasCorrections() {
        return corrected;
    }

    /** Output path of a page of a list that may have several. */
    static String numbered(String folder, int number) {
        return number == 1 ? folder + "index.html" : folder + "page-" + number + "/index.html";
    }
}
