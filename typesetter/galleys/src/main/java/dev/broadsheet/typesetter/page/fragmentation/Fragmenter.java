package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.ColumnFragment;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.ColumnSet;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.galley.ParagraphVariants;
import dev.broadsheet.typesetter.page.galley.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the parts of a galley between page ends into fragments; closes and reopens boxes that are cut. */
public final class Fragmenter {

    private final Galley galley;
    private final boolean nested;
    private final OpenBoxes boxes = new OpenBoxes();
    private PaintOrder painted = new PaintOrder();
    private List<TextFragment.SideStart> sides = new ArrayList<>();
    private List<TextFragment.NoteStart> sideNotes = new ArrayList<>();
    private List<Item.Pinned> pinned = new ArrayList<>();
    private double pen;
    private double shift;
    private double spare;
    private int floatCount;
    private int floatsFrom;
    private int floatsTo;
    private boolean shared;

    /** Room below a continued table or box, in pt, added as soon as no more than {@code boxesAround} boxes are open. */
    private double roomBelow;

    private int boxesAround;
    private Map<Integer, Double> gives = Map.of();
    private Map<Integer, Integer> reset = Map.of();
    private Map<Integer, Integer> lower = Map.of();
    private final Map<Integer, ParagraphVariants> paragraphs;
    private final FlexibleContent leeway;

    private @Nullable ColumnSet columns;
    private int columnsFirst;

    /** @param nested whether the fragments are within others, so that their content cannot move to the margin or page area */
    public Fragmenter(Galley galley, boolean nested) {
        this(galley, nested, FlexibleContent.NONE);
    }

    /** @param leeway variants of paragraphs and floats that some pages show instead of those in the galley */
    public Fragmenter(Galley galley, boolean nested, FlexibleContent leeway) {
        this.galley = galley;
        this.nested = nested;
        this.leeway = leeway;
        this.paragraphs = leeway.paragraphs().isEmpty()
                ? Map.of()
                : leeway.paragraphs().stream().collect(Collectors.toMap(ParagraphVariants::first, own -> own));
    }

    /** Returns the whole galley as one fragment. */
    public static ColumnFragment whole(Galley galley) {
        List<Item> items = galley.items();
        if (items.size() == 1
                && items.get(0) instanceof Item.Piece piece
                && piece.slice() == null) { // most cells of tables
            return ColumnFragment.of(List.of(new Fragment.Placed(piece.fragment(), 0, 0)), piece.height());
        }
        return new Fragmenter(galley, true).next(0, galley.items().size(), 0, 0).column();
    }

    /** Returns the next fragment, including the page floats that stay where they are called. */
    public TextFragment next(Extent extent, double width) {
        floatsFrom = extent.floatsFrom();
        floatsTo = extent.floatsTo();
        shared = extent.slot().isShared();
        gives = extent.gives();
        lower = extent.lower();
        reset = extent.reset();
        return next(extent.from(), extent.to(), extent.spare(), width);
    }

    /**
     * Returns the next fragment. To be called in the order of the galley.
     *
     * @param room additional height available to columns that are not balanced, in pt
     * @param width width of the page, in pt, to which continued boxes are adapted; any constant if pages are equally wide
     */
    public TextFragment next(int from, int to, double room, double width) {
        begin(room, width);
        int index = from;
        if (columns == null) {
            index = from > 0 ? beginAfterCut(from, to) : from;
        }
        while (index < to) {
            ColumnSet set = columns;
            boolean single = set == null || galley.items().get(index) instanceof Item.ColumnsEnd;
            index = set == null || single ? item(index, to) : columns(set, index, to);
        }
        if (columns == null && from < to) {
            endAtCut(to);
        }
        return finish();
    }

    private void endAtCut(int to) {
        if (galley.items().get(to - 1) instanceof Item.BreakOpportunity cut
                && cut.repeated().foot() != null) {
            place(cut.repeated().foot());
        }
    }

    /** Adds the repeated head, and drops leading margins. @return the index of the first item after them */
    private int beginAfterCut(int from, int to) {
        if (from < to && galley.items().get(from - 1) instanceof Item.BreakOpportunity above) {
            Item.Piece head = above.repeated().head();
            if (head != null) {
                place(head);
            }
            roomBelow = above.repeated().room();
            boxesAround = boxes.count() - above.repeated().boxes();
        }
        int index = from;
        while (index < to && galley.items().get(index) instanceof Item.Gap) {
            index++;
        }
        return index;
    }

    private void begin(double room, double width) {
        painted = new PaintOrder();
        sides = new ArrayList<>();
        sideNotes = new ArrayList<>();
        pinned = new ArrayList<>();
        pen = 0;
        spare = room;
        boxes.beginPage(painted, width);
    }

    /** Adds the items between two indices in columns, and returns the index of the next item. */
    private int columns(ColumnSet set, int from, int to) {
        int first = set.placeOf(from - columnsFirst);
        int last = Math.min(set.lastPlace(), set.placeOf(to - columnsFirst));
        double top = pen;
        double bottom = top;
        int at = from;
        List<Integer> ends = set.ends(first, last, spare);
        for (int i = 0; i < ends.size(); i++) {
            pen = top;
            shift = i * set.spec().step();
            int end = columnsFirst + set.item(ends.get(i));
            column(at, end);
            at = end;
            bottom = Math.max(bottom, pen);
        }
        spare = Math.max(0, spare - Math.max(0, bottom - top - set.height(first, last)));
        shift = 0;
        pen = Math.max(bottom, last == set.lastPlace() && first == 0 ? top + set.height() : bottom);
        rules(set.spec(), ends.size(), top, bottom);
        return at;
    }

    private void column(int from, int to) {
        boxes.beginColumn(pen, shift);
        int index = beginAfterCut(from, to);
        floats(index, to, false);
        while (index < to) {
            index = item(index, to);
        }
        double sides = pen + below(from, to);
        if (from < to) {
            endAtCut(to);
        }
        if (galley.items().subList(from, to).stream().anyMatch(Fragmenter::isAtFoot)) {
            pen = Math.max(pen, sides);
            floats(from, to, true);
        }
        boxes.endColumn(pen);
    }

    /** Returns how far side floats in a column reach below its text. */
    private double below(int from, int to) {
        return to > 0 && galley.items().get(to - 1) instanceof Item.BreakOpportunity cut
                ? Item.Hanging.below(cut.floats(), from)
                : 0;
    }

    private static boolean isAtFoot(Item item) {
        return item instanceof Item.ColumnFloat own && own.bottom();
    }

    private void floats(int from, int to, boolean bottom) {
        for (Item item : galley.items().subList(from, to)) {
            if (item instanceof Item.ColumnFloat own && own.bottom() == bottom) {
                place(own.piece());
            }
        }
    }

    private void rules(ColumnSpec spec, int count, double top, double bottom) {
        for (int i = 1; i < count && spec.rule().visible(); i++) {
            double x = spec.x() + i * spec.step() - spec.gap() / 2;
            painted.addBehind(new Fragment.Placed(new Fragment.Rule(spec.rule(), 0, bottom - top), x, top));
        }
    }

    /**
     * Adds an item, or the slices of a row on this page, and returns the index of the next item.
     *
     * @param end index after the last item of the fragment
     */
    private int item(int index, int end) {
        Item item = galley.items().get(index);
        if (item instanceof Item.Piece piece && piece.slice() != null) {
            return slices(piece.slice(), index, end);
        }
        ParagraphVariants paragraph = reset.isEmpty() ? null : paragraphs.get(index);
        if (paragraph != null && reset.containsKey(index)) {
            paragraph.lines(reset.getOrDefault(index, 0)).forEach(this::place);
            return paragraph.last() + 1;
        }
        if (item instanceof Item.ColumnsStart start) {
            columns = start.set();
            columnsFirst = index + 1;
            boxes.beginColumns(start.set().closedWithin(), pen);
        } else if (item instanceof Item.ColumnsEnd) {
            columns = null;
        } else {
            set(item, gives.isEmpty() ? 0 : gives.getOrDefault(index, 0.0));
        }
        return index + 1;
    }

    /** Adds the slices of a row on this page, and returns the index of the next item. */
    private int slices(Slice first, int from, int end) {
        double height = 0;
        double more = 0;
        double between = 0;
        int count = 0;
        int next = from;
        for (int i = from; i < end; i++) {
            Item item = galley.items().get(i);
            if (item instanceof Item.Piece piece
                    && piece.slice() != null
                    && piece.slice().row() == first.row()) {
                height += between + item.height();
                more += gives.getOrDefault(i, 0.0);
                between = 0;
                count++;
                next = i + 1;
            } else if (item instanceof Item.Gap || item instanceof Item.BreakOpportunity) {
                between += item.height();
            } else {
                break;
            }
        }
        Fragment part = first.row().part(first.index(), first.index() + count, more);
        place(Item.Piece.of(part, height + more));
        return next;
    }

    /** @param more by how much a margin or a piece grows, in pt */
    private void set(Item item, double more) {
        if (item instanceof Item.Piece piece) {
            place(more == 0 ? piece : piece.taller(more));
        } else if (item instanceof Item.Open opening) {
            labels(opening.frame());
            boxes.open(opening.frame(), pen, shift);
        } else if (item instanceof Item.Close closing) {
            close(closing.frame());
        } else if (item instanceof Item.Side side) {
            side(side);
        } else if (item instanceof Item.SideNote own) {
            sideNotes.add(new TextFragment.NoteStart(own, pen - own.rise()));
        } else if (item instanceof Item.Overlay overlay) {
            overlay(overlay);
        } else if (item instanceof Item.Anchor anchor) {
            anchor.containing().fromTop().forEach(this::overlay);
        } else if (item instanceof Item.Pinned box) {
            pinned(box);
        } else if (item instanceof Item.PageFloat own) {
            inPlace(leeway.on(lower, floatCount, own), floatCount++);
        } else if (!(item instanceof Item.ColumnFloat)) {
            pen += item.height() + more;
        }
    }

    private void overlay(Item.Overlay overlay) {
        painted.add(new Fragment.Placed(overlay.fragment(), overlay.x() + shift, pen + overlay.y()), overlay.order());
    }

    private void side(Item.Side side) {
        if (nested) {
            painted.add(new Fragment.Placed(whole(side.column()), side.x() + shift, pen));
        } else {
            sides.add(new TextFragment.SideStart(side, pen));
        }
    }

    private void pinned(Item.Pinned box) {
        if (nested) {
            painted.add(new Fragment.Placed(box.fragment(), box.x(), pen), box.order());
        } else {
            pinned.add(box);
        }
    }

    /** Adds a page float that stays where it is called; the margin above it is dropped at the top. */
    private void inPlace(Item.PageFloat own, int index) {
        boolean here = own.isInPlace() && !(own.across() && shared);
        if (here && index >= floatsFrom && index < floatsTo) {
            boolean first = pen == 0;
            painted.add(new Fragment.Placed(own.fragment(), shift, first ? -own.lead() : pen));
            pen += first ? own.room() : own.inPlace();
        }
    }

    private void place(Item.Piece piece) {
        painted.add(new Fragment.Placed(piece.fragment(), shift, pen));
        pen += piece.height();
    }

    private void labels(Frame frame) {
        for (Label label : frame.labels()) {
            painted.add(new Fragment.Placed(new Fragment.Landmark(label), shift, pen));
        }
    }

    private void close(Frame frame) {
        if (boxes.close(frame, pen) && roomBelow > 0 && boxes.count() <= boxesAround) {
            pen += roomBelow;
            roomBelow = 0;
        }
    }

    private TextFragment finish() {
        boxes.endPage(pen);
        ColumnFragment column = new ColumnFragment(painted.backdrop(), painted.content(), pen);
        return new TextFragment(column, sides, sideNotes, pinned);
    }
}
