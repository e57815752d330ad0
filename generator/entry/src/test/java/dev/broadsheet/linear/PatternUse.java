package dev.broadsheet.linear;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The use of regular expressions in a source file. */
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

    /** Whether it compiles a pattern from a string that is not a constant. */
    boolean isMade() {
        return made;
    }

    /** Returns the constant strings, each with whether it would be used for searching, rather than only to match whole texts. */
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

    /** Records the use of a pattern. @param regex its text; empty if it is not a constant */
    void used(String regex, boolean search) {
        any = true;
        made |= regex.isEmpty();
        (search ? searched : matched).add(regex);
    }

    /** Records the compilation of a pattern. @param regex its text; empty if it is not a constant */
    void compiled(String regex) {
        any = true;
        made |= regex.isEmpty();
    }

    void kept(String field, String regex) {
        fields.put(field, regex);
    }

    /**
     * Records that a method reads a field with a pattern, and whether it searches with it, matches, or passes it on (neither).
     */
    void read(String field, boolean search, boolean compare) {
        (search || !compare ? searchedFields : matchedFields).add(field);
    }

    void searches() {
        searching = true;
    }
}
