package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.ArrayList;
import java.util.List;

/** Cuts a galley into parts of limited height, such as those of turned lines that are beside each other on a page. */
public final class GalleyParts {

    private final Galley galley;
    private final List<Item> items;
    private final double most;

    private GalleyParts(Galley galley, double most) {
        this.galley = galley;
        this.items = galley.items();
        this.most = most;
    }

    /**
     * Returns the parts, each as high as possible.
     *
     * @param most greatest height of a part, in pt
     * @return no parts if some content is higher, or set in columns
     */
    public static List<Item.Piece> of(Galley galley, double most) {
        return galley.items().stream().anyMatch(Item.ColumnsStart.class::isInstance)
                ? List.of()
                : new GalleyParts(galley, most).parts();
    }

    private List<Item.Piece> parts() {
        Fragmenter fragmenter = new Fragmenter(galley, true);
        List<Item.Piece> parts = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = end(from);
            if (to <= from) {
                return List.of();
            }
            ColumnFragment column = fragmenter.next(from, to, 0, 0).column();
            parts.add(new Item.Piece(column, column.height(), notes(from, to), galley.origin(from, to)));
            from = to;
        }
        return parts;
    }

    /** Returns the index after the last item of a part; of several places in its last lines, the last that breaks no rule. */
    private int end(int from) {
        double height = 0;
        int best = from;
        double cost = Double.POSITIVE_INFINITY;
        for (int i = from; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Item.BreakOpportunity cut
                    && height > 0
                    && (cut.cost() < BreakPenalties.AVOID || cut.cost() <= cost)) {
                best = i + 1;
                cost = cut.cost();
            }
            boolean dropped = item instanceof Item.Gap && height == 0 && from > 0;
            height += dropped ? 0 : item.height();
            if (height > most && !(item instanceof Item.Gap)) {
                return best;
            }
        }
        return items.size();
    }

    private List<Footnote> notes(int from, int to) {
        return items.subList(from, to).stream()
                .flatMap(item -> Galley.notesOf(item).stream())
                .toList();
    }
}
