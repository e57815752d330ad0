package dev.broadsheet.config;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list that a book may have, by the name that {@code site.yaml} uses. */
public enum BookList implements NamedOption {
    FIGURES,
    TABLES,
    LISTINGS,
    /** Abbreviations that its texts explain, with what they stand for. */
    ABBREVIATIONS,
    /** What was corrected in its texts, and when. */
    CORRECTIONS;

    /** Those of captions that a book of articles has when nothing is said. */
    static final Set<BookList> USUAL = EnumSet.of(FIGURES, TABLES);

    /** Those that list captions. */
    public static List<BookList> ofCaptions() {
        return List.of(FIGURES, TABLES, LISTINGS);
    }

    /** {@code true} is those that are usual, {@code false} is none. */
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
