package dev.broadsheet.markdown;

import dev.broadsheet.document.Caption.Kind;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.Numbered;
import dev.broadsheet.kind.code.Listings;
import dev.broadsheet.markdown.ParsedBody.Caption;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers figures, tables and listings with a caption, each kind separately, and assigns missing ids. Captions of a kind of block
 * that has its own counter are skipped.
 */
final class Captions {

    private final Ids ids;
    private final List<Caption> captions = new ArrayList<>();

    private Captions(Ids ids) {
        this.ids = ids;
    }

    /** Numbers the captions, and returns those of figures, then tables, then listings, each in document order. */
    static List<Caption> number(DraftElement root, Ids ids) {
        Captions numbered = new Captions(ids);
        List<DraftElement> found = new ArrayList<>(root.descendants("figcaption", Captions::isCounted));
        found.addAll(root.descendants("caption", Captions::isCounted));
        if (found.isEmpty()) {
            return List.of();
        }
        for (Kind kind : Kind.values()) {
            numbered.number(
                    found.stream().filter(caption -> kind(caption) == kind).toList(), kind);
        }
        return numbered.captions;
    }

    /** Returns the kind of a caption element. */
    static Kind kind(DraftElement caption) {
        DraftElement owner = caption.parent();
        return caption.is("caption")
                ? Kind.TABLE
                : owner != null && owner.hasClass(Numbered.LISTING) ? Kind.LISTING : Kind.FIGURE;
    }

    private static boolean isCounted(DraftElement caption) {
        DraftElement owner = caption.parent();
        return owner != null
                && owner.is(caption.is("caption") ? "table" : "figure")
                && caption.traits().kind().isEmpty()
                && !isFileName(caption);
    }

    /** Whether the caption of a listing is the name of its file only, which takes no number. */
    private static boolean isFileName(DraftElement caption) {
        return kind(caption) == Kind.LISTING
                && caption.elements().stream()
                        .anyMatch(part -> part.hasClass(Listings.FILE)
                                && part.text().equals(caption.text().strip()));
    }

    private void number(List<DraftElement> found, Kind kind) {
        int number = 0;
        for (DraftElement caption : found) {
            DraftElement owner = caption.parent();
            if (owner != null) {
                number++;
                if (owner.id().isEmpty()) {
                    owner.set("id", ids.free(kind.word() + "-" + number));
                }
                caption.traits().setNumber(number);
                captions.add(new Caption(kind, number, owner.id(), TextBlocks.inlineText(caption)));
            }
        }
    }
}
