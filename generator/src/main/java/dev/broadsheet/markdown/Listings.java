package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.highlight.Highlighter;
import dev.broadsheet.highlight.Run;
import java.util.List;

/**
 * Code in a {@code <pre>} whose class says its language. It is highlighted when it is written, after all that authors
 * write has been cleaned, so that for everything before it is one text.
 */
final class Listings {

    /** What the class of a language begins with, as the HTML standard suggests it. */
    static final String LANGUAGE = "language-";

    private Listings() {}

    /** The runs of the code in an element; empty when it is no listing, holds other elements, or stays plain. */
    static List<Run> runs(DraftElement code) {
        DraftElement parent = code.parent();
        if (parent != null && parent.is("pre") && code.first() instanceof DraftText text && text.next() == null) {
            String language = language(code);
            return language.isEmpty() ? List.of() : Highlighter.runs(language, text.text());
        }
        return List.of();
    }

    /** The language that the class of {@code <code>} names; empty when it names none. */
    static String language(DraftElement code) {
        return code.classes().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .findFirst()
                .map(name -> name.substring(LANGUAGE.length()))
                .orElse("");
    }
}
