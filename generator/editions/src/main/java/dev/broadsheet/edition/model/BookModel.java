package dev.broadsheet.edition.model;

import com.ibm.icu.text.Collator;
import dev.broadsheet.config.BookConfig.Term;
import dev.broadsheet.config.BookList;
import dev.broadsheet.document.Caption;
import dev.broadsheet.document.NotePlacement;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.template.Strings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds {@code book}, the template model of a book. */
public final class BookModel {

    /** The number of lines above which the table of contents is set in smaller type and in columns. */
    private static final int MANY_LINES = 60;

    /** The number of letters that have three lines in a column of two. */
    private static final int LONG_TITLE = 75;

    /** The number of source files above which the colophon prints a single hash for all of them. */
    private static final int MANY_SOURCES = 100;

    private final Book book;
    private final Publication publication;
    private final Models models;
    private final ChapterTree tree;
    private final PartModel openings;

    /** @param pictures returns the address of a picture in the edition; empty if the edition does not contain it */
    public BookModel(Book book, Publication publication, Models models, Function<Asset, Optional<String>> pictures) {
        this.book = book;
        this.publication = publication;
        this.models = models;
        this.tree = new ChapterTree(book, publication.contents());
        this.openings = new PartModel(publication, pictures);
    }

    /** Returns the position of the notes of the chapters. */
    public NotePlacement apparatus() {
        return switch (book.config()
                .notes()
                .orElse(publication.config().apparatus().notes())) {
            case FOOT -> NotePlacement.FOOT_OF_PAGE;
            case END_OF_CHAPTER -> NotePlacement.END_OF_TEXT;
            case END_OF_BOOK -> NotePlacement.END_OF_BOOK;
        };
    }

    /** @param chapter returns the model of a chapter, with an {@code id} or {@code href} */
    public Map<String, Object> build(Function<Article, Map<String, Object>> chapter) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", book.name());
        model.put("title", book.title());
        model.put("subtitle", book.config().subtitle());
        model.put("authors", book.authors());
        model.put("dedication", book.config().dedication());
        book.config().epigraph().ifPresent(epigraph -> model.put("epigraph", PartModel.epigraph(epigraph)));
        model.put("imprint", book.config().imprint());
        date(book, publication)
                .ifPresent(
                        day -> model.put("date", models.wording(book.language()).date(day)));
        model.put("open", book.config().open().word());
        model.put("layout", book.config().print().layout().word());
        model.put("heads", book.config().print().heads().word());
        book.config().print().size().ifPresent(size -> model.put("size", size.word()));
        List<Map<String, Object>> chapters = new ArrayList<>();
        Function<Article, Map<String, Object>> kept = article -> {
            Map<String, Object> shown = chapter.apply(article);
            chapters.add(shown);
            return shown;
        };
        model.put("front", list(book.front(), kept));
        model.put("frontOutline", ChapterTree.nested(List.copyOf(chapters)));
        model.put("parts", parts(kept));
        model.put("parted", book.parts().stream().anyMatch(part -> !part.title().isEmpty()));
        List<Article> appendices = new ArrayList<>(book.appendices());
        List<Article> works = new ArrayList<>();
        int last = appendices.size() - 1;
        if (last >= 0 && appendices.get(last).body().listsWorks()) {
            works.add(appendices.remove(last));
        }
        List<Map<String, Object>> after = list(appendices, kept);
        model.put("appendices", after);
        model.put("afterOutline", ChapterTree.nested(after));
        List<Map<String, Object>> bibliography = list(works, kept);
        model.put("bibliography", bibliography);
        model.put("bibliographyOutline", ChapterTree.nested(bibliography));
        model.put("compact", lines(chapters) > MANY_LINES && chapters.stream().noneMatch(BookModel::isLong));
        // Captions are numbered by chapter, so that the lists of figures, tables and listings are grouped by chapter.
        for (BookList list : BookList.ofCaptions()) {
            boolean asked = book.config().lists().contains(list);
            model.put(
                    list.word(),
                    chapters.stream()
                            .filter(shown -> asked && !List.of().equals(shown.get(list.word())))
                            .toList());
        }
        model.put("abbreviations", asks(BookList.ABBREVIATIONS) ? Abbreviations.of(book) : List.of());
        model.put(
                "corrections",
                chapters.stream()
                        .filter(shown -> asks(BookList.CORRECTIONS) && hasCorrections(shown))
                        .toList());
        model.put("glossary", glossary());
        List<Map<String, Object>> sources = sources();
        boolean root = book.config().ofChapters() || sources.size() > MANY_SOURCES;
        model.put("sources", root ? List.of() : sources);
        model.put("colophon", Colophon.of(models.tokens(), sources));
        return model;
    }

    private boolean asks(BookList list) {
        return book.config().lists().contains(list);
    }

    private static boolean hasCorrections(Map<String, Object> chapter) {
        return chapter.get("corrections") instanceof List<?> all && !all.isEmpty();
    }

    private static List<Map<String, Object>> list(
            List<Article> articles, Function<Article, Map<String, Object>> chapter) {
        return articles.stream().map(chapter).toList();
    }

    /** Returns the number of lines of the table of contents. */
    private static int lines(List<Map<String, Object>> chapters) {
        return chapters.stream()
                .mapToInt(chapter -> 1 + (chapter.get("contents") instanceof List<?> headings ? headings.size() : 0))
                .sum();
    }

    /** Returns whether the title of a chapter, or of a section of it, has more lines in a narrow column than are easily read. */
    private static boolean isLong(Map<String, Object> chapter) {
        return isLong(chapter.get("title"))
                || (chapter.get("contents") instanceof List<?> headings
                        && headings.stream()
                                .anyMatch(heading -> heading instanceof Map<?, ?> one && isLong(one.get("text"))));
    }

    private static boolean isLong(@Nullable Object title) {
        return title != null
                && title.toString()
                                .codePoints()
                                .map(c -> Character.isIdeographic(c) ? 2 : 1)
                                .sum()
                        > LONG_TITLE;
    }

    /** Puts {@code level} and {@code role} into the model of a chapter. */
    public void putPlace(Map<String, Object> chapter, Article article) {
        chapter.put("level", tree.level(article));
        chapter.put("role", tree.role(article));
    }

    /**
     * Returns the configured date of the edition, else that of the newest article, else that of the run; empty if none of them is
     * known.
     */
    public static Optional<LocalDate> date(Book book, Publication publication) {
        return book.config()
                .published()
                .or(() -> book.all().flatMap(article -> article.date().stream()).max(LocalDate::compareTo))
                .or(() -> Optional.of(publication.time())
                        .filter(time -> !time.equals(Instant.EPOCH))
                        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** Returns the models of the headings of a chapter that the table of contents lists. */
    public List<Map<String, Object>> contents(Article article, Function<String, String> ids) {
        return article.body().headings().stream()
                .filter(heading -> heading.level() + tree.level(article) - 1
                        <= book.config().contentsDepth())
                .<Map<String, Object>>map(heading -> new TreeMap<>(Map.of(
                        "level", heading.level(),
                        "id", ids.apply(heading.id()),
                        "text", heading.text(),
                        "number", heading.number())))
                .toList();
    }

    /**
     * Nests the headings of {@link #contents} by their {@code level}: puts {@code sections} into each and returns those of the
     * top level.
     */
    public static List<Map<String, Object>> tree(List<Map<String, Object>> contents) {
        return ChapterTree.nested(contents, 2);
    }

    /** Puts the captions of a chapter into its model, by kind: {@code figures}, {@code tables} and {@code listings}. */
    public void putCaptions(Map<String, Object> chapter, Article article, UnaryOperator<String> ids) {
        Strings strings = models.wording(article.language()).strings();
        for (Caption.Kind kind : Caption.Kind.values()) {
            List<Map<String, Object>> captions = article.body().captions().stream()
                    .filter(caption -> caption.kind() == kind)
                    .map(caption -> Map.<String, Object>of(
                            "id", ids.apply(caption.id()),
                            "label", strings.text(kind.word(), caption.number()),
                            "text", caption.text()))
                    .toList();
            chapter.put(kind.word() + "s", captions);
        }
    }

    private List<Map<String, Object>> parts(Function<Article, Map<String, Object>> chapter) {
        List<Map<String, Object>> parts = new ArrayList<>();
        int number = 0;
        for (Book.Part part : book.parts()) {
            Map<String, Object> model = new TreeMap<>();
            if (!part.title().isEmpty()) {
                number++;
                model.put("number", number);
                model.put("label", models.wording(book.language()).strings().text("partNumber", number));
            }
            model.put("id", part.text().map(Article::slug).orElse("_part-" + number));
            model.put("title", part.title());
            openings.put(model, part.opening());
            part.text().ifPresent(text -> {
                model.put("text", chapter.apply(text));
                model.putIfAbsent("standfirst", text.standfirst());
            });
            List<Map<String, Object>> chapters = list(part.chapters(), chapter);
            model.put("chapters", chapters);
            model.put("outline", ChapterTree.nested(chapters));
            parts.add(model);
        }
        return parts;
    }

    /** Returns the source files of the chapters in order, then the included files sorted by path. */
    private List<Map<String, Object>> sources() {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> included = new TreeMap<>();
        book.all().map(Article::body).forEach(body -> {
            body.file().ifPresent(file -> {
                files.put(file.path(), file.sha256());
                body.included().forEach(part -> included.put(part.path(), part.sha256()));
            });
        });
        included.forEach(files::putIfAbsent);
        return files.entrySet().stream()
                .map(file -> Map.<String, Object>of("path", file.getKey(), "sha256", file.getValue()))
                .toList();
    }

    private List<Map<String, Object>> glossary() {
        Collator order = Collator.getInstance(book.language());
        return book.config().glossary().stream()
                .sorted(Comparator.comparing(Term::term, order).thenComparing(Term::term))
                .map(term -> Map.<String, Object>of("term", term.term(), "definition", term.definition()))
                .toList();
    }
}
