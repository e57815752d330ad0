package dev.broadsheet.edition.html;

import dev.broadsheet.template.Strings;
import org.jsoup.nodes.Element;

/** Numbers figures and tables that have a caption, each kind by itself. */
final class Captions {

    private final Strings strings;

    Captions(Strings strings) {
        this.strings = strings;
    }

    void number(Element body) {
        number(body, "figure > figcaption", "figure");
        number(body, "table > caption", "table");
    }

    private void number(Element body, String captions, String word) {
        int number = 0;
        for (Element caption : body.select(captions)) {
            number++;
            Element label = new Element("span").addClass("number").text(strings.text(word, number));
            caption.prependText(" ");
            caption.prependChild(label);
        }
    }
}
