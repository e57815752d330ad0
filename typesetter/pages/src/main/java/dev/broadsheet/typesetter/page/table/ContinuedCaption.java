package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.canvas.Canvas.Artifact;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Repeats a table's caption on the pages on which the table continues, followed by the text of {@code -bs-continued}. */
final class ContinuedCaption {

    private final BoxLayout layout;

    ContinuedCaption(BoxLayout layout) {
        this.layout = layout;
    }

    /** Returns the caption as an artifact at the top of a page. */
    Item.Piece continued(BlockBox caption, double x, double width) {
        BlockBox again = new BlockBox(
                caption.style(),
                List.of(),
                caption.marker(),
                extended(caption.children(), caption.style().continued()),
                caption.mark());
        GalleyBuilder out = new GalleyBuilder();
        layout.inPlace(again, out, 0, width);
        Galley galley = out.finishInner();
        Fragment once = Fragment.Group.of(Fragmenter.whole(galley), x, 0);
        return Item.Piece.of(new Fragment.Repeated(Artifact.LAYOUT, once), galley.height());
    }

    /** Returns a copy of the boxes with text appended to the last paragraph. */
    private static List<Box> extended(List<Box> children, String text) {
        List<Box> extended = new ArrayList<>(children);
        for (int i = extended.size() - 1; i >= 0; i--) {
            if (extended.get(i) instanceof ParagraphBox last) {
                extended.set(i, extended(last, text));
                break;
            }
        }
        return extended;
    }

    private static ParagraphBox extended(ParagraphBox paragraph, String text) {
        List<InlineItem> items = new ArrayList<>(paragraph.items());
        items.removeIf(item -> item instanceof InlineItem.FootnoteCall || item instanceof InlineItem.Spot);
        Optional<InlineItem.Text> last = items.stream()
                .filter(InlineItem.Text.class::isInstance)
                .map(InlineItem.Text.class::cast)
                .reduce((first, second) -> second);
        last.ifPresent(run -> items.add(new InlineItem.Text(text, run.ink(), run.origin())));
        return new ParagraphBox(paragraph.style(), paragraph.language(), paragraph.first(), items);
    }

    /** Returns a piece with the given ones below each other. */
    static Item.Piece stacked(List<Item.Piece> pieces) {
        double height = pieces.stream().mapToDouble(Item.Piece::height).sum();
        List<Fragment.Placed> parts = new ArrayList<>();
        double y = 0;
        for (Item.Piece piece : pieces) {
            parts.add(new Fragment.Placed(piece.fragment(), 0, y));
            y += piece.height();
        }
        return Item.Piece.of(new Fragment.Group(parts), height);
    }
}
