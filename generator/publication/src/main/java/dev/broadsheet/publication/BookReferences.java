package dev.broadsheet.publication;

import dev.broadsheet.config.ContentsEntry.Role;
import dev.broadsheet.config.PartOpening;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.document.CitedTexts;
import dev.broadsheet.markdown.BookCitations;
import dev.broadsheet.markdown.BookCitations.Filled;
import dev.broadsheet.markdown.BookCitations.Target;
import dev.broadsheet.markdown.BookCitations.Text;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.publication.Contents.Place;
import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.LoadedContent;
import dev.broadsheet.source.SourceFile;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The shared bibliography of all chapters, and the citations formatted with it. It is in the block {@code references} of a
 * chapter, or else in a generated chapter behind all others.
 */
final class BookReferences {

    /** The name of the generated chapter, and of the block that contains the bibliography. */
    private static final String NAME = CitedTexts.LIST;

    private final SiteConfig config;
    private final BookCitations citations;
    private final SortedMap<String, ParsedArticle> documents;
    private final Diagnostics diagnostics;
    private final Optional<String> made;
    private final Map<String, Filled> filled = new HashMap<>();

    private BookReferences(
            SiteConfig config,
            BookCitations citations,
            SortedMap<String, ParsedArticle> documents,
            Optional<String> made,
            Diagnostics diagnostics) {
        this.config = config;
        this.citations = citations;
        this.documents = documents;
        this.made = made;
        this.diagnostics = diagnostics;
    }

    /** @param documents by path; the generated chapter is added unless a chapter has the block */
    static BookReferences prepare(
            SiteConfig config,
            BookCitations citations,
            LoadedContent content,
            SortedMap<String, ParsedArticle> documents,
            Diagnostics diagnostics) {
        boolean cited = documents.values().stream()
                .anyMatch(document -> !document.body().citations().marks().isEmpty());
        boolean written = documents.values().stream().anyMatch(document -> isChapter(document) && hasList(document));
        Optional<ParsedArticle> page = cited && !written && citations.hasList()
                ? content.site().flatMap(site -> page(citations, site, documents))
                : Optional.empty();
        page.ifPresent(text -> documents.put(text.file().path(), text));
        return new BookReferences(
                config, citations, documents, page.map(text -> text.file().path()), diagnostics);
    }

    private static Optional<ParsedArticle> page(
            BookCitations citations, SourceFile site, SortedMap<String, ParsedArticle> documents) {
        Set<String> taken = new HashSet<>();
        documents.forEach((path, document) -> {
            taken.add(path);
            taken.add(document.metadata().identity().slug());
        });
        String slug = NAME;
        for (int i = 2; taken.contains(slug) || taken.contains(path(slug)); i++) {
            slug = NAME + "-" + i;
        }
        return citations.page(path(slug), slug, site.text());
    }

    private static String path(String slug) {
        return ContentPaths.CHAPTERS + slug + ".md";
    }

    private static boolean isChapter(ParsedArticle document) {
        return document.file().kind() == SourceFile.Kind.CHAPTER;
    }

    private static boolean hasList(ParsedArticle document) {
        return document.body().citations().list().isPresent();
    }

    /**
     * Returns the contents with the generated chapter at their end. Without citing chapters, the generated chapter is removed.
     */
    Contents with(Contents contents) {
        if (made.isEmpty()) {
            return contents;
        }
        ParsedArticle page = documents.get(made.get());
        if (page == null || contents.isEmpty() || citing(contents).findAny().isEmpty()) {
            documents.remove(made.get());
            return contents;
        }
        List<Place> places = new ArrayList<>(contents.places());
        places.add(new Place(
                Role.BACK,
                1,
                "",
                page.metadata().headline().title(),
                Optional.of(page.metadata().identity().slug()),
                PartOpening.PLAIN));
        return new Contents(places);
    }

    /** Returns the chapters in the order of the contents. */
    private Stream<ParsedArticle> chapters(Contents contents) {
        Map<String, ParsedArticle> bySlug = new HashMap<>();
        documents
                .values()
                .forEach(document -> bySlug.put(document.metadata().identity().slug(), document));
        return contents.places().stream()
                .flatMap(place -> place.slug().stream())
                .flatMap(slug -> Optional.ofNullable(bySlug.get(slug)).stream());
    }

    private Stream<ParsedArticle> citing(Contents contents) {
        return chapters(contents)
                .filter(chapter -> !chapter.body().citations().marks().isEmpty());
    }

    /** Formats all citations, and reports configuration without effect. @param contents with the generated chapter */
    void format(Contents contents) {
        Optional<SourcePosition> asked = config.citations().wholeBook();
        List<ParsedArticle> holders =
                asked.isPresent() && citing(contents).findAny().isPresent()
                        ? chapters(contents).filter(BookReferences::hasList).toList()
                        : List.of();
        asked.ifPresent(position -> reportIdle(position, contents));
        reportLists(holders);
        if (asked.isPresent()) {
            Set<ParsedArticle> bound = formatBook(contents, holders.stream().findFirst());
            documents.values().stream()
                    .filter(document -> !document.body().citations().marks().isEmpty() && !bound.contains(document))
                    .forEach(document ->
                            filled.putAll(citations.fill(List.of(text(document, contents)), Optional.empty())));
        }
    }

    private Set<ParsedArticle> formatBook(Contents contents, Optional<ParsedArticle> holder) {
        Set<ParsedArticle> bound = new HashSet<>();
        List<Text> texts = new ArrayList<>();
        Optional<Text> holding = Optional.empty();
        for (ParsedArticle chapter : chapters(contents).toList()) {
            boolean holds = holder.filter(chapter::equals).isPresent();
            if (holds || !chapter.body().citations().marks().isEmpty()) {
                Text text = text(chapter, contents);
                texts.add(text);
                bound.add(chapter);
                holding = holds ? Optional.of(text) : holding;
            }
        }
        if (holding.isPresent() || !citations.hasList()) {
            filled.putAll(citations.fill(texts, holding));
        }
        return bound;
    }

    private static Text text(ParsedArticle chapter, Contents contents) {
        String number = contents.find(chapter.metadata().identity().slug())
                .map(Place::number)
                .orElse("");
        return new Text(chapter, chapter.body().links().size(), number);
    }

    private void reportIdle(SourcePosition position, Contents contents) {
        if (contents.isEmpty()) {
            report(position, "there are no chapters, and each article lists its works itself");
        } else if (citing(contents).findAny().isEmpty()) {
            if (!diagnostics.hasErrors()) {
                report(position, "no chapter cites a work");
            }
        } else if (!citations.hasList()) {
            report(position, "the style that 'citationStyle' names has no list of works");
        }
    }

    private void report(SourcePosition position, String why) {
        diagnostics.report(Diagnostic.warning(
                "BS-CITE-014", position, "'references: end-of-book' has no effect: " + why, "delete the line"));
    }

    /** Reports {@code references} blocks that remain empty, since there already is a bibliography or nothing is cited. */
    private void reportLists(List<ParsedArticle> holders) {
        Optional<SourcePosition> first = holders.stream()
                .findFirst()
                .flatMap(holder -> holder.body().citations().list());
        documents.values().stream()
                .filter(document -> made.filter(document.file().path()::equals).isEmpty())
                .forEach(document -> document.body()
                        .citations()
                        .list()
                        .filter(list -> first.filter(list::equals).isEmpty())
                        .ifPresent(list -> diagnostics.report(Diagnostic.warning(
                                "BS-CITE-015",
                                list,
                                first.map(other -> "the works are listed already, at " + other)
                                        .orElse("the block 'references' lists nothing: the text cites no work"),
                                first.isPresent()
                                        ? "delete one of the two"
                                        : "delete it; or write references: end-of-book in site.yaml for a list of the works"
                                                + " that all chapters cite"))));
    }

    /**
     * Returns the formatted citations and bibliography of a text.
     *
     * @param references those of its links; those of citations are added
     */
    CitedTexts of(ParsedArticle article, List<Reference> references, LinkResolver resolver) {
        Filled fill = filled.get(article.metadata().identity().slug());
        if (fill == null) {
            return CitedTexts.NONE;
        }
        fill.targets().forEach(target -> references.add(reference(article, target, resolver)));
        return fill.texts();
    }

    private static Reference reference(ParsedArticle article, Target target, LinkResolver resolver) {
        if (!target.address().isEmpty()) {
            return resolver.resolve(
                    article,
                    new Link(
                            target.address(),
                            false,
                            target.source()
                                    .orElseGet(() -> article.file().text().position(0))));
        }
        return target.slug().isEmpty()
                ? new Reference.ToAnchor(target.anchor())
                : new Reference.ToArticle(target.slug(), target.anchor());
    }
}
