package dev.broadsheet.typesetter.css.declaration;

import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.PropertyRef;
import dev.broadsheet.typesetter.css.property.UnsupportedProperties;
import dev.broadsheet.typesetter.css.shorthand.LogicalProperties;
import dev.broadsheet.typesetter.css.shorthand.Shorthands;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All supported property names. */
public final class PropertyNames {

    private static final Map<String, Property> ALIASES = Map.ofEntries(
            Map.entry("page-break-before", Property.BREAK_BEFORE),
            Map.entry("page-break-after", Property.BREAK_AFTER),
            Map.entry("page-break-inside", Property.BREAK_INSIDE),
            Map.entry("word-wrap", Property.OVERFLOW_WRAP),
            Map.entry("overflow-x", Property.OVERFLOW),
            Map.entry("overflow-y", Property.OVERFLOW),
            Map.entry("text-wrap-style", Property.TEXT_WRAP),
            Map.entry("-webkit-background-clip", Property.BACKGROUND_CLIP),
            Map.entry("-webkit-text-fill-color", Property.COLOR),
            Map.entry("grid-row-gap", Property.ROW_GAP),
            Map.entry("grid-column-gap", Property.COLUMN_GAP));

    /** By lower-case name, sorted. */
    public static final Map<String, Definition> ALL = all();

    private PropertyNames() {}

    private static Map<String, Definition> all() {
        Map<String, Definition> names = new TreeMap<>();
        for (Property property : Property.values()) {
            names.put(property.css(), longhand(property));
        }
        ALIASES.forEach((name, property) -> names.put(name, longhand(property)));
        Shorthands.addTo(names);
        LogicalProperties.addTo(names);
        names.put("all", new Definition(ofAll(), in -> null));
        return Collections.unmodifiableMap(names);
    }

    /** Returns the longhands of {@code all}, whose values are the CSS-wide keywords; CSS Cascade 5, section 3.2. */
    private static List<PropertyRef> ofAll() {
        return Arrays.stream(Property.values())
                .filter(property -> property != Property.DIRECTION && property != Property.UNICODE_BIDI)
                .map(PropertyRef::of)
                .toList();
    }

    private static Definition longhand(Property property) {
        return Definition.longhand(PropertyRef.of(property), property.grammar());
    }

    /** Whether a property exists in any medium. */
    public static boolean known(String name) {
        return name.startsWith("-")
                || name.startsWith("mso-")
                || ALL.containsKey(name)
                || UnsupportedProperties.isIgnored(name)
                || UnsupportedProperties.isDrawn(name);
    }

    static boolean ignored(String name) {
        return UnsupportedProperties.isIgnored(name)
                || name.startsWith("mso-")
                || (name.startsWith("-") && !ALL.containsKey(name));
    }

    /** Returns the supported name most similar to a misspelt one, if it is close. */
    public static Optional<String> similar(String name) {
        return nearest(name, ALL.keySet());
    }

    /** Returns the word most similar to a misspelt one, if it is close; of several, the first in alphabetical order. */
    public static Optional<String> nearest(String name, Set<String> words) {
        String best = "";
        int least = Math.max(1, Math.min(3, name.length() / 4)) + 1;
        for (String candidate : new TreeSet<>(words)) {
            int distance = distance(name, candidate, least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * Returns the Levenshtein distance, in which two letters in exchanged order count as one; or {@code limit} if the lengths
     * alone differ by that much.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] before = new int[b.length() + 1];
        int[] last = before;
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            before = last;
            last = row;
            row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
