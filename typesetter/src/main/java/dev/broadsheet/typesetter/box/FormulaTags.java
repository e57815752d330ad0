package dev.broadsheet.typesetter.box;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The elements of a formula as structure elements of the namespace of MathML; ISO 32000-2, 14.8.6.3, and MathML Core. The
 * glyphs of letters, numbers, operators and words are their content.
 */
final class FormulaTags {

    private static final Set<String> ELEMENTS = Set.of(
            "maction",
            "math",
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

    /** What hides what it holds, and what holds the same once more. */
    private static final Set<String> CLOSED = Set.of("mphantom", "annotation", "annotation-xml");

    /** Attributes that are for style sheets, scripts and the typesetter. */
    private static final Set<String> FOREIGN = Set.of("alttext", "class", "id", "lang", "style");

    /** Function application, invisible times, separator and plus: they are read and not seen. */
    private static final String UNSEEN = "\u2061\u2062\u2063\u2064";

    private static final Set<String> MARKED = Set.of("mover", "munder", "munderover");

    private final Map<Element, Tag> tags = new HashMap<>();

    private FormulaTags() {}

    /** @param formula that the tag of the formula is a child of */
    static Map<Element, Tag> of(Element math, Tag formula) {
        FormulaTags made = new FormulaTags();
        made.add(math, formula);
        return made.tags;
    }

    /** An element that is none of MathML's is not there, only what it holds. */
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

    /** Over or under something, it may be drawn as a line or as a sign that combines with what it is at. */
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
