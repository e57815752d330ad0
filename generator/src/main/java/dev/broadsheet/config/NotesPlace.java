package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the notes of a book are, by the names that {@code site.yaml} uses. */
public enum NotesPlace {
    /** At the foot of the page that calls them. */
    FOOT,
    /** Behind the text of their chapter. */
    END_OF_CHAPTER,
    /** Behind all chapters, in print; in the e-book behind their chapter, where reading systems find them. */
    END_OF_BOOK;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<NotesPlace> of(String text) {
        return Arrays.stream(values())
                .filter(place -> place.word().equals(text))
                .findFirst();
    }
}
