package dev.broadsheet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is above the text of left and right pages, by the names that {@code site.yaml} uses; the theme has a style sheet for each. */
public enum RunningHeads {
    /** The chapter; the first section that begins on the page. */
    CHAPTER_SECTION,
    /** The chapter; the last section of the page. */
    CHAPTER_LAST_SECTION,
    /** The book; the chapter. */
    BOOK_CHAPTER,
    /** The part, or else the book; the chapter. */
    PART_CHAPTER,
    /** The authors of the chapter; its title. */
    AUTHOR_CHAPTER,
    /** Nothing. */
    NONE;

    /** As it is written. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words, in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(RunningHeads::word).toList();
    }

    static Optional<RunningHeads> of(String text) {
        return Arrays.stream(values())
                .filter(heads -> heads.word().equals(text))
                .findFirst();
    }
}
