package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;

/**
 * Block quotes: a last paragraph that begins with an em dash and a space becomes the {@code footer} that says whose
 * words they are; the class {@code pull} of a paragraph within goes to the quote.
 */
final class Quotations {

    private static final String PULL = "pull";

    private Quotations() {}

    static void shape(DraftElement root) {
        for (DraftElement quote : root.descendants("blockquote")) {
            for (DraftElement child : quote.elements()) {
                if (child.hasClass(PULL)) {
                    child.dropClass(PULL);
                    quote.addClass(PULL);
                }
            }
            attribute(quote);
        }
    }

    private static void attribute(DraftElement quote) {
        DraftElement last = quote.lastElement();
        if (last != null
                && last != quote.firstElement()
                && last.is("p")
                && last.first() instanceof DraftText text
                && text.text().startsWith("\u2014 ")) {
            last.rename("footer");
        }
    }
}
