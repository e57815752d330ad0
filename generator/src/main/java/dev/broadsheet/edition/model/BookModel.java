package dev.broadsheet.edition.model;

import com.ibm.icu.text.Collator;
import dev.broadsheet.config.BookConfig.Term;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import dev.broadsheet.publication.Publication;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A book as a template sees it: {@code book}. */
public final class BookModel {

    private final Book book;
    private final Publication publication;
    private final Models models;

    public BookModel(Book book, Publication publication, Models models) {
        this.book = book;
        this.publication = publication;
        this.models = models;
    }

    /** @param chapter the model of each chapter, with an {@code id} or {@code href} */
    public Map<String, Object> build(Function<Article, Map<String, Object>> chapter) {
        Map<String, Object> model = new TreeMap<>();
        model.put("name", book.name());
        model.put("title", book.title());
        model.put("subtitle", book.config().subtitle());
        model.put("authors", book.authors());
        model.put("dedication", book.config().dedication());
        model.put("imprint", book.config().imprint());
        model.put("date", models.wording(book.language()).date(date(book, publication)));
        model.put("parts", parts(chapter));
        model.put("parted", book.parts().stream().anyMatch(part -> !part.title().isEmpty()));
        model.put("appendices", book.appendices().stream().map(chapter).toList());
        model.put("glossary", glossary());
        model.put("sources", book.all().map(BookModel::source).toList());
        return model;
    }

    /** The day of the newest article; the day of the run's time when there is none. */
    public static LocalDate date(Book book, Publication publication) {
        return book.all()
                .flatMap(article -> article.date().stream())
                .max(LocalDate::compareTo)
                .orElseGet(() -> publication.time().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The headings of a chapter that belong into the contents. */
    public List<Map<String, Object>> contents(Article article, Function<String, String> ids) {
        return article.body().headings().stream()
                .filter(heading -> heading.level() <= book.config().contentsDepth())
                .map(heading -> Map.<String, Object>of(
                        "level", heading.level(), "id", ids.apply(heading.id()), "text", heading.text()))
                .toList();
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
            model.put("id", "_part-" + number);
            model.put("title", part.title());
            model.put("chapters", part.chapters().stream().map(chapter).toList());
            parts.add(model);
        }
        return parts;
    }

    private static Map<String, Object> source(Article article) {
        return Map.of("path", article.position().file(), "sha256", article.sha256());
    }

    private List<Map<String, Object>> glossary() {
        Collator order = Collator.getInstance(book.language());
        return book.config().glossary().stream()
                .sorted(Comparator.comparing(Term::term, order).thenComparing(Term::term))
                .map(term -> Map.<String, Object>of("term", term.term(), "definition", term.definition()))
                .toList();
    }
}
