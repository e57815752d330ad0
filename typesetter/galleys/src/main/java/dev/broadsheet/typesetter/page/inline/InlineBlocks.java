package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.page.alignment.Baselines;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lays out inline blocks; CSS 2.2, sections 10.3.9 and 10.8.1. Each is laid out once for each column width.
 * A block whose text has to be broken leaves one em for punctuation after it.
 */
public final class InlineBlocks {

    private final Supplier<BoxLayout> layout;
    private final IdentityHashMap<BlockBox, Map<Room, Laid>> known = new IdentityHashMap<>();

    private record Room(double column, double line) {}

    /** @param layout layout of the document, called for the first block */
    public InlineBlocks(Supplier<BoxLayout> layout) {
        this.layout = layout;
    }

    /** Clears cached layouts before the document is laid out again. */
    public void clear() {
        known.clear();
    }

    /**
     * A laid-out block.
     *
     * @param least width to which the border box can shrink
     * @param width width of the border box
     * @param depth depth of its margin box below its last baseline
     */
    record Laid(
            Ink ink,
            Edges edges,
            double least,
            double width,
            double height,
            double depth,
            List<Footnote> notes,
            @Nullable Origin origin,
            Fragment fragment)
            implements Atomic {

        @Override
        public double outerWidth() {
            return edges.marginLeft() + width + edges.marginRight();
        }

        @Override
        public double leastWidth() {
            return edges.marginLeft() + least + edges.marginRight();
        }

        @Override
        public double outerHeight() {
            return edges.marginTop() + height + edges.marginBottom();
        }
    }

    /**
     * @param column width of the containing block, in pt
     * @param line width of the line beside floats, in pt
     */
    Laid lay(InlineItem.InlineBlock item, double column, double line) {
        Map<Room, Laid> rooms = known.computeIfAbsent(item.box(), unseen -> new HashMap<>());
        Room room = new Room(column, line);
        Laid laid = rooms.get(room);
        if (laid == null) {
            laid = layNow(item, room);
            rooms.put(room, laid);
        }
        return laid;
    }

    private Laid layNow(InlineItem.InlineBlock item, Room room) {
        BlockBox box = item.box();
        Edges edges = new Edges(box.style(), room.column());
        boolean fits = box.style().width().isAuto();
        IntrinsicRange range = fits ? layout.get().widths().of(box) : IntrinsicRange.ZERO;
        double available = room.line() - edges.marginLeft() - edges.marginRight();
        boolean whole = range.max() <= available;
        double fitting = whole
                ? range.max()
                : Math.max(range.min(), available - item.ink().style().fontSize());
        double width = edges.borderBoxWidth(fitting);
        double least = edges.borderBoxWidth(range.min());
        Galley galley = layout.get().framed(box, width, edges, 0);
        double height = galley.height();
        OptionalDouble baseline = baseline(box, galley);
        double depth = baseline.isPresent() ? height - baseline.getAsDouble() + edges.marginBottom() : 0;
        Fragment fragment = fragment(item.ink(), edges, galley);
        return new Laid(item.ink(), edges, least, width, height, depth, galley.notes(), galley.origin(), fragment);
    }

    private static Fragment fragment(Ink ink, Edges edges, Galley galley) {
        double x = edges.marginLeft() + ink.effect().right();
        double y = -edges.marginBottom() - galley.height() + ink.effect().down();
        return Fragment.Layer.of(ink.effect().opacity(), List.of(new Fragment.Placed(Fragmenter.whole(galley), x, y)));
    }

    /**
     * Returns the baseline; for a flex container, that of its first items (CSS Flexible Box Layout 1, section 8.5), for a table, that
     * of its first row.
     */
    private static OptionalDouble baseline(BlockBox box, Galley galley) {
        if (box.children().stream().anyMatch(InlineBlocks::isInlineTable)) {
            return Baselines.ofTable(galley);
        }
        if (box.style().display().isFlex() && box.style().flexDirection() == Flex.Direction.COLUMN_REVERSE) {
            return lastBaseline(galley); // its first item is the lowest
        }
        if (box.style().display().holdsItems()) {
            return Baselines.first(galley);
        }
        boolean scrolls =
                box.style().overflow() != Overflow.VISIBLE && box.style().overflow() != Overflow.CLIP;
        return scrolls ? OptionalDouble.empty() : lastBaseline(galley);
    }

    private static boolean isInlineTable(Box box) {
        return box instanceof TableBox && box.style().display() == Display.INLINE_TABLE;
    }

    /** Returns the last baseline from the top; empty for a block without lines, whose lower margin edge is used. */
    private static OptionalDouble lastBaseline(Galley galley) {
        OptionalDouble last = OptionalDouble.empty();
        double pen = 0;
        for (Item item : galley.items()) {
            if (item instanceof Item.ColumnsStart) {
                return OptionalDouble.empty();
            }
            if (item instanceof Item.Piece piece && piece.fragment() instanceof LineBox line) {
                last = OptionalDouble.of(pen + line.baseline());
            }
            pen += item.height();
        }
        return last;
    }
}
