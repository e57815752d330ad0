package dev.broadsheet.typesetter.math.operator;

import dev.broadsheet.typesetter.math.operator.Operator.Form;
import dev.broadsheet.typesetter.math.operator.OperatorDictionary.Entry;
import dev.broadsheet.typesetter.math.token.Elements;
import dev.broadsheet.typesetter.math.token.Faults;
import dev.broadsheet.typesetter.math.token.MathStyle;
import dev.broadsheet.typesetter.math.token.Tokens;
import java.util.IdentityHashMap;
import java.util.OptionalDouble;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Determines the properties of operators; MathML Core, section 3.2.4.2. Two rules of TeX are added: an operator after
 * another operator is a prefix, and operators within scripts have no space.
 */
public final class Operators {

    /** Glyph size to which percentages refer, in em; a good approximation for all fences. */
    private static final double USUAL_SIZE = 1;

    /** The entry of names such as lim, written as operators, with TeX's spacing and limits. */
    private static final Entry WORD = new Entry(Form.PREFIX, 1.0 / 6, 1.0 / 6, Set.of("movablelimits"));

    /** Least space before a relation, in em. */
    private static final double RELATION = 0.25;

    private final Elements elements;
    private final Faults faults;
    private final IdentityHashMap<Element, Form> forms = new IdentityHashMap<>();

    public Operators(Elements elements, Faults faults) {
        this.elements = elements;
        this.faults = faults;
    }

    /**
     * @param core an {@code mo}
     * @param em its font size, in pt
     * @param level its script level
     */
    public Operator of(Element core, double em, int level) {
        String content = content(core);
        Form form = form(core);
        Entry entry = isWord(content) ? WORD : OperatorDictionary.of(content, form);
        boolean tight = level > 0 && entry.form() == Form.INFIX;
        double usual = em * USUAL_SIZE;
        OptionalDouble min = length(core, "minsize", em, usual);
        OptionalDouble max = length(core, "maxsize", em, usual);
        return new Operator(
                content,
                entry.form(),
                entry.form() == Form.INFIX && entry.before() >= RELATION && !content.equals("|"),
                length(core, "lspace", em, em).orElse(tight ? 0 : entry.before() * em),
                length(core, "rspace", em, em).orElse(tight ? 0 : entry.after() * em),
                property(core, "stretchy", entry),
                property(core, "symmetric", entry),
                property(core, "largeop", entry),
                property(core, "movablelimits", entry),
                OperatorDictionary.isHorizontal(content),
                Math.max(0, min.orElse(0)),
                max.orElse(Double.MAX_VALUE),
                min.isPresent() || max.isPresent());
    }

    /** Returns the displayed characters of an operator. */
    public static String content(Element core) {
        String text = Tokens.text(core);
        return text.equals("-") ? "\u2212" : text;
    }

    private static boolean isWord(String content) {
        return content.length() > 1 && content.chars().allMatch(Character::isLetter);
    }

    private static boolean property(Element core, String name, Entry entry) {
        return MathStyle.flag(core, name, entry.properties().contains(name));
    }

    private OptionalDouble length(Element core, String attribute, double em, double whole) {
        return core.hasAttr(attribute) ? faults.length(core, attribute, em, whole) : OptionalDouble.empty();
    }

    /** Returns the form of the embellished operator. */
    private Form form(Element core) {
        Element whole = outermost(core);
        Element around = whole.parent();
        if (around != null && !forms.containsKey(core) && Elements.isGroup(around)) {
            new RowForms(elements, forms).of(around);
        } else if (!forms.containsKey(core)) {
            boolean script = around != null && Elements.isScripted(around) && whole.elementSiblingIndex() > 0;
            forms.put(core, RowForms.said(core).orElse(script ? Form.POSTFIX : Form.INFIX));
        }
        return forms.getOrDefault(core, Form.INFIX);
    }

    private Element outermost(Element core) {
        Element whole = core;
        Element around = whole.parent();
        while (around != null && core.equals(elements.core(around))) {
            whole = around;
            around = whole.parent();
        }
        return whole;
    }
}
