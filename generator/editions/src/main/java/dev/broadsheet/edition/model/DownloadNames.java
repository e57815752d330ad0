package dev.broadsheet.edition.model;

import dev.broadsheet.edition.Download;
import dev.broadsheet.publication.Book;
import dev.broadsheet.source.WrittenLanguage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that distinguish several books in a list of downloads: their titles or, if these are equal, their languages. */
final class DownloadNames {

    private final List<Book> books;

    DownloadNames(List<Download> offered) {
        Set<String> seen = new HashSet<>();
        this.books = offered.stream()
                .flatMap(download -> download.book().stream())
                .filter(book -> seen.add(book.name()))
                .toList();
    }

    /**
     * Puts {@code name} and {@code lang}, the language of the name, into the model of a download; does nothing if there is only
     * one book.
     */
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
