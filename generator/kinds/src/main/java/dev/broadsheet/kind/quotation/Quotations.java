package dev.broadsheet.kind.quotation;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Attribution;
import dev.broadsheet.kind.Kind;
import dev.broadsheet.kind.Quoted;

/**
 * Block quotations: a last paragraph that starts with an em dash and a space becomes the {@code footer} with the attribution; the
 * class {@code pull} of a paragraph moves to its quotation.
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
