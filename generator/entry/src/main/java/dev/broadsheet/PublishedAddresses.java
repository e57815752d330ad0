package dev.broadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a run uses {@code published.json}, the list of published addresses that the user keeps in the content folder. */
public enum PublishedAddresses {
    /** Warns of an address that no longer exists. */
    WARN,
    /** Fails if an address no longer exists. */
    ERROR,
    /** Warns, and adds new addresses to the list. */
    UPDATE;

    /** Returns the constant for a word, such as {@code update}. */
    public static Optional<PublishedAddresses> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    /** Returns all words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PublishedAddresses::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
