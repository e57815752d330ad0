package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Body.Caption;
import dev.broadsheet.template.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Puts the numbers of captions, which a body has, into the words of a language. */
final class CaptionLabels {

    private static final String NUMBER = "data-number";
    private static final Evaluator NUMBERED = QueryParser.parse("[" + NUMBER + "]");

    private CaptionLabels() {}

    /** The label of one caption, such as {@code Figure 2}. */
    static String of(Caption caption, Strings strings) {
        return label(caption.kind() == Caption.Kind.FIGURE, String.valueOf(caption.number()), strings);
    }

    /** Begins each caption with its label, in a {@code <span class="number">}. */
    static void write(Element body, Strings strings) {
        for (Element caption : body.select(NUMBERED)) {
            boolean figure = caption.normalName().equals("figcaption");
            Element label = new Element("span").addClass("number").text(label(figure, caption.attr(NUMBER), strings));
            caption.removeAttr(NUMBER).prependText(" ");
            caption.prependChild(label);
        }
    }

    private static String label(boolean figure, String number, Strings strings) {
        return strings.text(figure ? "figure" : "table", number);
    }
}
