package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Renders a book as pages of the site: its documents, style sheets and pictures in a folder. Each page has links to the table of
 * contents and to the previous and next page. For search engines it names the article with the same text as canonical; a page
 * without such an article is excluded from indexing.
 */
final class PreviewPages {

    /** The folder of all previews. */
    private static final String FOLDER = "read/";

    private static final String STYLE = "style/preview.css";
    private static final String XHTML = ".xhtml";
    private static final String HTML = ".html";

    private final Book book;
    private final Publication publication;
    private final Theme theme;
    private final Models models;
    private final String folder;
    private final Map<String, Article> articles = new TreeMap<>();

    PreviewPages(Book book, Publication publication, Theme theme, Models models) {
        this.book = book;
        this.publication = publication;
        this.theme = theme;
        this.models = models;
        this.folder = folder(book);
        book.all().forEach(article -> articles.put(BookPaths.chapter(article), article));
    }

    private static String folder(Book book) {
        return FOLDER + book.name() + "/";
    }

    /** Returns the path of the first page, which is the table of contents. */
    static String start(Book book) {
        return folder(book) + page(BookPaths.NAV);
    }

    /** A document with its title. */
    private record Titled(String path, String xhtml, String title) {}

    /** @param files the files of the book by their paths within it, documents in reading order */
    List<OutputFile> pages(Map<String, byte[]> files) throws TemplateFailure {
        List<OutputFile> pages = new ArrayList<>();
        List<Titled> documents = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.endsWith(XHTML)) {
                documents.add(titled(path, new String(content, StandardCharsets.UTF_8)));
            } else if (!path.equals(BookDocuments.NCX)) {
                pages.add(new OutputFile(folder + path, content));
            }
        });
        pages.add(text(STYLE, theme.text("tokens.css") + theme.text("epub/preview.css")));
        for (int i = 0; i < documents.size(); i++) {
            pages.add(text(page(documents.get(i).path()), page(documents, i)));
        }
        return pages;
    }

    private static Titled titled(String path, String xhtml) {
        int start = xhtml.indexOf("<title>") + "<title>".length();
        return new Titled(path, xhtml, xhtml.substring(start, xhtml.indexOf("</title>", start)));
    }

    private String page(List<Titled> documents, int at) throws TemplateFailure {
        Titled document = documents.get(at);
        String html = HtmlSerializer.of(document.xhtml(), PreviewPages::address);
        int head = html.indexOf("<head>") + "<head>".length();
        int headEnd = html.indexOf("</head>", head);
        int body = html.indexOf('>', html.indexOf("<body", headEnd)) + 1;
        int bodyEnd = html.lastIndexOf("</body>");
        String frame =
                theme.renderText("epub/preview.ftlx", model(documents, at), "the preview of the book " + book.name());
        String[] parts = HtmlSerializer.of(frame, address -> address).split("<!--\\|-->", -1);
        return html.substring(0, head)
                + part(parts, 0)
                + html.substring(head, headEnd).strip()
                + part(parts, 1)
                + html.substring(headEnd, body)
                + part(parts, 2)
                + html.substring(body, bodyEnd).strip()
                + part(parts, 3)
                + html.substring(bodyEnd);
    }

    private static String part(String[] parts, int number) {
        return number < parts.length ? "\n" + parts[number].strip() + "\n" : "";
    }

    private Map<String, Object> model(List<Titled> documents, int at) {
        String path = documents.get(at).path();
        Map<String, Object> model = new TreeMap<>(models.base(book.language()));
        model.put("title", book.title());
        model.put(
                "heading",
                Markup.of(
                        documents.get(at).xhtml().contains("<h1")
                                ? ""
                                : documents.get(at).title()));
        model.put("style", SitePaths.relative(path, STYLE));
        model.put("contents", SitePaths.relative(path, page(BookPaths.NAV)));
        model.put("home", SitePaths.relative(folder + path, "index.html"));
        model.put("download", SitePaths.relative(folder + path, book.name() + ".epub"));
        model.put("canonical", canonical(path));
        if (at > 0) {
            model.put("previous", link(path, documents.get(at - 1)));
        }
        if (at + 1 < documents.size()) {
            model.put("next", link(path, documents.get(at + 1)));
        }
        return model;
    }

    private static Map<String, Object> link(String from, Titled to) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("href", SitePaths.relative(from, page(to.path())));
        link.put("title", Markup.of(to.title()));
        return link;
    }

    /** Returns the URL of the article with the same text; empty if there is none. */
    private String canonical(String path) {
        Article article = articles.get(path);
        return article == null ? "" : SitePaths.online(publication, SitePaths.folder(article));
    }

    private OutputFile text(String path, String text) {
        return new OutputFile(folder + path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the path of the page of a document: {@code index.html} for the table of contents. */
    private static String page(String path) {
        String name = path.substring(0, path.length() - XHTML.length());
        return (path.equals(BookPaths.NAV) ? "index" : name.equals("index") ? "book-index" : name) + HTML;
    }

    /** Converts an address in a document; the only relative addresses that end in {@code .xhtml} are those of documents. */
    private static String address(String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        if (!path.endsWith(XHTML) || path.contains(":")) {
            return address;
        }
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + page(path.substring(name)) + address.substring(path.length());
    }
}
