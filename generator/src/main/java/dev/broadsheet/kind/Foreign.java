package dev.broadsheet.kind;

import dev.broadsheet.document.draft.DraftElement;
import org.jspecify.annotations.Nullable;

/** Markup of another vocabulary than HTML that a kind takes from raw HTML, within one element. */
public interface Foreign {

    /** Name of the outermost element, in lower case. */
    String root();

    /** Whether an element of this name may be in it, or be the root. */
    boolean isElement(String name);

    boolean isAttribute(String name, String value);

    /** What an element of it says in words. */
    String words(DraftElement root);

    /** Whether an element is the root, or within it. */
    default boolean holds(DraftElement element) {
        for (@Nullable DraftElement around = element; around != null; around = around.parent()) {
            if (around.is(root())) {
                return true;
            }
        }
        return false;
    }
}
