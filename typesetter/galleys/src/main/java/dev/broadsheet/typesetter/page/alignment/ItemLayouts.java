package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Caches the layouts of flex and grid items until the outermost container is done. Each item is laid out once to be measured
 * and once more to be stretched, and so are items nested in it; with the cache, the work is linear in the nesting depth rather
 * than exponential.
 */
public final class ItemLayouts {

    private final BoxLayout layout;
    private final IdentityHashMap<BlockBox, Map<Room, Galley>> known = new IdentityHashMap<>();
    private int depth;

    private record Room(double width, double basis, double least) {}

    public ItemLayouts(BoxLayout layout) {
        this.layout = layout;
    }

    /** Runs the layout of a container, which may contain others. */
    public void within(Runnable container) {
        depth++;
        container.run();
        depth--;
        if (depth == 0) {
            known.clear();
        }
    }

    /**
     * Returns the layout of an item, from the cache if possible.
     *
     * @param width width of the border box, in pt
     * @param least least height of the border box, in pt
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
