package dev.broadsheet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An enum whose constants {@code site.yaml} names by their words. */
public interface NamedOption {

    /** Returns the name of the constant. */
    String name();

    /** Returns the word in YAML: the name in lower case, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the words of some options, in order. */
    static List<String> words(NamedOption... options) {
        return Arrays.stream(options).map(NamedOption::word).toList();
    }

    /** Returns the option with this word. */
    static <T extends NamedOption> Optional<T> find(T[] options, String word) {
        return Arrays.stream(options)
                .filter(option -> option.word().equals(word))
                .findFirst();
    }
}
