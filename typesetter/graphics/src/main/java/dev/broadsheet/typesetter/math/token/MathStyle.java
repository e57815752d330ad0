package dev.broadsheet.typesetter.math.token;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The style of a part; MathML Core, sections 2.1.5, 4.4 to 4.6.
 *
 * @param base font size outside scripts, in pt
 * @param level script level, from 0
 * @param display display style
 * @param cramped whether superscripts are raised less ({@code math-shift: compact})
 */
public record MathStyle(double base, int level, boolean display, boolean cramped) {

    private static final int DEEPEST = 100;

    /** Returns the style with the attributes of an element applied. */
    public MathStyle of(Element element) {
        boolean displayed = flag(element, "displaystyle", display);
        return new MathStyle(base, level(element), displayed, cramped);
    }

    public MathStyle sized(double size) {
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

    /** Returns a boolean attribute; invalid values are ignored. */
    public static boolean flag(Element element, String attribute, boolean otherwise) {
        return switch (element.attr(attribute).strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** Returns the style of a script. */
    public MathStyle script() {
        return deeper(1);
    }

    /** Returns the style at a deeper script level, such as that of a root's degree. */
    public MathStyle deeper(int levels) {
        return new MathStyle(base, Math.min(DEEPEST, level + levels), false, cramped);
    }

    /** Returns the style of numerator and denominator: smaller unless in display style. */
    public MathStyle fraction() {
        return new MathStyle(base, display ? level : level + 1, false, cramped);
    }

    public MathStyle cramp() {
        return new MathStyle(base, level, display, true);
    }

    /** Returns the style without display style, as within tables. */
    public MathStyle compact() {
        return new MathStyle(base, level, false, cramped);
    }
}
