package dev.broadsheet.typesetter.box.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The elements of a formula as structure elements of the namespace of MathML; ISO 32000-2, 14.8.6.3, and MathML Core. The
 * glyphs of letters, numbers, operators and words are their content.
 */
public final class FormulaTags {

    /** Name of the element of a formula. */
    public static final String FORMULA = "math";

    private static final Set<String> ELEMENTS = Set.of(
            "maction",
            FORMULA,
            "menclose",
            "merror",
            "mfenced",
            "mfrac",
            "mi",
            "mmultiscripts",
            "mn",
            "mo",
            "mover",
            "mpadded",
            "mphantom",
            "mprescripts",
            "mroot",
            "mrow",
            "ms",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtext",
            "mtr",
            "munder",
            "munderover",
            "none");

    /** Elements whose content is hidden or redundant. */
    private static final Set<String> CLOSED = Set.of("mphantom", "annotation", "annotation-xml");

    /** Attributes that are not written: those for style sheets, scripts and the typesetter. */
    private static final Set<String> FOREIGN = Set.of("alttext", "class", "id", "lang", "style");

    /** Invisible operators, which are read: function application, times, separator and plus. */
    private static final String UNSEEN = "\u2061\u2062\u2063\u2064";

    private static final Set<String> MARKED = Set.of("mover", "munder", "munderover");

    private final Map<Element, Tag> tags = new HashMap<>();

    private FormulaTags() {}

    /** @param formula parent of the formula's tag */
    static Map<Element, Tag> of(Element math, Tag formula) {
        FormulaTags made = new FormulaTags();
        made.add(math, formula);
        return made.tags;
    }

    /** Adds the tag of an element; elements outside MathML are skipped, but not their children. */
    private void add(Element element, Tag parent) {
        Tag tag = ELEMENTS.contains(element.normalName()) ? tag(element, parent) : parent;
        if (!CLOSED.contains(element.normalName())) {
            element.children().forEach(child -> add(child, tag));
        }
    }

    private Tag tag(Element element, Tag parent) {
        Tag tag = parent.child(element.normalName()).use();
        tags.put(element, tag);
        for (Attribute attribute : element.attributes()) {
            if (isOfFormulas(attribute.getKey())) {
                tag.attribute("MathML", attribute.getKey(), attribute.getValue());
            }
        }
        String text = element.ownText().strip();
        if (!text.isEmpty() && (isUnseen(text) || isMark(element))) {
            tag.actualText(text);
        }
        return tag;
    }

    private static boolean isUnseen(String text) {
        return text.chars().allMatch(c -> UNSEEN.indexOf(c) >= 0);
    }

    /** Whether an element is an over- or underscript, which may be drawn as a line or a combining mark. */
    private static boolean isMark(Element element) {
        Element around = element.parent();
        return element.normalName().equals("mo")
                && around != null
                && MARKED.contains(around.normalName())
                && element.elementSiblingIndex() > 0;
    }

    private static boolean isOfFormulas(String attribute) {
        return !FOREIGN.contains(attribute)
                && !attribute.startsWith("data-")
                && !attribute.startsWith("on")
                && !attribute.startsWith("aria-")
                && !attribute.contains(":")
                && !attribute.equals("xmlns");
    }
}
