package dev.broadsheet.edition.pdf;

import dev.broadsheet.address.Address;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.document.References;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.model.BookIndexes;
import dev.broadsheet.edition.model.BookModel;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Reference;
import dev.broadsheet.template.Markup;
import dev.broadsheet.template.Strings;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.Theme;
import dev.broadsheet.typesetter.api.DocumentInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Renders a book to XHTML for the typesetter. A chapter's id is its slug; ids within it begin with the slug and a full stop. */
final class BookDocument {

    private final Book book;
    private final EditionInput input;
    private final Publication publication;
    private final Models models;
    private final BookModel model;
    private final Set<String> bound;
    private final Set<String> front;
    private final BookIndexes index;
    private final List<String> places;
    private final NotePlacement apparatus;

    /** The chapters that have endnotes. */
    private final List<Map<String, Object>> noted = new ArrayList<>();

    private final Reader reader;

    /** @param reader the edition for readers, or the standard edition */
    BookDocument(Book book, EditionInput input, Reader reader) {
        this.reader = reader;
        this.book = book;
        this.input = input;
        this.publication = input.publication();
        this.models = new Models(input, Theme.Medium.PAPER);
        this.model = new BookModel(book, publication, models, asset -> Optional.of(Pictures.address(asset)));
        this.bound = book.all().map(Article::slug).collect(Collectors.toSet());
        this.front = book.front().stream().map(Article::slug).collect(Collectors.toSet());
        this.index = new BookIndexes(
                publication.config().apparatus(),
                models.wording(book.language()).strings(),
                new PrintedLocators(front)::of);
        this.places = BookIndexes.places(book);
        this.apparatus = model.apparatus();
    }

    /** Returns the XHTML of the book for readers. */
    String xhtml() throws TemplateFailure {
        Map<String, Object> root = root();
        new PrintedCover(book, input, models).model().ifPresent(cover -> root.put("cover", cover));
        return render(root);
    }

    /**
     * Returns the XHTML of the book for a printing company, without its cover.
     *
     * @param sheet the CSS rules for bleed and crop marks
     */
    String printersPages(String sheet) throws TemplateFailure {
        Map<String, Object> root = root();
        root.put("print", sheet);
        return render(root);
    }

    private Map<String, Object> root() {
        Map<String, Object> shown = model.build(this::chapter);
        Map<String, Object> root = models.base(book.language());
        shown.put("endnotes", noted);
        shown.put("indexes", index.model());
        reader.addTo(root, models.wording(book.language()).strings());
        Pictures.logo(publication).ifPresent(logo -> root.put("logo", logo));
        root.put("book", shown);
        return root;
    }

    private String render(Map<String, Object> root) throws TemplateFailure {
        return input.theme().renderText("pdf/book.ftlx", root, "the book " + book.name());
    }

    DocumentInfo info() {
        List<String> tags = book.all()
                .flatMap(article -> article.tags().stream())
                .distinct()
                .toList();
        DocumentInfo info = new DocumentInfo(
                book.title(),
                book.authors(),
                book.config().subtitle().isEmpty()
                        ? publication.config().description()
                        : book.config().subtitle(),
                tags,
                book.language(),
                Brief.CREATOR,
                publication.time(),
                publication.config().baseUrl().map(Object::toString).orElse(""));
        return reader.titled(info, models.wording(book.language()).strings());
    }

    private Map<String, Object> chapter(Article article) {
        Map<String, Object> chapter = new TreeMap<>(models.article(article));
        Wording wording = models.wording(article.language());
        chapter.put("id", article.slug());
        chapter.put("strings", wording.strings().all());
        chapter.put("contents", model.contents(article, id -> anchor(article.slug(), id)));
        model.putPlace(chapter, article);
        model.putCaptions(chapter, article, id -> anchor(article.slug(), id));
        chapter.put("body", Markup.of(body(article, wording.strings(), chapter)));
        if (chapter.containsKey("notes")) {
            noted.add(chapter);
        }
        return chapter;
    }

    private String body(Article article, Strings strings, Map<String, Object> chapter) {
        Document document = article.body().document();
        IndexMarks marks = IndexMarks.NONE;
        if (book.config().index()) {
            IndexMarks.Marked marked = IndexMarks.of(article, document, places);
            marked.entries().forEach(entry -> index.add(entry, id -> anchor(article.slug(), id)));
            marks = marked.marks();
        }
        PrintedBody.PageWords words = PrintedBody.PageWords.of(strings);
        References references = article.body().referencesAt(to -> address(to, article));
        PrintedBody printed = new PrintedBody(
                references, strings, marks, new PrintedBody.Setting(article.slug() + ".", words, apparatus, reader));
        String text = printed.write(document);
        if (!printed.gathered().isEmpty()) {
            chapter.put("notes", Markup.of(printed.gathered()));
        }
        return text;
    }

    private Address address(Reference reference, Article from) {
        if (reference instanceof Reference.ToArticle to && bound.contains(to.slug())) {
            return new Address(within(to.slug()) + anchor(to.slug(), to.anchor()));
        } else if (reference instanceof Reference.ToAnchor to) {
            return new Address(within(from.slug()) + anchor(from.slug(), to.anchor()));
        }
        return Addresses.of(reference, publication);
    }

    private String within(String slug) {
        return front.contains(slug) ? PrintedBody.FRONT : PrintedBody.WITHIN;
    }

    private static String anchor(String slug, String id) {
        return id.isEmpty() ? slug : slug + "." + id;
    }
}
