package dev.broadsheet.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The distinctive words of a role.
 *
 * @param words in lower case, without articles and prepositions
 */
record RoleWords(Set<String> words) {

    private static final Set<String> EMPTY_WORDS = Set.of("of", "the", "a", "an", "and", "for", "to", "in", "s");

    static RoleWords of(String role) {
        Set<String> words = Arrays.stream(role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        return new RoleWords(words);
    }

    boolean sharesAny(RoleWords other) {
        return words.stream().anyMatch(other.words::contains);
    }

    /** Whether all words of another role are included; false if it has none. */
    boolean containsAll(RoleWords other) {
        return !other.words.isEmpty() && words.containsAll(other.words);
    }
}
