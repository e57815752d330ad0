package dev.broadsheet.kind.quotation;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Attribution;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Quoted;

/**
 * Block quotations: a last paragraph that begins with an em dash and a space becomes the {@code footer} that says whose
 * words they are; the class {@code pull} of a paragraph within goes to the quotation.
 */
public final class Quotations implements Kind {

    private static final String PULL = "pull";

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public void find(DraftElement root, Marks marks) {
        for (DraftElement quote : root.descendants(
                "blockquote", quotation -> quotation.traits().kind().isEmpty())) {
            for (DraftElement child : quote.elements()) {
                if (child.hasClass(PULL)) {
                    child.dropClass(PULL);
                    quote.addClass(PULL);
                }
            }
            attribute(quote);
            marks.keep(quote, "");
        }
    }

    private static void attribute(DraftElement quote) {
        DraftElement last = quote.lastElement();
        if (last != null && Attribution.is(last, quote)) {
            last.rename("footer");
        }
    }

    @Override
    public String markdown(Block block, String content) {
        return Quoted.lines(content);
    }
}
