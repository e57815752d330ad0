package dev.broadsheet.markdown;

import dev.broadsheet.highlight.Highlighter;
import dev.broadsheet.highlight.Run;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Code in a {@code <pre>} whose class says its language. It is highlighted when it is written, after all that authors
 * write has been cleaned, so that for everything before it is one text.
 */
final class Listings {

    /** What the class of a language begins with, as the HTML standard suggests it. */
    static final String LANGUAGE = "language-";

    private Listings() {}

    /** The runs of the code in an element; empty when it is no listing, holds other elements, or stays plain. */
    static List<Run> runs(Element element) {
        Element parent = element.parent();
        if (!element.normalName().equals("code")
                || parent == null
                || !parent.normalName().equals("pre")
                || element.childNodeSize() != 1
                || !(element.childNode(0) instanceof TextNode text)) {
            return List.of();
        }
        String language = language(element);
        return language.isEmpty() ? List.of() : Highlighter.runs(language, text.getWholeText());
    }

    /** The language that the class of {@code <code>} names; empty when it names none. */
    static String language(Element code) {
        return code.classNames().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .findFirst()
                .map(name -> name.substring(LANGUAGE.length()))
                .orElse("");
    }
}
