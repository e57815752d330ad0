package dev.broadsheet.publication;

import dev.broadsheet.config.BookConfig;
import dev.broadsheet.config.BookConfig.Choice;
import dev.broadsheet.config.BookConfig.Format;
import dev.broadsheet.config.BookConfig.Opening;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.EditionName;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Suggestions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates the configured books from articles, pages and chapters. */
final class BookAssembler {

    /** The name of the book of chapters in a publication that also has articles. */
    private static final String MANUAL = "manual";

    private final SiteConfig config;
    private final List<Article> oldestFirst;
    private final List<Article> pages;
    private final UnreadValues doubts;
    private final Contents contents;
    private final ChapterBinding chapterBinding;
    private final Map<String, Article> bySlug = new LinkedHashMap<>();
    private final Diagnostics diagnostics;
    private final Suggestions suggestions = new Suggestions();

    /**
     * @param articles newest first
     * @param pages in order
     * @param chapters in order
     * @param contents the contents of the chapters
     * @param doubts front matter values that could not be read, which is reported
     */
    BookAssembler(
            SiteConfig config,
            List<Article> articles,
            List<Article> pages,
            List<Article> chapters,
            Contents contents,
            UnreadValues doubts,
            Diagnostics diagnostics) {
        this.config = config;
        this.oldestFirst = new ArrayList<>(articles);
        Collections.reverse(oldestFirst);
        this.pages = pages;
        this.doubts = doubts;
        this.diagnostics = diagnostics;
        articles.forEach(article -> bySlug.put(article.slug(), article));
        pages.forEach(page -> bySlug.put(page.slug(), page));
        this.contents = contents;
        Map<String, Article> texts = new HashMap<>();
        chapters.forEach(chapter -> texts.put(chapter.slug(), chapter));
        this.chapterBinding = new ChapterBinding(config, contents, texts);
    }

    List<Book> books() {
        Set<String> names = new HashSet<>();
        List<Book> books = new ArrayList<>();
        for (BookConfig wanted : config.books()) {
            if (wanted.isUsual()) {
                books.addAll(usual(wanted));
            } else if (names.add(wanted.name())) {
                reportBrief(wanted);
                wanted.print()
                        .job()
                        .ifPresent(job -> names.addAll(List.of(wanted.name() + "-print", wanted.name() + "-cover")));
                reportReaderEdition(wanted);
                books.add(
                        wanted.ofChapters()
                                ? chapterBinding.book(wanted)
                                : new Binding(wanted, oldestFirst, pages).book());
            } else {
                reportName(wanted);
            }
        }
        return books;
    }

    /** Returns the books when none are configured: those of the articles, and one of the chapters if there are any. */
    private List<Book> usual(BookConfig wanted) {
        List<Book> books = new ArrayList<>(byLanguage(wanted));
        if (!contents.isEmpty()) {
            BookConfig manual = BookConfig.ofChapters(MANUAL, Opening.ANY, wanted.position());
            books.add(chapterBinding.book(manual.printed(wanted.print())));
        }
        return books;
    }

    /**
     * Returns one book of articles for each language, so that no book has an article twice or in several languages. Leaves
     * out those that nobody would read as one.
     */
    private List<Book> byLanguage(BookConfig usual) {
        List<BookLanguage> languages = BookLanguage.of(oldestFirst, config.language());
        if (languages.size() < 2) {
            Locale only =
                    languages.stream().map(BookLanguage::locale).findFirst().orElse(config.language());
            return WholeBook.isReadable(oldestFirst)
                    ? List.of(new Binding(usual.in(only, ""), oldestFirst, pages).book())
                    : List.of();
        }
        return languages.stream()
                .filter(language -> WholeBook.isReadable(language.filter(oldestFirst)))
                .map(language -> new Binding(
                                usual.in(language.locale(), language.isMain() ? "" : language.tag()),
                                language.filter(oldestFirst),
                                language.filter(pages))
                        .book())
                .toList();
    }

    /** Reports a book whose file would have the name of the newest brief, {@code brief.pdf}. */
    private void reportBrief(BookConfig wanted) {
        boolean briefs = config.pdf().briefs() && config.editions().contains(EditionName.PDF);
        if (briefs && wanted.name().equals("brief") && wanted.formats().contains(Format.PDF)) {
            diagnostics.report(Diagnostic.error(
                    "BS-BOOK-005",
                    wanted.position(),
                    "the newest brief is brief.pdf, so the book cannot be",
                    "give the book another name"));
        }
    }

    /** Reports a book whose file would have the name of a reader edition, which is that of the standard PDF with a suffix. */
    private void reportReaderEdition(BookConfig wanted) {
        Stream<String> standard =
                Stream.concat(Stream.of("brief"), config.books().stream().map(BookConfig::name));
        standard.flatMap(name -> config.pdf().readerEditions().stream().map(edition -> edition.pathOf(name + ".pdf")))
                .filter(path ->
                        path.equals(wanted.name() + ".pdf") && wanted.formats().contains(Format.PDF))
                .findFirst()
                .ifPresent(path -> diagnostics.report(Diagnostic.error(
                        "BS-BOOK-006",
                        wanted.position(),
                        "an edition of 'readerEditions' is " + path + ", so the book cannot be",
                        "give the book another name")));
    }

    private void reportName(BookConfig second) {
        diagnostics.report(Diagnostic.error(
                "BS-BOOK-003",
                second.position(),
                "there is another book with the name '" + second.name() + "'",
                "give this one a name of its own, such as name: digest"));
    }

    /** Creates one book of articles. */
    private final class Binding {

        private final BookConfig wanted;
        private final List<Article> candidates;
        private final List<Article> appendices;
        private final Map<String, LocatedValue<String>> named = new HashMap<>();
        private final Set<String> bound = new HashSet<>();
        private final Set<String> claimed;

        /**
         * @param candidates articles from which its chapters are selected, oldest first
         * @param appendices the appendices if the configuration names none
         */
        Binding(BookConfig wanted, List<Article> candidates, List<Article> appendices) {
            this.wanted = wanted;
            this.candidates = candidates;
            this.appendices = appendices;
            this.claimed = Stream.concat(
                            wanted.parts().stream().flatMap(part -> part.chapters().articles().stream()),
                            wanted.appendices().stream().flatMap(List::stream))
                    .map(LocatedValue::value)
                    .collect(Collectors.toSet());
        }

        Book book() {
            List<Book.Part> parts = wanted.parts().stream().map(this::part).toList();
            List<Article> after = wanted.appendices().map(this::named).orElse(appendices);
            Book book = new Book(
                    wanted.name(),
                    wanted.title().orElse(config.title()),
                    wanted.authors(),
                    wanted.language().orElse(config.language()),
                    parts,
                    after,
                    wanted);
            return book.signed(config.publisher());
        }

        private Book.Part part(BookConfig.Part part) {
            Choice choice = part.chapters();
            List<Article> chapters = choice.articles().isEmpty()
                    ? candidates.stream()
                            .filter(article -> fits(article, choice) && !claimed.contains(article.slug()))
                            .filter(article -> bound.add(article.slug()))
                            .toList()
                    : named(choice.articles());
            boolean known = !doubts.concern("tags", "section", "series", "date");
            if (chapters.isEmpty() && choice.articles().isEmpty() && !oldestFirst.isEmpty() && known) {
                reportEmpty(part);
            }
            return new Book.Part(part.title(), part.opening(), Optional.empty(), chapters);
        }

        private List<Article> named(List<LocatedValue<String>> slugs) {
            return slugs.stream().flatMap(slug -> named(slug).stream()).toList();
        }

        private Optional<Article> named(LocatedValue<String> slug) {
            Optional<Article> found = Optional.ofNullable(bySlug.get(slug.value()));
            LocatedValue<String> before = named.putIfAbsent(slug.value(), slug);
            if (found.isEmpty() && !doubts.concernSlug(slug.value())) {
                reportMissing(slug);
            } else if (found.isPresent() && before != null) {
                reportTwice(slug, before);
            }
            return found.filter(article -> bound.add(article.slug()));
        }

        private static boolean fits(Article article, Choice choice) {
            LocalDate date = article.date().orElse(LocalDate.MIN);
            boolean tagged = choice.tags().isEmpty() || !Collections.disjoint(choice.tags(), article.tags());
            boolean late = choice.from().stream().noneMatch(date::isBefore);
            boolean placed = choice.section().stream().allMatch(article.section()::equals)
                    && choice.series().stream().allMatch(article.series()::equals);
            return tagged && placed && late && choice.until().stream().noneMatch(date::isAfter);
        }

        private void reportEmpty(BookConfig.Part part) {
            String what = part.title().isEmpty() ? "the book" : "the part '" + part.title() + "'";
            boolean taken = oldestFirst.stream().anyMatch(article -> fits(article, part.chapters()));
            String why =
                    taken ? "every article that fits is elsewhere in the book" : "no article fits what is asked for";
            diagnostics.report(Diagnostic.error(
                    "BS-BOOK-002",
                    part.chapters().position(),
                    why + ", so " + what + " is empty",
                    taken
                            ? "put the part before the one that takes them, or let that one take less"
                            : "check tags and dates, or name articles by their slugs"));
        }

        private void reportMissing(LocatedValue<String> slug) {
            diagnostics.report(Diagnostic.error(
                    "BS-BOOK-001",
                    slug.position(),
                    "there is no article or page with the slug '" + slug.value() + "'",
                    suggestions.hint(
                            slug.value(),
                            bySlug::keySet,
                            "the slug is the file's name without its date, or what its front matter says")));
        }

        private void reportTwice(LocatedValue<String> slug, LocatedValue<String> before) {
            diagnostics.report(Diagnostic.error(
                    "BS-BOOK-004",
                    slug.position(),
                    "'" + slug.value() + "' is in the book already, by line "
                            + before.position().line(),
                    "a book holds an article once; delete one of the two"));
        }
    }
}
