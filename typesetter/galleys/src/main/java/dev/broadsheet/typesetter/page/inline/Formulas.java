package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.math.Formula;
import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.font.MathFonts;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathFault;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.style.ElementStyles;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The formulas of a document, each laid out once. */
public final class Formulas {

    /** Distance of inline formulas from the lines above and below, in em. */
    private static final double CLEARANCE = 0.05;

    /** Distance between the lines of a displayed formula, in em. */
    private static final double CLEARANCE_OF_LINES = 0.2;

    /** How far a formula may exceed its line's height, in em; letters leave as much empty. */
    private static final double TOLERANCE = 0.12;

    private final MathFonts fonts;
    private final Styles styles;
    private final TextSetter text;
    private final PageArea area;
    private final Problems problems;
    private final IdentityHashMap<InlineItem.Formula, Laid> known = new IdentityHashMap<>();
    private boolean fontReported;

    public Formulas(MathFonts fonts, Styles styles, TextSetter text, PageArea area, Problems problems) {
        this.fonts = fonts;
        this.styles = styles;
        this.text = text;
        this.area = area;
        this.problems = problems;
    }

    /**
     * A laid-out formula, or an unbreakable part of it.
     *
     * @param above required height of its line above the baseline
     * @param below required depth of its line
     * @param after space after it, unless a line ends there
     * @param styles styles of its elements
     */
    record Part(
            InlineItem.Formula formula,
            MathBox box,
            double above,
            double below,
            Inline.Joining joining,
            double after,
            Styles styles)
            implements Atomic {

        @Override
        public Ink ink() {
            return formula.ink();
        }

        @Override
        public Origin origin() {
            return formula.origin();
        }

        @Override
        public double outerWidth() {
            return box.fullWidth();
        }

        @Override
        public double outerHeight() {
            return above + below;
        }

        @Override
        public double depth() {
            return below;
        }

        @Override
        public Fragment fragment() {
            return Fragment.Group.of(new Fragment.Formula(ink(), box, formula.parts(), styles), 0, -below);
        }
    }

    /** The parts of a formula for lines of width {@code room}, in pt. */
    private record Laid(List<Part> parts, double room) {

        boolean serves(double otherRoom) {
            return room == otherRoom
                    || parts.isEmpty()
                    || (parts.size() == 1 && parts.get(0).outerWidth() < Math.min(room, otherRoom));
        }
    }

    /** Whether a paragraph has a displayed formula, which is divided as its column demands. */
    public static boolean areDisplayed(List<InlineItem> items) {
        for (InlineItem item : items) {
            if (item instanceof InlineItem.Formula formula && Formula.isDisplayed(formula.element())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the parts between which a line may break; none if the formula cannot be set, which is reported once.
     *
     * @param column width of its line, in pt
     */
    List<Part> lay(InlineItem.Formula formula, double column) {
        double room = Formula.isDisplayed(formula.element()) ? column : Double.MAX_VALUE;
        Laid laid = known.get(formula);
        if (laid == null) {
            laid = new Laid(layNow(formula, room, fault -> report(fault, formula.ink())), room);
            known.put(formula, laid);
        } else if (!laid.serves(room)) {
            laid = new Laid(layNow(formula, room, fault -> {}), room);
            known.put(formula, laid);
        }
        return laid.parts();
    }

    private List<Part> layNow(InlineItem.Formula formula, double room, Consumer<MathFault> faults) {
        Ink ink = formula.ink();
        TextStyle style = text.style(ink.style(), ink.language());
        Optional<MathFont> font = fonts.of(style);
        if (font.isEmpty()) {
            reportFont(ink);
            return List.of();
        }
        List<Formula.Part> laid = Formula.lay(
                formula.element(),
                font.get(),
                style.size(),
                (words, size) -> runs(words, style, size, ink),
                new ElementStyles(styles, !formula.parts().isEmpty()),
                room,
                faults);
        if (!laid.stream().allMatch(part -> fits(part.box(), ink))) {
            return List.of();
        }
        boolean lines = laid.size() > 1 && Formula.isDisplayed(formula.element());
        return parts(laid, formula, lines ? CLEARANCE_OF_LINES : CLEARANCE);
    }

    private List<Part> parts(List<Formula.Part> laid, InlineItem.Formula formula, double clearance) {
        Ink ink = formula.ink();
        Strut strut = text.strut(ink.style(), ink.language());
        double em = ink.style().fontSize();
        List<Part> parts = new ArrayList<>();
        for (Formula.Part part : laid) {
            MathBox box = part.box();
            boolean last = parts.size() + 1 == laid.size();
            parts.add(new Part(
                    formula,
                    box,
                    room(box.ascent() + clearance * em, strut.above(), em),
                    room(box.descent() + clearance * em, strut.below(), em),
                    last ? Inline.Joining.LETTER : Inline.Joining.PART,
                    part.after(),
                    styles));
        }
        return parts;
    }

    /** Returns the required height: a line becomes higher only if the formula would come close to adjacent lines. */
    private static double room(double wanted, double strut, double em) {
        return wanted <= strut + TOLERANCE * em ? Math.min(wanted, strut) : wanted;
    }

    private List<GlyphRun> runs(String words, TextStyle style, double size, Ink ink) {
        TextStyle scaled = new TextStyle(
                style.families(),
                style.weight(),
                style.italic(),
                size,
                style.letterSpacing(),
                style.wordSpacing(),
                style.features(),
                style.language());
        return text.runs(words, scaled, ink);
    }

    private boolean fits(MathBox box, Ink ink) {
        if (box.ascent() + box.descent() <= area.height()) {
            return true;
        }
        reportLimit("it is higher than the page", ink);
        return false;
    }

    private void reportFont(Ink ink) {
        if (!fontReported) {
            fontReported = true;
            problems.warn(
                    "BS-FONT-004",
                    ink.mark(),
                    "no font has a MATH table, without which no formula can be set; its words are printed",
                    "add a font for formulas, such as STIX Two Math");
        }
    }

    private void report(MathFault fault, Ink ink) {
        switch (fault.kind()) {
            case COUNT ->
                problems.warn(
                        "BS-MATH-002",
                        ink.mark(),
                        "<" + fault.detail() + "> holds more or fewer elements than it can; they are set in a row",
                        "put what belongs together into an <mrow>");
            case UNKNOWN ->
                problems.warn(
                        "BS-MATH-004",
                        ink.mark(),
                        "<" + fault.detail() + "> is not an element of MathML Core; its content is set in a row",
                        "write it with other elements");
            case LENGTH ->
                problems.warn(
                        "BS-MATH-005",
                        ink.mark(),
                        fault.detail() + " is not a length or is out of range; it is ignored",
                        "write a number with a unit, such as 0.5em");
            case LIMIT -> reportLimit(fault.detail(), ink);
        }
    }

    private void reportLimit(String reason, Ink ink) {
        problems.warn(
                "BS-MATH-003",
                ink.mark(),
                "the formula cannot be set, and its words are printed: " + reason,
                "divide it into several formulas");
    }
}
