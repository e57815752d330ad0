package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.BookIndexes;
import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.edition.model.LogoModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.template.ThemeFonts.WebFont;
import dev.broadsheet.work.BackgroundTask;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of the book. */
final class BookFiles {

    private static final String ROOT = "OEBPS/";
    private static final String PACKAGE = "package.opf";
    private static final String NCX = "toc.ncx";
    private static final String NCX_ID = "ncx";
    private static final String FORMULA = "<math ";
    private static final String DRAWING = "<svg ";
    private static final String XHTML = "application/xhtml+xml";

    private final Book book;
    private final EditionInput input;
    private final Publication publication;
    private final Theme theme;
    private final Models models;
    private final BookPaths paths;
    private final BookStyle style;
    private final Map<String, Object> metadata;
    private final PageBreaks breaks;
    private final Cover cover;
    private final Manifest manifest = new Manifest();
    private final EpubSources sources = new EpubSources();
    private final List<OutputFile> files = new ArrayList<>();
    private boolean hasFormulas;

    BookFiles(Book book, EditionInput input) {
        this.book = book;
        this.input = input;
        this.publication = input.publication();
        this.theme = input.theme();
        this.models = new Models(input);
        this.paths = new BookPaths(book, publication);
        this.style = new BookStyle(theme, publication.config().epub().fonts());
        this.metadata = new BookMetadata(book, publication).model();
        this.cover = new Cover(book, input, models);
        this.breaks = new PageBreaks(
                book, Optional.ofNullable(input.paginations().books().get(book.name())));
    }

    /** All files but {@code mimetype}, in a fixed order. */
    List<OutputFile> files() throws TemplateFailure {
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
        breaks.distribute();
        BookModel model = new BookModel(book, publication, models);
        Chapters chapters = new Chapters(book, publication, models, model, paths, breaks);
        BackgroundTask<Painted> coverImage = BackgroundTask.of(() -> Painted.of(cover));
        Map<String, Map<String, Object>> bySlug = chapters.models();
        BackgroundTask<List<Map<String, Object>>> indexes = BackgroundTask.of(chapters::indexes);
        Map<String, Object> shown = model.build(article -> bySlug.getOrDefault(article.slug(), Map.of()));
        shown.put("indexes", indexes.get());
        addDocuments(documents(shown), coverImage);
        addStyle();
        publication.assets().forEach(this::addPicture);
        publication.assets().forEach(this::addMedia);
        List<OutputFile> all = new ArrayList<>();
        boolean accessible = new Claim(book, certifiedBy(), sources, input.diagnostics()).holds(files);
        Map<String, Object> packaged = packaged(accessible);
        all.add(text("META-INF/container.xml", render("epub/container.ftlx", packaged, "the book")));
        all.add(text(ROOT + PACKAGE, render("epub/package.ftlx", packaged, "the book")));
        all.addAll(files);
        return all;
    }

    /** Where the lines of the documents come from; after {@link #files}. */
    EpubSources sources() {
        return sources;
    }

    private String certifiedBy() {
        return publication.config().epub().certifiedBy();
    }

    private Map<String, Object> packaged(boolean accessible) {
        Map<String, Object> model = frame(PACKAGE, language());
        model.putAll(metadata);
        model.put("package", ROOT + PACKAGE);
        model.put("items", manifest.items());
        model.put("spine", manifest.spine());
        model.put("ncx", NCX_ID);
        model.put("conformsTo", accessible ? Claim.CONFORMS_TO : "");
        model.put("certifiedBy", certifiedBy());
        model.put("hasFormulas", hasFormulas);
        model.put("hasPages", !breaks.list().isEmpty());
        model.put(
                "hasPictures",
                publication.assets().stream()
                        .anyMatch(asset -> paths.picture(asset).isPresent()));
        return model;
    }

    /** In the order in which they are read. */
    private List<Document> documents(Map<String, Object> shown) {
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
                Map<String, Object> own = own(BookPaths.part(part), shown);
                own.put("part", model);
                documents.add(new Document(
                        "part-" + part, BookPaths.part(part), "epub/part.ftlx", "the part of the book", own));
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
        documents.addAll(back(shown));
        return documents;
    }

    private List<Document> front(Map<String, Object> shown) {
        Map<String, Object> drawn = own(BookPaths.COVER, shown);
        String label = models.wording(language()).strings().text("cover") + ": " + book.title();
        drawn.put("drawing", cover.element(label));
        List<Document> documents = new ArrayList<>();
        documents.add(new Document("cover", BookPaths.COVER, "epub/cover.ftlx", "the cover of the book", drawn));
        documents.add(document("title", BookPaths.TITLE, "epub/title.ftlx", shown));
        documents.add(document("imprint", BookPaths.IMPRINT, "epub/imprint.ftlx", shown));
        if (!book.config().dedication().isEmpty()) {
            documents.add(document("dedication", BookPaths.DEDICATION, "epub/dedication.ftlx", shown));
        }
        documents.add(document("nav", BookPaths.NAV, "epub/nav.ftlx", shown));
        if (!List.of().equals(shown.get("abbreviations"))) {
            documents.add(document("abbreviations", BookPaths.ABBREVIATIONS, "epub/abbreviations.ftlx", shown));
        }
        documents.add(new Document(NCX_ID, NCX, "epub/ncx.ftlx", "the contents of the book", own(NCX, shown)));
        return documents;
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

    private List<Document> back(Map<String, Object> shown) {
        List<Document> documents = new ArrayList<>();
        if (!List.of().equals(shown.get("corrections"))) {
            documents.add(document("corrections", BookPaths.CORRECTIONS, "epub/corrections.ftlx", shown));
        }
        if (!book.config().glossary().isEmpty()) {
            documents.add(document("glossary", BookPaths.GLOSSARY, "epub/glossary.ftlx", shown));
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

    /**
     * A document that is to be rendered.
     *
     * @param subject what it is made from, as shown to the user: of a chapter the file
     * @param marks of printed pages in what the template puts around the text of a chapter
     */
    private record Document(
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

    /** What was rendered, or why there is none. */
    private record Rendered(Positions.Taken document, Optional<TemplateFailure> failure) {}

    /** The picture of the cover, or why there is none. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Painted(byte[] bytes, Optional<TemplateFailure> failure) {

        static Painted of(Cover cover) {
            try {
                return new Painted(cover.bytes(), Optional.empty());
            } catch (TemplateFailure e) {
                return new Painted(new byte[0], Optional.of(e));
            }
        }

        byte[] orThrow() throws TemplateFailure {
            if (failure.isPresent()) {
                throw failure.get();
            }
            return bytes;
        }
    }

    /** They are rendered side by side, since a book may have hundreds. */
    private void addDocuments(List<Document> documents, BackgroundTask<Painted> coverImage) throws TemplateFailure {
        List<Rendered> rendered = Parallel.map(documents, this::render);
        manifest.add("cover-image", cover.path(), cover.mediaType(), "cover-image");
        files.add(new OutputFile(ROOT + cover.path(), coverImage.get().orThrow()));
        for (int i = 0; i < documents.size(); i++) {
            add(documents.get(i), rendered.get(i));
        }
    }

    private Rendered render(Document document) {
        try {
            String text = render(document.template(), document.model(), document.subject());
            String marked = FrameMarks.place(text, document.marks());
            return new Rendered(Positions.take(marked, document.subject()), Optional.empty());
        } catch (TemplateFailure e) {
            return new Rendered(Positions.Taken.NOTHING, Optional.of(e));
        }
    }

    private void add(Document document, Rendered rendered) throws TemplateFailure {
        if (rendered.failure().isPresent()) {
            throw rendered.failure().get();
        }
        String text = rendered.document().xhtml();
        if (document.id().equals(NCX_ID)) {
            manifest.add(NCX_ID, NCX, "application/x-dtbncx+xml", "");
        } else {
            manifest.add(document.id(), document.path(), XHTML, properties(document.id(), text));
            manifest.addToSpine(document.id());
        }
        rendered.document()
                .positions()
                .forEach((line, position) -> sources.add(ROOT + document.path(), line, position));
        files.add(text(ROOT + document.path(), text));
    }

    /** EPUB 3.3, section 5.6.3. */
    private String properties(String id, String document) {
        boolean formulas = document.contains(FORMULA);
        hasFormulas |= formulas;
        List<String> properties = new ArrayList<>();
        if (id.equals("nav")) {
            properties.add(id);
        }
        if (formulas) {
            properties.add("mathml");
        }
        if (document.contains(DRAWING)) {
            properties.add("svg");
        }
        return String.join(" ", properties);
    }

    /** The model of a document of the book itself. */
    private Map<String, Object> own(String path, Map<String, Object> shown) {
        Map<String, Object> model = frame(path, language());
        model.putAll(metadata);
        model.put("book", shown);
        model.put("image", cover.path());
        LogoModel.of(publication.guide().logo(), paths::picture).ifPresent(logo -> model.put("logo", logo));
        model.put("cover", BookPaths.COVER);
        model.put("pages", breaks.list());
        model.put("marks", breaks.placed());
        return model;
    }

    private void addStyle() {
        manifest.add("style", BookPaths.STYLE, "text/css", "");
        files.add(text(ROOT + BookPaths.STYLE, style.css(hasFormulas)));
        style.night().ifPresent(css -> {
            manifest.add("night", BookPaths.NIGHT, "text/css", "");
            files.add(text(ROOT + BookPaths.NIGHT, css));
        });
        int number = 0;
        for (WebFont font : style.fonts(hasFormulas)) {
            number++;
            manifest.add("font-" + number, font.path(), "font/woff2", "");
            theme.file(font.path()).ifPresent(data -> files.add(new OutputFile(ROOT + font.path(), data)));
        }
    }

    private void addPicture(Asset asset) {
        paths.picture(asset)
                .ifPresent(path -> AssetReader.read(asset, input.diagnostics()).ifPresent(data -> {
                    manifest.add("picture-" + (files.size() + 1), path, asset.mediaType(), "");
                    files.add(new OutputFile(ROOT + path, data));
                }));
    }

    private void addMedia(Asset asset) {
        paths.media(asset)
                .ifPresent(path -> AssetReader.read(asset, input.diagnostics()).ifPresent(data -> {
                    manifest.add("media-" + (files.size() + 1), path, BookPaths.mediaType(asset), "");
                    files.add(new OutputFile(ROOT + path, data));
                }));
    }

    private Map<String, Object> frame(String path, Locale language) {
        Map<String, Object> model = new TreeMap<>(models.base(language));
        model.put("style", SitePaths.relative(path, BookPaths.STYLE));
        style.night().ifPresent(css -> model.put("night", SitePaths.relative(path, BookPaths.NIGHT)));
        return model;
    }

    private String render(String template, Map<String, Object> model, String subject) throws TemplateFailure {
        return theme.renderText(template, model, subject);
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Locale language() {
        return book.language();
    }
}
