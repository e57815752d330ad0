package dev.broadsheet.kind;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import org.jspecify.annotations.Nullable;

/** The attribution of a quotation: its last paragraph, if that starts with an em dash and a space. */
public final class Attribution {

    private static final String DASH = "\u2014 ";

    private Attribution() {}

    /** Whether an element is the attribution of the quotation that contains it. */
    public static boolean is(DraftElement element, DraftElement quotation) {
        return element == quotation.lastElement()
                && element != quotation.firstElement()
                && element.is("p")
                && element.first() instanceof DraftText text
                && text.text().startsWith(DASH);
    }

    /** Moves the content of a block into a quotation within it, and turns the block's title into the attribution. */
    public static void quote(DraftElement block, @Nullable DraftElement title, DraftElement quotation) {
        block.nodes().forEach(quotation::append);
        if (title != null) {
            title.drop("class");
            DraftElement bold = title.firstElement();
            if (bold != null) {
                bold.unwrap();
            }
            title.prepend(new DraftText(DASH));
            quotation.append(title);
        }
        block.append(quotation);
    }
}
