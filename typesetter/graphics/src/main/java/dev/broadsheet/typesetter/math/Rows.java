package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.math.operator.Division;
import dev.broadsheet.typesetter.math.operator.Operator;
import dev.broadsheet.typesetter.math.token.Elements;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out rows; MathML Core, section 3.3.1.2. Names such as sin, and ellipses, get a thin space, as in TeX. */
final class Rows {

    private static final double THIN_SPACE = 1.0 / 6;

    private final FormulaLayout layout;

    Rows(FormulaLayout layout) {
        this.layout = layout;
    }

    /**
     * @param style style of the children
     * @param stretch stretch of the row's core operator
     */
    MathBox lay(Element row, MathStyle style, @Nullable Stretch stretch) {
        boolean isOperator = layout.elements().core(row) != null;
        List<MathBox> boxes = boxes(Elements.children(row), style, isOperator ? stretch : null);
        if (boxes.size() == 1) {
            return boxes.get(0);
        }
        return isOperator
                ? plain(boxes)
                : divided(row, boxes, style, Division.NOWHERE).get(0).box();
    }

    /** Lays out a row divided into unbreakable parts. */
    List<Formula.Part> parts(Element row, MathStyle style, Division division) {
        List<MathBox> boxes = boxes(Elements.children(row), style, null);
        return boxes.size() == 1 ? List.of(Formula.Part.whole(boxes.get(0))) : divided(row, boxes, style, division);
    }

    /** Lays out an operator with space-like elements beside it. */
    private static MathBox plain(List<MathBox> boxes) {
        Arrangement out = new Arrangement();
        double pen = 0;
        for (MathBox box : boxes) {
            out.put(box, pen, 0);
            pen += box.fullWidth();
        }
        return out.build(pen);
    }

    private List<Formula.Part> divided(Element row, List<MathBox> boxes, MathStyle style, Division division) {
        List<Element> children = Elements.children(row);
        List<Formula.Part> parts = new ArrayList<>();
        Arrangement out = new Arrangement();
        double pen = 0;
        int open = 0;
        for (int i = 0; i < boxes.size(); i++) {
            Element child = children.get(i);
            Operator operator = layout.operator(child, layout.style(child, style));
            double space = operator == null ? gap(children, i, style) : before(children, i, operator, style);
            if (i > 0 && operator != null && division.isBefore(operator, open)) {
                parts.add(new Formula.Part(out.build(pen), space));
                out = new Arrangement();
                pen = 0;
            } else {
                pen += space;
            }
            out.put(boxes.get(i), pen, 0);
            pen += boxes.get(i).fullWidth();
            double after = operator == null ? 0 : operator.after();
            open += operator == null ? 0 : operator.opens();
            if (i + 1 < boxes.size() && operator != null && division.isAfter(operator, open)) {
                parts.add(new Formula.Part(out.build(pen), after));
                out = new Arrangement();
                pen = 0;
            } else {
                pen += after;
            }
        }
        parts.add(Formula.Part.whole(out.build(pen)));
        return parts;
    }

    /** Returns the space before an operator; a prefix has space only after another visible element, as in TeX. */
    private double before(List<Element> children, int index, Operator operator, MathStyle style) {
        Element core = layout.elements().core(children.get(index));
        boolean said = core != null && core.hasAttr("lspace");
        if (operator.form() != Operator.Form.PREFIX || said) {
            return operator.before();
        }
        int last = lastSeen(children, index);
        boolean touches = last >= 0
                && !isSpace(children.get(last))
                && (layout.elements().core(children.get(last)) == null || isClosing(children.get(last), style));
        return touches ? operator.before() : 0;
    }

    /** Returns the index of the previous element other than invisible operators, or -1. */
    private int lastSeen(List<Element> children, int index) {
        int last = index - 1;
        while (last >= 0 && isInvisible(children.get(last))) {
            last--;
        }
        return last;
    }

    /** Lays out the children; vertically stretchy ones last. */
    private List<MathBox> boxes(List<Element> children, MathStyle style, @Nullable Stretch given) {
        Fences fences = new Fences(children.size());
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            Operator operator = given == null ? layout.operator(child, layout.style(child, style)) : null;
            if (operator != null && operator.growsUpwards()) {
                fences.grows(i, operator.opens());
            } else {
                boolean bar = operator != null && operator.isBar();
                fences.put(i, layout.lay(child, style, given), !bar);
            }
        }
        return fences.boxes((index, stretch) -> layout.lay(children.get(index), style, stretch));
    }

    /** Returns the space between a function name or an ellipsis and its neighbour, unless that is a spaced operator. */
    private double gap(List<Element> children, int index, MathStyle style) {
        Element child = children.get(index);
        int last = lastSeen(children, index);
        if (last < 0) {
            return 0;
        }
        Element before = children.get(last);
        boolean apart = isApart(child, style) || isApart(before, style);
        boolean beside = layout.elements().core(before) == null || isClosing(before, style);
        return apart && beside && !isSpace(child) && !isSpace(before) ? THIN_SPACE * layout.em(style) : 0;
    }

    private static boolean isApart(Element element, MathStyle style) {
        return isName(element) || (style.level() == 0 && Elements.isEllipsis(element));
    }

    private boolean isClosing(Element element, MathStyle style) {
        Operator operator = layout.operator(element, style);
        return operator != null && operator.form() == Operator.Form.POSTFIX;
    }

    private boolean isInvisible(Element element) {
        return element.normalName().equals("mo") && OperatorLayout.isInvisible(Tokens.text(element));
    }

    private static boolean isSpace(Element element) {
        return element.normalName().equals("mspace") || element.normalName().equals("mtext");
    }

    /** Whether an element is an identifier of several letters, optionally with scripts. */
    static boolean isName(Element element) {
        Element base = element;
        while (Elements.isScripted(base) && base.childrenSize() > 0) {
            base = base.child(0);
        }
        if (!base.normalName().equals("mi")) {
            return false;
        }
        String text = Tokens.text(base);
        return text.codePointCount(0, text.length()) > 1
                && text.chars().allMatch(c -> Character.isLetter(c) || Character.isSpaceChar(c));
    }
}
