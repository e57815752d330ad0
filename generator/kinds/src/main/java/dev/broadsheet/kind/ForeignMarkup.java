package dev.broadsheet.kind;

import dev.broadsheet.document.draft.DraftElement;
import org.jspecify.annotations.Nullable;

/** A markup vocabulary other than HTML, such as MathML, that a kind accepts in raw HTML within one root element. */
public interface ForeignMarkup {

    /** Returns the name of the root element, in lower case. */
    String root();

    /** Whether the vocabulary has an element of this name, including the root. */
    boolean isElement(String name);

    boolean isAttribute(String name, String value);

    /** Returns the text equivalent of a root element. */
    String words(DraftElement root);

    /** Whether an element is a root element or within one. */
    default boolean holds(DraftElement element) {
        for (@Nullable DraftElement around = element; around != null; around = around.parent()) {
            if (around.is(root())) {
                return true;
            }
        }
        return false;
    }
}
