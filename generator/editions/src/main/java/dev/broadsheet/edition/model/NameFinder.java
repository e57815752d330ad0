package dev.broadsheet.edition.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds names in texts: whole words only, and of names that begin at the same offset the longest. */
final class NameFinder {

    /** The names by their first characters, the longest first. */
    private final Map<Character, List<String>> names;

    NameFinder(Collection<String> names) {
        this.names = names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.groupingBy(name -> name.charAt(0)));
    }

    /** Passes each name in a text with its offset in UTF-16 code units. The names do not overlap. */
    void find(String text, ObjIntConsumer<String> found) {
        int at = 0;
        while (at < text.length()) {
            String name = nameAt(text, at);
            if (name == null) {
                at++;
            } else {
                found.accept(name, at);
                at += name.length();
            }
        }
    }

    private @Nullable String nameAt(String text, int at) {
        List<String> candidates = names.get(text.charAt(at));
        if (candidates == null || (at > 0 && isOfWord(text.codePointBefore(at)))) {
            return null;
        }
        for (String name : candidates) {
            int end = at + name.length();
            if (text.startsWith(name, at) && (end == text.length() || !isOfWord(text.codePointAt(end)))) {
                return name;
            }
        }
        return null;
    }

    /** Returns whether a character is a letter or a number, general categories L and N of Unicode. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
