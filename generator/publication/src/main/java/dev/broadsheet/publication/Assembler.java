package dev.broadsheet.publication;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.SectionConfig;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.document.Numbering;
import dev.broadsheet.document.TermLinks;
import dev.broadsheet.markdown.BookCitations;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.FileNames;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The assemble phase: resolves links, sorts the documents, and creates the publication. */
public final class Assembler {

    /** Names of top-level folders and files that the site itself uses. */
    private static final Set<String> RESERVED = Set.of("articles", "assets", "files", "theme", "index");

    private static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    (Article article) -> article.date().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Article::slug);

    private static final Comparator<Article> BY_ORDER = Comparator.comparingInt(
                    (Article article) -> article.metadata().identity().order())
            .thenComparing(Article::title)
            .thenComparing(Article::slug);

    private final SiteConfig config;
    private final String siteHash;
    private final Diagnostics diagnostics;
    private final LinkResolver resolver;
    private final Addresses addresses;
    private final Map<String, Numbers> numbers;
    private final TargetNames names;
    private final GlossaryLinks glossary;
    private final BookReferences works;

    private Assembler(
            SiteConfig config,
            String siteHash,
            LinkResolver resolver,
            Addresses addresses,
            Map<String, Numbers> numbers,
            TargetNames names,
            GlossaryLinks glossary,
            BookReferences works,
            Diagnostics diagnostics) {
        this.works = works;
        this.names = names;
        this.glossary = glossary;
        this.config = config;
        this.siteHash = siteHash;
        this.resolver = resolver;
        this.numbers = numbers;
        this.addresses = addresses;
        this.diagnostics = diagnostics;
    }

    /**
     * Creates the publication, even if there are errors, which are reported.
     *
     * @param releases the articles and pages, in any order, and those that are withheld
     * @param loaded the content that they come from
     * @param citations formats the citations of chapters that share a bibliography
     * @param time the date of the publication, unless the newest date in the content is later; if empty, that date, or else
     *     1970
     */
    public static Publication assemble(
            SiteConfig config,
            Releases releases,
            LoadedContent loaded,
            BookCitations citations,
            Optional<Instant> time,
            Diagnostics diagnostics) {
        SortedMap<String, ParsedArticle> byPath = new TreeMap<>();
        releases.shown().forEach(article -> byPath.put(article.file().path(), article));
        Set<String> absent = releases.heldPaths();
        absent.removeAll(byPath.keySet());
        LoadedContent content = loaded.without(absent);
        BookReferences works = BookReferences.prepare(config, citations, content, byPath, diagnostics);
        Addresses addresses = Addresses.settle(byPath, config.permalinks(), diagnostics);
        Contents contents = works.with(new ContentsAssembler(config, content, byPath, diagnostics).contents());
        ChapterTitles titles = new ChapterTitles(contents, diagnostics);
        byPath.replaceAll((path, article) -> titles.titled(article));
        works.format(contents);
        Map<String, Numbers> numbers =
                ChapterNumbers.of(contents, byPath, config.chapters().numberDepth());
        LinkResolver resolver = new LinkResolver(config, byPath, addresses::folder, releases, content, diagnostics);
        releases.reportIncludes(diagnostics);
        String siteHash = content.site().map(SourceFile::hash).orElse("");
        TargetNames names = new TargetNames(byPath.values(), numbers, contents, diagnostics);
        GlossaryLinks glossary = GlossaryLinks.of(inOrder(byPath.values(), contents), diagnostics);
        Assembler assembler =
                new Assembler(config, siteHash, resolver, addresses, numbers, names, glossary, works, diagnostics);
        BackgroundTask<UnreadValues> checking = BackgroundTask.of(() -> assembler.checkSlugs(content, byPath));
        List<Article> all = firstOfEachAddress(Parallel.map(List.copyOf(byPath.values()), assembler::article));
        UnreadValues doubts = checking.get();
        List<Article> articles = sorted(all, Article.Kind.ARTICLE, NEWEST_FIRST);
        List<Article> pages = sorted(all, Article.Kind.PAGE, BY_ORDER);
        List<Article> chapters = sorted(all, Article.Kind.CHAPTER, byContents(contents));
        GuideAssembler guides = new GuideAssembler(config, all, resolver);
        SiteGuide guide = guides.guide();
        guides.follow(contents, config.books());
        Publication publication = new Publication(
                config,
                articles,
                pages,
                chapters,
                contents,
                new BookAssembler(config, articles, pages, chapters, contents, doubts, diagnostics).books(),
                List.copyOf(resolver.assets()),
                guide,
                time(time, newest(all)));
        guides.checkOtherPortraits();
        if (!config.languages().isEmpty()) {
            Translations.of(publication).reportMissing(config.languages(), doubts, diagnostics);
        }
        if (!doubts.concern("section")) {
            SectionCheck.report(
                    config.sections().stream().map(SectionConfig::name).toList(), articles, diagnostics);
        }
        IndexCheck.report(config, byPath.values(), diagnostics);
        TrustCheck.report(config.trusted(), loaded.paths().toList(), diagnostics);
        SourcePosition folder = SourcePosition.of(
                content.root().map(root -> root.displayName("")).orElse("content"));
        FrontCheck.report(publication, releases.heldSlugs(), doubts, diagnostics);
        LogoCheck.report(publication, diagnostics);
        CardCheck.report(publication, diagnostics);
        RunLimits.report(publication, folder, diagnostics);
        return publication;
    }

    /** Returns documents in the order of the contents; those that are not in the contents come last, in their given order. */
    private static List<ParsedArticle> inOrder(Collection<ParsedArticle> articles, Contents contents) {
        return articles.stream()
                .sorted(Comparator.comparingInt((ParsedArticle article) -> contents.bySlug()
                        .getOrDefault(article.metadata().identity().slug(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Returns the first document of each folder. The others are reported, and the editions require unique folders. */
    private static List<Article> firstOfEachAddress(List<Article> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(article -> seen.add(article.folder())).toList();
    }

    private static List<Article> sorted(List<Article> all, Article.Kind kind, Comparator<Article> order) {
        return all.stream()
                .filter(article -> article.kind() == kind)
                .sorted(order)
                .toList();
    }

    private static Comparator<Article> byContents(Contents contents) {
        return Comparator.comparingInt(
                        (Article chapter) -> contents.bySlug().getOrDefault(chapter.slug(), Integer.MAX_VALUE))
                .thenComparing(Article::slug);
    }

    /** Returns the date of the publication, which is not earlier than its newest document. */
    private static Instant time(Optional<Instant> given, Instant newest) {
        return given.filter(time -> !time.isBefore(newest)).orElse(newest);
    }

    private static Instant newest(List<Article> all) {
        return all.stream()
                .flatMap(article -> article.changed().stream())
                .max(Comparator.naturalOrder())
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
    }

    /** Reports duplicate, reserved and unusable slugs. @return the front matter values that could not be read */
    private UnreadValues checkSlugs(LoadedContent content, Map<String, ParsedArticle> documents) {
        Map<String, List<ParsedArticle>> byAddress = documents.values().stream()
                .filter(document -> !UnreadValues.isUnread(document.metadata(), "slug"))
                .collect(Collectors.groupingBy(
                        document -> Slug.folded(addresses.folder(document)), TreeMap::new, Collectors.toList()));
        byAddress.forEach((folder, same) -> {
            String slug = addresses.identity(same.get(0)).slug();
            same.stream().skip(1).forEach(second -> reportDuplicate(same.get(0), second));
            same.stream()
                    .filter(document ->
                            document.file().kind() != SourceFile.Kind.ARTICLE && RESERVED.contains(Slug.folded(slug)))
                    .forEach(document -> reportReserved(slug, document));
            if (FileNames.isDevice(slug) || !FileNames.shortened(slug).equals(slug)) {
                same.forEach(document -> reportUnfit(slug, document));
            }
        });
        return new UnreadValues(content, documents);
    }

    private void reportDuplicate(ParsedArticle first, ParsedArticle second) {
        diagnostics.report(Diagnostic.error(
                "BS-SLUG-001",
                second.metadata().identity().slugPosition(),
                "the slug '" + addresses.identity(second).slug() + "' is taken by "
                        + first.metadata().identity().slugPosition(),
                "give one of the two another slug"));
    }

    private void reportReserved(String slug, ParsedArticle page) {
        diagnostics.report(Diagnostic.error(
                "BS-SLUG-002",
                page.metadata().identity().slugPosition(),
                "the slug '" + slug + "' is needed by the site itself",
                "give the " + (page.file().kind() == SourceFile.Kind.PAGE ? "page" : "chapter") + " another slug"
                        + (slug.equals("index")
                                ? ", such as slug: introduction; the front page comes by itself"
                                : "")));
    }

    private void reportUnfit(String slug, ParsedArticle document) {
        diagnostics.report(Diagnostic.error(
                "BS-SLUG-005",
                document.metadata().identity().slugPosition(),
                FileNames.isDevice(slug)
                        ? "the slug '" + slug + "' is the name of a device on Windows, which has no folder of that name"
                        : "the slug is longer than " + Limits.SLUG_BYTES + " bytes, and folders take no such names",
                "give it another slug"));
    }

    private Numbers numbers(Metadata metadata) {
        return numbers.getOrDefault(metadata.identity().slug(), Numbers.NONE);
    }

    static Article.Kind kind(SourceFile file) {
        return switch (file.kind()) {
            case ARTICLE -> Article.Kind.ARTICLE;
            case CHAPTER -> Article.Kind.CHAPTER;
            default -> Article.Kind.PAGE;
        };
    }

    private Article article(ParsedArticle parsed) {
        Metadata metadata = parsed.metadata();
        List<Reference> references =
                new ArrayList<>(new TextReferences(resolver, config.pictures().remote(), diagnostics).of(parsed));
        SortedMap<Integer, Numbering.Name> named = names.of(parsed, references);
        CitedTexts cited = works.of(parsed, references, resolver);
        TermLinks terms = glossary.of(parsed, references);
        Article.Kind kind = kind(parsed.file());
        return new Article(
                kind,
                addresses.folder(parsed),
                metadata,
                new ArticleBody(
                        parsed.body(),
                        references,
                        parsed.file(),
                        siteHash,
                        config.trust(parsed.file().path()),
                        numbers(metadata).withNames(named).withTerms(terms).withCited(cited)),
                parsed.file().text().position(0),
                picture(parsed));
    }

    private Optional<Asset> picture(ParsedArticle parsed) {
        return parsed.metadata()
                .presentation()
                .placement()
                .picture()
                .map(file -> resolver.resolve(parsed, new Link(file.value(), true, file.position())))
                .filter(Reference.ToAsset.class::isInstance)
                .map(found -> ((Reference.ToAsset) found).asset());
    }
}
