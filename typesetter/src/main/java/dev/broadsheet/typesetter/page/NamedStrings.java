package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ContentPart.Which;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The named strings that {@code string-set} gives values to, as {@code string()} sees them on the current page. */
final class NamedStrings {

    /** No margin holds more; a running head of a million letters would be set anew on each of its pages. */
    private static final int LONGEST = 2000;

    private final Map<String, String> atStart = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private final Set<String> setHere = new HashSet<>();

    void nextPage() {
        atStart.putAll(last);
        first.clear();
        setHere.clear();
    }

    void set(String name, String value) {
        String kept = value.length() > LONGEST ? value.substring(0, cut(value)) : value;
        first.putIfAbsent(name, kept);
        last.put(name, kept);
        setHere.add(name);
    }

    private static int cut(String value) {
        return Character.isLowSurrogate(value.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }

    /** CSS GCPM 3, section 1.2.2. */
    String get(String name, Which which) {
        String start = atStart.getOrDefault(name, "");
        return switch (which) {
            case FIRST -> first.getOrDefault(name, start);
            case START -> start;
            case LAST -> last.getOrDefault(name, "");
            case FIRST_EXCEPT -> setHere.contains(name) ? "" : start;
        };
    }
}
