package dev.broadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run does with {@code published.json}, the list of published addresses that the user keeps in the content folder. */
public enum PublishedAddresses {
    /** Warns of an address that is gone. */
    WARN,
    /** Fails when an address is gone. */
    ERROR,
    /** Warns, and adds the addresses that are new. */
    UPDATE;

    /** By its word, such as {@code update}. */
    public static Optional<PublishedAddresses> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PublishedAddresses::word).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
