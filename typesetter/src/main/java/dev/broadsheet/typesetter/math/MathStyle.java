package dev.broadsheet.typesetter.math;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * In which style a part is set; MathML Core, sections 2.1.5, 4.4 to 4.6.
 *
 * @param base font size of parts that are no scripts, in pt
 * @param level 0, and 1 more for each script that a part is in
 * @param display whether it has room, as a displayed formula has
 * @param cramped whether superscripts are raised less ({@code math-shift: compact})
 */
record MathStyle(double base, int level, boolean display, boolean cramped) {

    private static final int DEEPEST = 100;

    /** With what the attributes of an element ask for. */
    MathStyle of(Element element) {
        boolean displayed = flag(element, "displaystyle", display);
        return new MathStyle(base, level(element), displayed, cramped);
    }

    MathStyle sized(double size) {
        return size == base ? this : new MathStyle(size, level, display, cramped);
    }

    private int level(Element element) {
        String wish = element.attr("scriptlevel").strip();
        if (!wish.matches("[+-]?\\d{1,2}")) {
            return level;
        }
        boolean relative = wish.startsWith("+") || wish.startsWith("-");
        return Math.max(0, Math.min(DEEPEST, Integer.parseInt(wish) + (relative ? level : 0)));
    }

    /** A boolean attribute; what is neither true nor false does not count. */
    static boolean flag(Element element, String attribute, boolean otherwise) {
        return switch (element.attr(attribute).strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** Of a script. */
    MathStyle script() {
        return deeper(1);
    }

    /** Of the degree of a root. */
    MathStyle deeper(int levels) {
        return new MathStyle(base, Math.min(DEEPEST, level + levels), false, cramped);
    }

    /** Of the parts of a fraction: smaller only where there is no room. */
    MathStyle fraction() {
        return new MathStyle(base, display ? level : level + 1, false, cramped);
    }

    MathStyle cramp() {
        return new MathStyle(base, level, display, true);
    }

    /** Without room, as within tables. */
    MathStyle compact() {
        return new MathStyle(base, level, false, cramped);
    }
}
