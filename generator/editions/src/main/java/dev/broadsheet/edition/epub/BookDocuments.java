package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.BookIndexes;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lists the documents of a book in reading order, with the template and the model of each. */
final class BookDocuments {

    /** The path of the table of contents for EPUB 2 reading systems. */
    static final String NCX = "toc.ncx";

    static final String NCX_ID = "ncx";

    private final Book book;
    private final Publication publication;
    private final Models models;
    private final BookPaths paths;
    private final BookStyle style;
    private final Map<String, Object> metadata;
    private final PageBreaks breaks;
    private final Cover cover;

    /** @param metadata the metadata of the package document, which the templates of the book's own documents get too */
    BookDocuments(
            Book book,
            Publication publication,
            Models models,
            BookPaths paths,
            BookStyle style,
            Map<String, Object> metadata,
            PageBreaks breaks,
            Cover cover) {
        this.book = book;
        this.publication = publication;
        this.models = models;
        this.paths = paths;
        this.style = style;
        this.metadata = metadata;
        this.breaks = breaks;
        this.cover = cover;
    }

    /** Maps the pages of the printed book that are outside chapters to the documents of the e-book that correspond to them. */
    void placeBreaks() {
        breaks.place("_title", BookPaths.TITLE);
        breaks.place("_contents", BookPaths.NAV);
        breaks.standsWithin("_figures", BookPaths.NAV);
        breaks.standsWithin("_tables", BookPaths.NAV);
        breaks.standsWithin("_listings", BookPaths.NAV);
        breaks.place("_abbreviations", BookPaths.ABBREVIATIONS);
        breaks.place("_corrections", BookPaths.CORRECTIONS);
        breaks.place("_glossary", BookPaths.GLOSSARY);
        publication.config().apparatus().indexes().stream()
                .map(index -> BookIndexes.id(publication.config().apparatus(), index))
                .forEach(id -> breaks.place(id, BookPaths.index(id)));
        breaks.place("_colophon", BookPaths.COLOPHON);
        for (int part = 1; part <= book.parts().size(); part++) {
            breaks.place("_part-" + part, BookPaths.part(part));
        }
    }

    /** Returns the documents in reading order. @param shown the model of the book */
    List<Document> all(Map<String, Object> shown) {
        List<Document> documents = new ArrayList<>(front(shown));
        int part = 0;
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (Map<String, Object> chapter : Chapters.list(shown.get("front"))) {
            chapters.add(chapter);
            documents.add(chapter(chapter, chapters.size()));
        }
        for (Map<String, Object> model : Chapters.list(shown.get("parts"))) {
            if (model.containsKey("number")) {
                part++;
                documents.add(part(part, model, shown));
            }
            for (Map<String, Object> chapter : Chapters.list(model.get("chapters"))) {
                chapters.add(chapter);
                documents.add(chapter(chapter, chapters.size()));
            }
        }
        for (Map<String, Object> appendix : Chapters.list(shown.get("appendices"))) {
            chapters.add(appendix);
            documents.add(chapter(appendix, chapters.size()));
        }
        documents.addAll(back(shown, chapters.size()));
        return documents;
    }

    private List<Document> front(Map<String, Object> shown) {
        Map<String, Object> drawn = own(BookPaths.COVER, shown);
        String label = models.wording(book.language()).strings().text("cover") + ": " + book.title();
        drawn.put("drawing", cover.element(label));
        List<Document> documents = new ArrayList<>();
        documents.add(new Document("cover", BookPaths.COVER, "epub/cover.ftlx", "the cover of the book", drawn));
        documents.add(document("title", BookPaths.TITLE, "epub/title.ftlx", shown));
        documents.add(document("imprint", BookPaths.IMPRINT, "epub/imprint.ftlx", shown));
        if (!book.config().dedication().isEmpty()) {
            documents.add(document("dedication", BookPaths.DEDICATION, "epub/dedication.ftlx", shown));
        }
        if (shown.containsKey("epigraph")) {
            documents.add(document("epigraph", BookPaths.EPIGRAPH, "epub/epigraph-page.ftlx", shown));
        }
        documents.add(document("nav", BookPaths.NAV, "epub/nav.ftlx", shown));
        if (!List.of().equals(shown.get("abbreviations"))) {
            documents.add(document("abbreviations", BookPaths.ABBREVIATIONS, "epub/abbreviations.ftlx", shown));
        }
        documents.add(new Document(NCX_ID, NCX, "epub/ncx.ftlx", "the contents of the book", own(NCX, shown)));
        return documents;
    }

    /** Returns the document of a part, whose path is that of the text of the part if it has one. */
    private Document part(int number, Map<String, Object> part, Map<String, Object> shown) {
        Object text = part.get("text");
        String path = text instanceof Map<?, ?> article ? String.valueOf(article.get("path")) : BookPaths.part(number);
        Map<String, Object> own = own(path, shown);
        own.put("part", part);
        List<PageBreaks.Mark> marks = text == null ? List.of() : breaks.around(String.valueOf(part.get("id")));
        return new Document("part-" + number, path, "epub/part.ftlx", "the part of the book", own, marks);
    }

    private Document chapter(Map<String, Object> chapter, int number) {
        Locale language = Locale.forLanguageTag(String.valueOf(chapter.get("lang")));
        String path = String.valueOf(chapter.get("path"));
        Map<String, Object> model = frame(path, language);
        model.put("article", chapter);
        String file = String.valueOf(chapter.get("file"));
        List<PageBreaks.Mark> marks = breaks.around(String.valueOf(chapter.get("id")));
        return new Document("chapter-" + number, path, "epub/chapter.ftlx", file, model, marks);
    }

    /** @param chapters the number of chapters before */
    private List<Document> back(Map<String, Object> shown, int chapters) {
        List<Document> documents = new ArrayList<>();
        if (!List.of().equals(shown.get("corrections"))) {
            documents.add(document("corrections", BookPaths.CORRECTIONS, "epub/corrections.ftlx", shown));
        }
        if (!book.config().glossary().isEmpty()) {
            documents.add(document("glossary", BookPaths.GLOSSARY, "epub/glossary.ftlx", shown));
        }
        for (Map<String, Object> works : Chapters.list(shown.get("bibliography"))) {
            documents.add(chapter(works, chapters + 1));
        }
        for (Map<String, Object> index : Chapters.list(shown.get("indexes"))) {
            String path = String.valueOf(index.get("href"));
            Map<String, Object> own = own(path, shown);
            own.put("index", index);
            String id = String.valueOf(index.get("id")).substring(1);
            documents.add(new Document(id, path, "epub/index.ftlx", "the " + id + " of the book", own));
        }
        documents.add(document("colophon", BookPaths.COLOPHON, "epub/colophon.ftlx", shown));
        return documents;
    }

    private Document document(String id, String path, String template, Map<String, Object> shown) {
        return new Document(id, path, template, "the " + id + " of the book", own(path, shown));
    }

    /** Returns the model of a document that is not a chapter. */
    private Map<String, Object> own(String path, Map<String, Object> shown) {
        Map<String, Object> model = frame(path, book.language());
        model.putAll(metadata);
        model.put("book", shown);
        model.put("image", cover.path());
        LogoModel.of(publication.guide().logo(), paths::picture).ifPresent(logo -> model.put("logo", logo));
        model.put("cover", BookPaths.COVER);
        model.put("pages", breaks.list());
        model.put("marks", breaks.placed());
        return model;
    }

    /**
     * Returns the keys that every document gets.
     *
     * @param path the path of the document, to which the addresses of style sheets are relative
     */
    Map<String, Object> frame(String path, Locale language) {
        Map<String, Object> model = new TreeMap<>(models.base(language));
        model.put("style", SitePaths.relative(path, BookPaths.STYLE));
        style.night().ifPresent(css -> model.put("night", SitePaths.relative(path, BookPaths.NIGHT)));
        return model;
    }

    /**
     * A document to be rendered.
     *
     * @param subject the source of the document as messages name it; for a chapter, its file
     * @param marks the page break markers in the markup that the template puts around the text of a chapter
     */
    record Document(
            String id,
            String path,
            String template,
            String subject,
            Map<String, Object> model,
            List<PageBreaks.Mark> marks) {

        Document(String id, String path, String template, String subject, Map<String, Object> model) {
            this(id, path, template, subject, model, List.of());
        }
    }
}
