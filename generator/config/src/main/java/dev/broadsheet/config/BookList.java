package dev.broadsheet.config;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list in a book, by the name in {@code site.yaml}. */
public enum BookList implements NamedOption {
    FIGURES,
    TABLES,
    LISTINGS,
    /** Abbreviations that its texts explain, with their expansions. */
    ABBREVIATIONS,
    /** Corrections of its texts, with their dates. */
    CORRECTIONS;

    /** The default lists of captions in a book of articles. */
    static final Set<BookList> USUAL = EnumSet.of(FIGURES, TABLES);

    /** Returns the lists of captions. */
    public static List<BookList> ofCaptions() {
        return List.of(FIGURES, TABLES, LISTINGS);
    }

    /** Parses {@code true} as the default lists, {@code false} as none. */
    static Optional<Set<BookList>> of(String text) {
        return switch (text) {
            case "true" -> Optional.of(USUAL);
            case "false" -> Optional.of(EnumSet.noneOf(BookList.class));
            default -> NamedOption.find(values(), text).map(EnumSet::of);
        };
    }

    static Set<BookList> all(Collection<Set<BookList>> named) {
        Set<BookList> all = EnumSet.noneOf(BookList.class);
        named.forEach(all::addAll);
        return all;
    }
}
