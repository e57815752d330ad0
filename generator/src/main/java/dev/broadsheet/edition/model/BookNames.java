package dev.broadsheet.edition.model;

import dev.broadsheet.edition.Download;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.WrittenLanguage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tells several books apart where their files are offered: their titles, or else their languages. */
final class BookNames {

    private final List<Book> books;

    BookNames(List<Download> offered) {
        Set<String> seen = new HashSet<>();
        this.books = offered.stream()
                .flatMap(download -> download.book().stream())
                .filter(book -> seen.add(book.name()))
                .toList();
    }

    /** Adds {@code name} and {@code lang}, which is that of the name; nothing when there is one book only. */
    void addTo(Map<String, Object> model, Book book) {
        if (books.size() > 1) {
            boolean sameTitle = books.stream()
                            .filter(other -> other.title().equals(book.title()))
                            .count()
                    > 1;
            model.put("name", sameTitle ? LanguageNames.own(WrittenLanguage.of(book.language())) : book.title());
            model.put("lang", book.language().toLanguageTag());
        }
    }
}
