package dev.broadsheet.citation.csl;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.Limits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Follows the calls of macros: they exist, none is recursive, and what the style renders for a work is bounded, since a macro that
 * calls the next one twice doubles the work of all others.
 */
final class MacroCalls {

    private static final String HINT = "take out calls, or take another style";

    private final Map<String, XmlElement> macros = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();
    private final Faults faults;

    /** Receives faults of a style. */
    @FunctionalInterface
    interface Faults {
        void report(XmlElement element, String message, String hint);
    }

    /**
     * What an element renders at most, with the macros that it calls.
     *
     * @param elements the number of elements; of alternatives only the largest counts
     * @param levels the levels of nested elements
     */
    private record Extent(long elements, int levels) {

        static final Extent NONE = new Extent(0, 0);

        Extent plus(Extent sibling) {
            return new Extent(
                    Math.min(elements + sibling.elements, Integer.MAX_VALUE), Math.max(levels, sibling.levels));
        }

        Extent or(Extent other) {
            return new Extent(Math.max(elements, other.elements), Math.max(levels, other.levels));
        }

        Extent within() {
            return new Extent(elements + 1, levels + 1);
        }
    }

    MacroCalls(XmlElement style, Faults faults) {
        style.children("macro").forEach(macro -> macros.put(macro.get("name"), macro));
        this.faults = faults;
    }

    /** Checks an area of the style, and the macros that it calls. */
    void check(XmlElement area) {
        Extent extent = extent(area, new HashSet<>(), 0);
        if (extent.levels > Limits.STYLE_CALL_DEPTH) {
            faults.report(
                    area,
                    "<" + area.name() + "> has more than " + Limits.STYLE_CALL_DEPTH
                            + " elements within each other, with the macros that it calls",
                    HINT);
        } else if (extent.elements > Limits.STYLE_ELEMENTS) {
            faults.report(
                    area,
                    "<" + area.name() + "> has more than " + Limits.STYLE_ELEMENTS
                            + " elements, with the macros that it calls",
                    HINT);
        }
    }

    /** Checks the macros that are called from nowhere. */
    void checkMacros() {
        macros.values().forEach(macro -> macro(macro, new HashSet<>(), 0));
    }

    private Extent macro(XmlElement macro, Set<String> path, int level) {
        String name = macro.get("name");
        Extent known = extents.get(name);
        if (known == null) {
            path.add(name);
            known = extent(macro, path, level);
            path.remove(name);
            extents.put(name, known);
        }
        return known;
    }

    /** @param level the number of elements around this one; those too deep are reported by their extent */
    private Extent extent(XmlElement element, Set<String> path, int level) {
        Extent all = level > Limits.STYLE_CALL_DEPTH ? Extent.NONE : called(element, path, level);
        boolean alternatives = element.name().equals("choose");
        if (level <= Limits.STYLE_CALL_DEPTH) {
            for (XmlElement child : element.children()) {
                Extent next = extent(child, path, level + 1);
                all = alternatives ? all.or(next) : all.plus(next);
            }
        }
        return all.within();
    }

    private Extent called(XmlElement element, Set<String> path, int level) {
        String called = element.get("macro");
        if (element.has("macro") && !macros.containsKey(called)) {
            faults.report(
                    element,
                    "unknown macro '" + called + "'",
                    DidYouMean.hint(called, macros.keySet(), "write the <macro>, or take out the call"));
        } else if (path.contains(called)) {
            faults.report(element, "the macro '" + called + "' calls itself", "take out the call");
        } else if (element.has("macro")) {
            return macro(Objects.requireNonNull(macros.get(called)), path, level + 1);
        }
        return Extent.NONE;
    }
}
