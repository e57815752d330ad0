package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into parts of limited height, such as those of turned lines that are beside each other on a page. */
public final class GalleyParts {

    private static final double TOLERANCE = 0.01;

    private GalleyParts() {}

    /**
     * Returns the parts, which are cut as pages are.
     *
     * @param most greatest height of a part, in pt
     * @return no parts if some content is higher
     */
    public static List<Item.Piece> of(Galley galley, double most) {
        Fragmenter fragmenter = new Fragmenter(galley, true);
        List<Item.Piece> parts = new ArrayList<>();
        for (Extent extent : PageBreaker.breakPages(galley, (page, name) -> most, 0, 0)) {
            ColumnFragment column = fragmenter.next(extent, 0).column();
            if (column.height() > most + TOLERANCE) {
                return List.of();
            }
            int from = extent.from();
            int to = extent.to();
            parts.add(new Item.Piece(column, column.height(), notes(galley, from, to), galley.origin(from, to)));
        }
        return parts;
    }

    private static List<Footnote> notes(Galley galley, int from, int to) {
        return galley.items().subList(from, to).stream()
                .flatMap(item -> Galley.notesOf(item).stream())
                .toList();
    }
}
