package dev.broadsheet.edition.model;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A formula for the typesetter, which knows no MathML: one of a line, with letters, numbers, signs, indices and powers,
 * becomes text; of others the alternative text is printed.
 */
public final class PrintedFormula {

    /** Of the element. */
    public static final String NAME = "math";

    /** What a line of text can show. */
    private static final Set<String> LINE =
            Set.of("mi", "mn", "mo", "mtext", "mrow", "mstyle", "mspace", "msub", "msup", "msubsup");

    /** Signs between which and their neighbours there is a space. */
    private static final Set<String> RELATIONS =
            Set.of("=", "≠", "≈", "≡", "<", ">", "≤", "≥", "+", "-", "−", "±", "×", "·", "→", "∈", "∼", "∝");

    private static final char THIN_SPACE = '\u2009';

    private PrintedFormula() {}

    /** What is printed in place of a formula: an element of which the typesetter knows everything. */
    public static Element of(Element formula) {
        Element text = new Element("span").addClass("formula");
        if (isLine(formula)) {
            formula.children().forEach(child -> append(child, text));
        } else {
            text.text(formula.attr("alttext"));
        }
        return text;
    }

    /** Formulas of which only the alternative text can be printed. */
    public static List<Element> unable(Element root) {
        return root.select(NAME).stream().filter(formula -> !isLine(formula)).toList();
    }

    private static boolean isLine(Element formula) {
        return formula.getAllElements().stream()
                .filter(element -> !element.equals(formula))
                .allMatch(element -> LINE.contains(element.normalName()));
    }

    private static void append(Element element, Element text) {
        switch (element.normalName()) {
            case "mi" -> appendLetter(element, text);
            case "mo" -> appendSign(element.text(), text);
            case "mn", "mtext" -> text.appendChild(new TextNode(element.text()));
            case "mspace" -> text.appendChild(new TextNode(" "));
            case "msub" -> appendScripts(element, text, "sub");
            case "msup" -> appendScripts(element, text, "sup");
            case "msubsup" -> appendScripts(element, text, "sub", "sup");
            default -> element.children().forEach(child -> append(child, text));
        }
    }

    /** A single letter is italic, a word such as sin is upright; MathML Core, section 3.2.2. */
    private static void appendLetter(Element element, Element text) {
        String letter = element.text();
        boolean italic = letter.codePointCount(0, letter.length()) == 1
                && Character.isLetter(letter.codePointAt(0))
                && !element.attr("mathvariant").equals("normal");
        text.appendChild(italic ? new Element("i").text(letter) : new TextNode(letter));
    }

    private static void appendSign(String sign, Element text) {
        boolean between = RELATIONS.contains(sign) && text.childNodeSize() > 0;
        String shown = sign.equals("-") ? "−" : sign;
        text.appendChild(new TextNode(between ? THIN_SPACE + shown + THIN_SPACE : shown));
    }

    private static void appendScripts(Element element, Element text, String... kinds) {
        append(element.child(0), text);
        for (int i = 0; i < kinds.length; i++) {
            Element script = new Element(kinds[i]);
            append(element.child(i + 1), script);
            text.appendChild(script);
        }
    }
}
