package dev.broadsheet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of a few options, which {@code site.yaml} names by the word of its constant. */
public interface NamedOption {

    /** Of the constant. */
    String name();

    /** As it is written: in lower case, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Their words, in order. */
    static List<String> words(NamedOption... options) {
        return Arrays.stream(options).map(NamedOption::word).toList();
    }

    /** The option of a word. */
    static <T extends NamedOption> Optional<T> find(T[] options, String word) {
        return Arrays.stream(options)
                .filter(option -> option.word().equals(word))
                .findFirst();
    }
}
