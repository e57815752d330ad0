package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.drawing.CoverTypesetter;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.BookModel;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders the files of a book. */
final class BookFiles {

    private static final String ROOT = "OEBPS/";
    private static final String PACKAGE = "package.opf";
    private static final String XHTML = "application/xhtml+xml";

    private final Book book;
    private final EditionInput input;
    private final Publication publication;
    private final Theme theme;
    private final Models models;
    private final BookPaths paths;
    private final BookStyle style;
    private final Map<String, Object> metadata;
    private final BookDocuments documents;
    private final PageBreaks breaks;
    private final Cover cover;
    private final BackgroundTask<Painted> coverImage;
    private final Manifest manifest = new Manifest();
    private final EpubSources sources = new EpubSources();
    private final List<OutputFile> files = new ArrayList<>();
    private boolean hasFormulas;

    /** @param covers typesets the cover */
    BookFiles(Book book, EditionInput input, BackgroundTask<CoverTypesetter> covers) {
        this.book = book;
        this.input = input;
        this.publication = input.publication();
        this.theme = input.theme();
        this.models = new Models(input);
        this.cover = new Cover(book, input, models, covers);
        // Started first, since the cover takes longest.
        this.coverImage = BackgroundTask.of(() -> Painted.of(cover));
        this.paths = new BookPaths(book, publication);
        this.style = new BookStyle(theme, publication.config().epub().fonts());
        this.metadata = new BookMetadata(book, publication).model();
        this.breaks = new PageBreaks(
                book, Optional.ofNullable(input.paginations().books().get(book.name())));
        this.documents = new BookDocuments(book, publication, models, paths, style, metadata, breaks, cover);
    }

    /** Renders and returns all files except {@code mimetype}, in a fixed order. */
    List<OutputFile> files() throws TemplateFailure {
        documents.placeBreaks();
        breaks.distribute();
        BookModel model = new BookModel(book, publication, models, paths::picture);
        Chapters chapters = new Chapters(book, publication, models, model, paths, breaks);
        Map<String, Map<String, Object>> bySlug = chapters.models();
        BackgroundTask<List<Map<String, Object>>> indexes = BackgroundTask.of(chapters::indexes);
        Map<String, Object> shown = model.build(article -> bySlug.getOrDefault(article.slug(), Map.of()));
        shown.put("indexes", indexes.get());
        addDocuments(documents.all(shown));
        addStyle();
        for (Asset asset : publication.assets()) {
            add(asset, paths.picture(asset), "picture-", asset.mediaType());
        }
        for (Asset asset : publication.assets()) {
            add(asset, paths.media(asset), "media-", BookPaths.mediaType(asset));
        }
        List<OutputFile> all = new ArrayList<>();
        boolean accessible = new ConformanceClaim(book, certifiedBy(), sources, input.diagnostics()).holds(files);
        Map<String, Object> packaged = packaged(accessible);
        all.add(file("META-INF/container.xml", "epub/container.ftlx", packaged));
        all.add(file(ROOT + PACKAGE, "epub/package.ftlx", packaged));
        all.addAll(files);
        return all;
    }

    /** Returns the map from lines of the documents to source positions; to be called after {@link #files}. */
    EpubSources sources() {
        return sources;
    }

    /** Returns the pages of the site on which the book can be read; to be called after {@link #files}. */
    List<OutputFile> preview() throws TemplateFailure {
        Map<String, byte[]> content = new LinkedHashMap<>();
        files.forEach(file -> content.put(file.path().substring(ROOT.length()), file.content()));
        return new PreviewPages(book, publication, theme, models).pages(content);
    }

    private String certifiedBy() {
        return publication.config().epub().certifiedBy();
    }

    private Map<String, Object> packaged(boolean accessible) {
        Map<String, Object> model = documents.frame(PACKAGE, book.language());
        model.putAll(metadata);
        model.put("package", ROOT + PACKAGE);
        model.put("items", manifest.items());
        model.put("spine", manifest.spine());
        model.put("ncx", BookDocuments.NCX_ID);
        model.put("conformsTo", accessible ? ConformanceClaim.CONFORMS_TO : "");
        model.put("certifiedBy", certifiedBy());
        model.put("hasFormulas", hasFormulas);
        model.put("hasPages", !breaks.list().isEmpty());
        model.put(
                "hasPictures",
                publication.assets().stream()
                        .anyMatch(asset -> paths.picture(asset).isPresent()));
        return model;
    }

    /** A rendered document, or the failure of its template. */
    private record Rendered(Positions.Taken document, Optional<TemplateFailure> failure) {

        static Rendered of(Positions.Taken document) {
            return new Rendered(document, Optional.empty());
        }

        static Rendered failed(TemplateFailure failure) {
            return new Rendered(Positions.Taken.NOTHING, Optional.of(failure));
        }
    }

    /** The cover image, or the failure of its template. */
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

    /** Renders the documents in parallel, since a book may have hundreds, and adds them in order. */
    private void addDocuments(List<BookDocuments.Document> documents) throws TemplateFailure {
        List<Rendered> rendered = Parallel.map(documents, this::render);
        manifest.add("cover-image", cover.path(), cover.mediaType(), "cover-image");
        files.add(new OutputFile(ROOT + cover.path(), coverImage.get().orThrow()));
        for (int i = 0; i < documents.size(); i++) {
            add(documents.get(i), rendered.get(i));
        }
    }

    private Rendered render(BookDocuments.Document document) {
        try {
            byte[] page = theme.render(document.template(), document.model(), document.subject());
            byte[] marked = PageMarkerPlacement.place(page, document.marks());
            return Rendered.of(Positions.take(marked, document.subject()));
        } catch (TemplateFailure e) {
            return Rendered.failed(e);
        }
    }

    private void add(BookDocuments.Document document, Rendered rendered) throws TemplateFailure {
        if (rendered.failure().isPresent()) {
            throw rendered.failure().get();
        }
        if (document.id().equals(BookDocuments.NCX_ID)) {
            manifest.add(BookDocuments.NCX_ID, BookDocuments.NCX, "application/x-dtbncx+xml", "");
        } else {
            manifest.add(document.id(), document.path(), XHTML, properties(document.id(), rendered.document()));
            manifest.addToSpine(document.id());
        }
        rendered.document()
                .positions()
                .forEach((line, position) -> sources.add(ROOT + document.path(), line, position));
        files.add(new OutputFile(ROOT + document.path(), rendered.document().xhtml()));
    }

    /** Returns the {@code properties} of a document in the manifest; EPUB 3.3, section 5.6.3. */
    private String properties(String id, Positions.Taken document) {
        hasFormulas |= document.hasFormulas();
        List<String> properties = new ArrayList<>();
        if (id.equals("nav")) {
            properties.add(id);
        }
        if (document.hasFormulas()) {
            properties.add("mathml");
        }
        if (document.hasDrawings()) {
            properties.add("svg");
        }
        return String.join(" ", properties);
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

    /** Adds an asset unless {@code place}, its path in the book, is empty. */
    private void add(Asset asset, Optional<String> place, String id, String mediaType) {
        place.ifPresent(path -> AssetReader.read(asset, input).ifPresent(data -> {
            manifest.add(id + (files.size() + 1), path, mediaType, "");
            files.add(new OutputFile(ROOT + path, data));
        }));
    }

    private OutputFile file(String path, String template, Map<String, Object> model) throws TemplateFailure {
        return new OutputFile(path, theme.render(template, model, "the book"));
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
