package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.markdown.ParsedBody.Caption;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers figures and tables that have a caption, each kind by itself, and gives them ids to be found by. What a kind of block
 * has numbered itself is left alone.
 */
final class Captions {

    private final Ids ids;
    private final List<Caption> captions = new ArrayList<>();

    private Captions(Ids ids) {
        this.ids = ids;
    }

    /** The figures, then the tables, each in order. */
    static List<Caption> number(DraftElement root, Ids ids) {
        Captions numbered = new Captions(ids);
        numbered.number(root, "figure", "figcaption");
        numbered.number(root, "table", "caption");
        return numbered.captions;
    }

    private void number(DraftElement root, String kind, String name) {
        int number = 0;
        for (DraftElement caption : root.descendants(name)) {
            DraftElement owner = caption.parent();
            if (owner != null && owner.is(kind) && caption.traits().kind().isEmpty()) {
                number++;
                if (owner.id().isEmpty()) {
                    owner.set("id", ids.free(kind + "-" + number));
                }
                caption.traits().setNumber(number);
                captions.add(new Caption(kind.equals("figure"), number, owner.id(), TextBlocks.inlineText(caption)));
            }
        }
    }
}
