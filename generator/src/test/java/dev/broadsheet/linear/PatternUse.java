package dev.broadsheet.linear;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a source file does with patterns. */
final class PatternUse {

    private final Set<String> constants = new TreeSet<>();
    private final Set<String> searched = new HashSet<>();
    private final Set<String> matched = new HashSet<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> matchedFields = new HashSet<>();
    private final Set<String> searchedFields = new HashSet<>();
    private boolean any;
    private boolean searching;
    private boolean made;

    boolean isAny() {
        return any;
    }

    /** Whether it makes a pattern of what is no constant. */
    boolean isMade() {
        return made;
    }

    /** Each constant text, and whether it would be looked for within texts, and not only compared with the whole of them. */
    Map<String, Boolean> patterns() {
        Map<String, Boolean> patterns = new TreeMap<>();
        fields.forEach((field, regex) -> {
            boolean compared = matchedFields.contains(field) && !searchedFields.contains(field);
            (compared ? matched : searched).add(regex);
        });
        constants.forEach(
                text -> patterns.put(text, searched.contains(text) || (searching && !matched.contains(text))));
        return patterns;
    }

    void constant(String text) {
        constants.add(text);
    }

    /** A pattern is made or used. @param regex empty when it is no constant */
    void used(String regex, boolean search) {
        any = true;
        made |= regex.isEmpty();
        (search ? searched : matched).add(regex);
    }

    /** A pattern is kept. @param regex empty when it is no constant */
    void compiled(String regex) {
        any = true;
        made |= regex.isEmpty();
    }

    void kept(String field, String regex) {
        fields.put(field, regex);
    }

    /** Somebody reads a field, and either looks for its pattern within a text, or compares, or hands it to others. */
    void read(String field, boolean search, boolean compare) {
        (search || !compare ? searchedFields : matchedFields).add(field);
    }

    void searches() {
        searching = true;
    }
}
