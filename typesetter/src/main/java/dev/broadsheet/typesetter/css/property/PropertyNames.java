package dev.broadsheet.typesetter.css.property;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** All supported property names, and those that are known but have no effect in print. */
public final class PropertyNames {

    private static final Map<String, Property> ALIASES = Map.of(
            "page-break-before", Property.BREAK_BEFORE,
            "page-break-after", Property.BREAK_AFTER,
            "page-break-inside", Property.BREAK_INSIDE,
            "word-wrap", Property.OVERFLOW_WRAP,
            "overflow-x", Property.OVERFLOW,
            "overflow-y", Property.OVERFLOW,
            "text-wrap-style", Property.TEXT_WRAP,
            "grid-row-gap", Property.ROW_GAP,
            "grid-column-gap", Property.COLUMN_GAP);

    /** By lower-case name, sorted. */
    public static final Map<String, Definition> ALL = all();

    /** Properties for screens, which are ignored silently. */
    static final Set<String> IGNORED = Set.of("""
            accent-color animation animation-delay animation-direction animation-duration animation-fill-mode
            animation-iteration-count animation-name animation-timing-function appearance caret-color
            color-scheme contain cursor font-display font-optical-sizing font-smooth
            font-synthesis forced-color-adjust image-rendering isolation outline-color outline-offset
            overflow-anchor overscroll-behavior perspective pointer-events print-color-adjust
            resize scroll-behavior scroll-margin scroll-margin-block-start scroll-margin-top scroll-padding
            scroll-padding-top scroll-snap-align scroll-snap-type scrollbar-color scrollbar-gutter
            scrollbar-width speak src supported-color-schemes text-rendering text-size-adjust touch-action transition transition-delay
            transition-duration transition-property transition-timing-function user-select view-transition-name
            will-change""".split("\\s+", -1));

    /** Properties that would change the appearance of a box but are not supported. */
    static final Set<String> NOT_DRAWN = Set.of("""
            aspect-ratio backdrop-filter background-attachment background-blend-mode background-clip
            background-origin border-image
            border-image-outset border-image-repeat border-image-slice border-image-source border-image-width
            clip clip-path content-visibility filter font-palette font-size-adjust font-stretch font-variation-settings mask
            mask-image mix-blend-mode outline outline-style outline-width rotate scale shape-outside
            text-combine-upright text-emphasis text-emphasis-color text-emphasis-position text-emphasis-style text-orientation
            text-overflow text-shadow translate zoom""".split("\\s+", -1));

    /** Values of these without visible effect, as in style sheets that reset styles. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("""
            0 0px 1 100% auto clip inherit initial medium mixed none normal revert scroll unset""".split("\\s+", -1));

    private static final Map<String, String> OWN_INITIAL = Map.of(
            "background-clip", "border-box", "background-origin", "padding-box", "content-visibility", "visible");

    private PropertyNames() {}

    /** Whether a value of an unsupported property would have a visible effect. Browsers draw {@code outline: auto}. */
    static boolean isSeen(String property, String value) {
        boolean drawn = value.equals("auto") && property.startsWith("outline");
        return (drawn || !WITHOUT_EFFECT.contains(value)) && !value.equals(OWN_INITIAL.get(property));
    }

    private static Map<String, Definition> all() {
        Map<String, Definition> names = new TreeMap<>();
        for (Property property : Property.values()) {
            names.put(property.css(), longhand(property));
        }
        ALIASES.forEach((name, property) -> names.put(name, longhand(property)));
        Shorthands.addTo(names);
        LogicalProperties.addTo(names);
        return Collections.unmodifiableMap(names);
    }

    private static Definition longhand(Property property) {
        return Definition.longhand(PropertyRef.of(property), property.grammar());
    }

    /** Whether a property exists in any medium. */
    public static boolean known(String name) {
        return name.startsWith("-")
                || name.startsWith("mso-")
                || ALL.containsKey(name)
                || IGNORED.contains(name)
                || NOT_DRAWN.contains(name);
    }

    static boolean ignored(String name) {
        return IGNORED.contains(name) || name.startsWith("mso-") || (name.startsWith("-") && !ALL.containsKey(name));
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
