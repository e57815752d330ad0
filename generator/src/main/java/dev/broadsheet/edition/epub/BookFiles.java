package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.AssetReader;
import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of the book. */
final class BookFiles {

    private static final String ROOT = "OEBPS/";
    private static final String PACKAGE = "package.opf";

    private final Book book;
    private final EditionInput input;
    private final Publication publication;
    private final Theme theme;
    private final Models models;
    private final BookPaths paths;
    private final Manifest manifest = new Manifest();
    private final List<OutputFile> files = new ArrayList<>();

    BookFiles(Book book, EditionInput input) {
        this.book = book;
        this.input = input;
        this.publication = input.publication();
        this.theme = input.theme();
        this.models = new Models(input);
        this.paths = new BookPaths(book, publication);
    }

    /** All files but {@code mimetype}, in a fixed order. */
    List<OutputFile> files() throws TemplateFailure {
        addFront();
        int number = 0;
        for (Article article : book.all().toList()) {
            addChapter(article, ++number);
        }
        addStyle();
        publication.assets().forEach(this::addPicture);
        List<OutputFile> all = new ArrayList<>();
        all.add(text("META-INF/container.xml", render("epub/container.ftlx", packaged(), "the book")));
        all.add(text(ROOT + PACKAGE, render("epub/package.ftlx", packaged(), "the book")));
        all.addAll(files);
        return all;
    }

    private Map<String, Object> packaged() {
        Map<String, Object> model = frame(PACKAGE, language());
        model.putAll(new BookMetadata(book, publication).model());
        model.put("package", ROOT + PACKAGE);
        model.put("items", manifest.items());
        model.put("spine", manifest.spine());
        model.put(
                "hasPictures",
                publication.assets().stream()
                        .anyMatch(asset -> paths.picture(asset).isPresent()));
        return model;
    }

    private void addFront() throws TemplateFailure {
        Map<String, Object> cover = frame(BookPaths.COVER, language());
        cover.put("image", BookPaths.COVER_IMAGE);
        manifest.add("cover-image", BookPaths.COVER_IMAGE, "image/png", "cover-image");
        files.add(new OutputFile(ROOT + BookPaths.COVER_IMAGE, new Cover(theme, book, publication).png()));
        manifest.addDocument("cover", BookPaths.COVER, "");
        files.add(text(ROOT + BookPaths.COVER, render("epub/cover.ftlx", cover, "the cover of the book")));

        Map<String, Object> title = frame(BookPaths.TITLE, language());
        title.putAll(new BookMetadata(book, publication).model());
        title.put("date", models.wording(language()).date(BookModel.date(book, publication)));
        manifest.addDocument("title", BookPaths.TITLE, "");
        files.add(text(ROOT + BookPaths.TITLE, render("epub/title.ftlx", title, "the title page of the book")));

        Map<String, Object> nav = frame(BookPaths.NAV, language());
        nav.put("chapters", book.all().map(this::listed).toList());
        nav.put("cover", BookPaths.COVER);
        manifest.addDocument("nav", BookPaths.NAV, "nav");
        files.add(text(ROOT + BookPaths.NAV, render("epub/nav.ftlx", nav, "the contents of the book")));
    }

    private Map<String, Object> listed(Article article) {
        Map<String, Object> model = models.article(article);
        model.put("href", SitePaths.encode(BookPaths.chapter(article)));
        return model;
    }

    private void addChapter(Article article, int number) throws TemplateFailure {
        String path = BookPaths.chapter(article);
        Map<String, Object> model = frame(path, article.language());
        Map<String, Object> shown = models.article(article);
        String body = article.body().render(paths.in(article), false);
        shown.put(
                "body",
                new Markup(
                        new ChapterBody(body, models.wording(article.language()).strings()).xml()));
        model.put("article", shown);
        manifest.addDocument("chapter-" + number, path, "");
        files.add(text(
                ROOT + path,
                render("epub/chapter.ftlx", model, article.position().file())));
    }

    private void addStyle() {
        manifest.add("style", BookPaths.STYLE, "text/css", "");
        files.add(text(ROOT + BookPaths.STYLE, theme.text("tokens.css") + "\n" + theme.text("epub/book.css")));
    }

    private void addPicture(Asset asset) {
        paths.picture(asset)
                .ifPresent(path -> AssetReader.read(asset, input.diagnostics()).ifPresent(data -> {
                    manifest.add("picture-" + (files.size() + 1), path, asset.mediaType(), "");
                    files.add(new OutputFile(ROOT + path, data));
                }));
    }

    private Map<String, Object> frame(String path, Locale language) {
        Map<String, Object> model = new TreeMap<>(models.base(language));
        model.put("style", SitePaths.relative(path, BookPaths.STYLE));
        return model;
    }

    private String render(String template, Map<String, Object> model, String subject) throws TemplateFailure {
        return theme.render(template, model, subject);
    }

    private static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Locale language() {
        return book.language();
    }
}
