package dev.broadsheet.edition.epub;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.BookIndexes;
import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Markup;
import dev.broadsheet.work.Parallel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Builds the template models of the chapters, with their bodies, and of the indexes. */
final class Chapters {

    private final Book book;
    private final Publication publication;
    private final Models models;
    private final BookModel model;
    private final BookPaths paths;
    private final PageBreaks breaks;
    private final List<String> places;
    private final NotePlacement apparatus;
    private final Map<String, List<IndexEntry>> entries = new ConcurrentHashMap<>();

    Chapters(Book book, Publication publication, Models models, BookModel model, BookPaths paths, PageBreaks breaks) {
        this.book = book;
        this.publication = publication;
        this.models = models;
        this.model = model;
        this.paths = paths;
        this.breaks = breaks;
        this.places = BookIndexes.places(book);
        boolean foot = model.apparatus() == NotePlacement.FOOT_OF_PAGE;
        // Reading systems look for notes at the end of their chapter.
        this.apparatus = foot ? NotePlacement.FOOT_OF_PAGE : NotePlacement.END_OF_TEXT;
    }

    /** Returns the models by slug. Bodies are written in parallel, since a book may have hundreds. */
    Map<String, Map<String, Object>> models() {
        List<Article> articles = book.all().toList();
        List<Map<String, Object>> models = Parallel.map(articles, this::model);
        Map<String, Map<String, Object>> bySlug = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            bySlug.put(articles.get(i).slug(), models.get(i));
        }
        return bySlug;
    }

    private Map<String, Object> model(Article article) {
        String path = BookPaths.chapter(article);
        String href = SitePaths.encode(path);
        Map<String, Object> chapter = new TreeMap<>(models.article(article));
        chapter.put("path", path);
        chapter.put("href", href);
        chapter.put("id", article.slug());
        chapter.put("file", article.position().file());
        chapter.put("appendix", book.appendices().contains(article));
        List<Map<String, Object>> contents = model.contents(article, id -> href + "#" + SitePaths.encode(id));
        chapter.put("contents", contents);
        chapter.put("contentsTree", BookModel.tree(contents));
        model.putPlace(chapter, article);
        model.putCaptions(chapter, article, id -> href + "#" + SitePaths.encode(id));
        Map<String, Object> marks = new TreeMap<>();
        chapter.put("body", Markup.of(body(article, href, marks)));
        chapter.put("marks", marks);
        return chapter;
    }

    private String body(Article article, String href, Map<String, Object> marks) {
        Wording wording = models.wording(article.language());
        References references = article.body().referencesAt(paths.in(article));
        Document document = article.body().document();
        List<PageBreaks.Mark> pages = breaks.in(article.slug());
        ChapterWriter writer =
                new ChapterWriter(references, wording.strings(), marks(article, document), pages, apparatus);
        String text = writer.write(document);
        for (PageBreaks.Mark mark : breaks.around(article.slug())) {
            marks.putIfAbsent(mark.anchor(), mark.model());
            breaks.made(mark, href);
        }
        writer.marked().forEach(mark -> breaks.made(mark, href));
        return text;
    }

    private IndexMarks marks(Article article, Document document) {
        if (!book.config().index()) {
            return IndexMarks.NONE;
        }
        IndexMarks.Marked marked = IndexMarks.of(article, document, places);
        entries.put(article.slug(), marked.entries());
        return marked.marks();
    }

    /** Returns the models of the indexes; to be called after {@link #models}. Empty if the book has none. */
    List<Map<String, Object>> indexes() {
        BookIndexes indexes = new BookIndexes(
                publication.config().apparatus(),
                models.wording(book.language()).strings(),
                new Locators(breaks, this::address, this::title)::of);
        book.all()
                .forEach(article -> entries.getOrDefault(article.slug(), List.of())
                        .forEach(entry ->
                                indexes.add(entry, id -> id.isEmpty() ? article.slug() : article.slug() + "." + id)));
        List<Map<String, Object>> shown = indexes.model();
        shown.forEach(index -> index.put("href", BookPaths.index(String.valueOf(index.get("id")))));
        return shown;
    }

    private String address(String place) {
        int stop = place.indexOf('.');
        String anchor = stop < 0 ? "" : "#" + SitePaths.encode(place.substring(stop + 1));
        return SitePaths.encode(BookPaths.chapter(chapter(place))) + anchor;
    }

    private String title(String place) {
        return chapter(place).title();
    }

    /** Returns the article of a place, which is a slug, or a slug, a full stop and an id. Slugs contain no full stop. */
    private Article chapter(String place) {
        int stop = place.indexOf('.');
        return publication.find(stop < 0 ? place : place.substring(0, stop)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // Models consist of maps and lists only.
    static List<Map<String, Object>> list(@Nullable Object models) {
        return models == null ? List.of() : (List<Map<String, Object>>) models;
    }
}
