package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.font.MathConstant;
import dev.broadsheet.typesetter.math.font.MathFont;
import dev.broadsheet.typesetter.math.operator.Division;
import dev.broadsheet.typesetter.math.operator.Operator;
import dev.broadsheet.typesetter.math.operator.Operators;
import dev.broadsheet.typesetter.math.token.Elements;
import dev.broadsheet.typesetter.math.token.Faults;
import dev.broadsheet.typesetter.math.token.FormulaText;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathFault.Kind;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out the elements of one formula; MathML Core, section 3. */
final class FormulaLayout {

    /** Number of children of elements that require a fixed number. */
    private static final Map<String, Integer> ARGUMENTS = Map.of(
            "mfrac", 2, "mroot", 2, "msub", 2, "msup", 2, "msubsup", 3, "munder", 2, "mover", 2, "munderover", 3);

    private static final Set<String> PLAIN_GROUPS = Set.of("mrow", "mstyle", "semantics");

    private final MathFont font;
    private final FormulaStyles styles;
    private final Faults faults;
    private final Tokens tokens;
    private final Elements elements = new Elements();
    private final Operators operators;
    private final OperatorLayout operatorLayout;
    private final Rows rows;
    private final Scripts scripts;
    private final Limits limits;
    private final Fractions fractions;
    private final Radicals radicals;
    private final Tables tables;
    private final Padding padding;

    /** @param room width of a line, in pt */
    FormulaLayout(MathFont font, FormulaText text, FormulaStyles styles, Faults faults, double room) {
        this.font = font;
        this.styles = styles;
        this.faults = faults;
        this.tokens = new Tokens(font, text);
        this.operators = new Operators(elements, faults);
        Stretching stretching = new Stretching(font, tokens);
        this.operatorLayout = new OperatorLayout(this, tokens, stretching);
        this.rows = new Rows(this);
        this.scripts = new Scripts(this);
        this.limits = new Limits(this, scripts, tokens, stretching);
        this.fractions = new Fractions(this);
        this.radicals = new Radicals(this, stretching);
        this.tables = new Tables(this, styles, room);
        this.padding = new Padding(this, faults);
    }

    MathFont font() {
        return font;
    }

    Elements elements() {
        return elements;
    }

    Faults faults() {
        return faults;
    }

    /** Returns the font size, in pt. */
    double em(MathStyle style) {
        return style.base() * font.scale(style.level());
    }

    /** Returns a constant of the font, in pt. */
    double length(MathConstant constant, MathStyle style) {
        return font.length(constant) * em(style);
    }

    double axis(MathStyle style) {
        return font.axis() * em(style);
    }

    /** Returns the properties of an embellished operator's core; null if the element is not one. */
    @Nullable
    Operator operator(Element element, MathStyle style) {
        Element core = elements.core(element);
        return core == null ? null : operators.of(core, em(style), style.level());
    }

    MathBox lay(Element element, MathStyle outer) {
        return lay(element, outer, null);
    }

    /** Lays out a formula with its outermost row divided. */
    List<Formula.Part> parts(Element math, MathStyle outer, Division division) {
        MathStyle style = style(math, outer);
        Element row = math;
        List<Element> children = Elements.children(row);
        while (children.size() == 1 && PLAIN_GROUPS.contains(children.get(0).normalName())) {
            row = children.get(0);
            style = style(row, style);
            children = Elements.children(row);
        }
        return rows.parts(row, style, division);
    }

    /** @param stretch stretch of its core operator */
    MathBox lay(Element element, MathStyle outer, @Nullable Stretch stretch) {
        return finished(element, set(element, outer, stretch));
    }

    /** Returns the box of an element with its background and owner. */
    MathBox finished(Element element, MathBox box) {
        MathBox painted = styles.isPaintedApart(element) ? box.painted(element) : box;
        return styles.areElementsKnown() ? painted.ownedBy(element) : painted;
    }

    /** Returns the style of an element within another style. */
    MathStyle style(Element element, MathStyle outer) {
        return outer.of(element).sized(styles.fontSize(element));
    }

    private MathBox set(Element element, MathStyle outer, @Nullable Stretch stretch) {
        MathStyle style = style(element, outer);
        String name = element.normalName();
        List<Element> children = Elements.children(element);
        if (children.size() != ARGUMENTS.getOrDefault(name, children.size())) {
            faults.tell(Kind.COUNT, name);
            return rows.lay(element, style, stretch);
        }
        return switch (name) {
            case "mi", "mn", "mtext", "ms" -> token(element, style);
            case "mo" -> operatorLayout.lay(element, style, stretch);
            case "mspace" -> padding.space(element, style);
            case "mpadded" -> padding.padded(element, rows.lay(element, style, stretch), style);
            case "mphantom" -> rows.lay(element, style, stretch).unseen();
            case "merror" -> padding.error(rows.lay(element, style, stretch), style);
            case "mfrac" -> fractions.lay(element, children, style, stretch);
            case "msqrt" -> radicals.square(rows.lay(element, style.cramp(), null), style);
            case "mroot" -> radicals.root(children, style);
            case "msub", "msup", "msubsup", "mmultiscripts" -> scripts.lay(element, children, style, stretch);
            case "munder", "mover", "munderover" -> limits.lay(element, children, style, stretch);
            case "mtable" -> tables.lay(element, outer);
            case "none", "mprescripts" -> MathBox.EMPTY;
            default -> other(element, style, stretch);
        };
    }

    private MathBox token(Element element, MathStyle style) {
        String text = Tokens.text(element);
        return switch (element.normalName()) {
            case "mi" -> tokens.identifier(element, em(style), style.level());
            case "mn" -> tokens.characters(text, text, em(style), style.level());
            default -> tokens.words(text, em(style));
        };
    }

    private MathBox other(Element element, MathStyle style, @Nullable Stretch stretch) {
        if (!Elements.isKnown(element)) {
            faults.tell(Kind.UNKNOWN, element.normalName());
        }
        return rows.lay(element, style, stretch);
    }
}
