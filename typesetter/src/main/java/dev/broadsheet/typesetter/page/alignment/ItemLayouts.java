package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.BoxWidths;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Items, and cells of rows that pages may divide, as they were laid out. An item is measured before it is stretched, and what
 * is nested in it likewise: what is known is kept until the outermost container is done, so that the work grows with the depth
 * and not with its power of two.
 */
public final class ItemLayouts {

    private final BoxLayout layout;
    private final IdentityHashMap<BlockBox, Map<Room, Galley>> known = new IdentityHashMap<>();
    private int depth;

    private record Room(double width, double basis, double least) {}

    public ItemLayouts(BoxLayout layout) {
        this.layout = layout;
    }

    /** A container is laid out, in which others may be. */
    public void within(Runnable container) {
        depth++;
        container.run();
        depth--;
        if (depth == 0) {
            known.clear();
        }
    }

    /**
     * @param width of the border box
     * @param least height of the border box
     */
    public Galley at(BlockBox box, Edges edges, double width, double least) {
        Map<Room, Galley> rooms = known.computeIfAbsent(box, unseen -> new HashMap<>());
        Room room = new Room(width, edges.basis(), least);
        Galley galley = rooms.get(room);
        if (galley == null) {
            GalleyBuilder out = new GalleyBuilder();
            layout.framed(box, out, 0, width, edges, least);
            galley = out.finishInner();
            rooms.put(room, galley);
        }
        return galley;
    }

    public BoxWidths widths() {
        return layout.widths();
    }
}
