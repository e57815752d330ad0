package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.operator.Division;
import dev.broadsheet.typesetter.math.token.Faults;
import dev.broadsheet.typesetter.math.token.FormulaText;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathFault;
import dev.broadsheet.typesetter.math.token.MathFault.Kind;
import dev.broadsheet.typesetter.math.token.MathStyle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Lays out {@code math} elements. */
public final class Formula {

    /** Deepest nesting of elements. */
    static final int DEEPEST = 100;

    /** Most elements of one formula. */
    static final int MOST_ELEMENTS = 20_000;

    /** Greatest width and height, in pt; the limit of PDF pages. */
    static final double LARGEST = 14_400;

    private static final List<Division> FINER =
            List.of(Division.BEFORE_RELATIONS, Division.AT_OPERATORS, Division.WITHIN_FENCES);

    private Formula() {}

    /**
     * An unbreakable part of a formula.
     *
     * @param after space between it and the next part on the same line, in pt
     */
    public record Part(MathBox box, double after) {

        static Part whole(MathBox box) {
            return new Part(box, 0);
        }
    }

    /**
     * Lays out a formula.
     *
     * @param math element in the MathML namespace
     * @param size font size of the text around it, in pt
     * @param text sets words within it
     * @param styles styles of the elements
     * @param room width of a line, in pt; a wider displayed formula is broken before relations, and if necessary at other
     *     operators
     * @param faults receives faults
     * @return the parts between which a line may break; none if it exceeds a limit, which is reported
     */
    public static List<Part> lay(
            Element math,
            MathFont font,
            double size,
            FormulaText text,
            FormulaStyles styles,
            double room,
            Consumer<MathFault> faults) {
        if (isBeyondLimits(math, faults)) {
            return List.of();
        }
        boolean display = isDisplayed(math);
        FormulaLayout layout = new FormulaLayout(font, text, styles, new Faults(faults), room);
        MathStyle style = new MathStyle(size, 0, display, false);
        List<Part> parts = display
                ? fitted(Part.whole(layout.lay(math, style)), room, division -> layout.parts(math, style, division))
                : layout.parts(math, style, Division.AFTER_RELATIONS);
        if (parts.stream().anyMatch(Formula::isTooLarge)) {
            faults.accept(new MathFault(Kind.LIMIT, "it is larger than any page"));
            return List.of();
        }
        return parts;
    }

    /** Whether a formula is displayed. */
    public static boolean isDisplayed(Element math) {
        return math.attr("display").strip().equalsIgnoreCase("block");
    }

    /** Divides a formula as little as necessary. */
    private static List<Part> fitted(Part whole, double room, Function<Division, List<Part>> divided) {
        List<Part> parts = List.of(whole);
        for (Division finer : FINER) {
            if (parts.stream().allMatch(part -> part.box().fullWidth() <= room)) {
                return parts;
            }
            parts = divided.apply(finer);
        }
        return parts;
    }

    private static boolean isTooLarge(Part part) {
        MathBox box = part.box();
        return !(box.fullWidth() <= LARGEST && box.height() <= LARGEST);
    }

    private static boolean isBeyondLimits(Element math, Consumer<MathFault> faults) {
        int[] most = {0, 0};
        math.traverse((node, depth) -> {
            if (node instanceof Element) {
                most[0]++;
                most[1] = Math.max(most[1], depth);
            }
        });
        if (most[1] > DEEPEST) {
            faults.accept(new MathFault(Kind.LIMIT, "its elements are nested more than " + DEEPEST + " deep"));
        } else if (most[0] > MOST_ELEMENTS) {
            faults.accept(new MathFault(Kind.LIMIT, "it has more than " + MOST_ELEMENTS + " elements"));
        }
        return most[1] > DEEPEST || most[0] > MOST_ELEMENTS;
    }
}
