package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.galley.ParagraphVariants;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.lines.ShapedParagraph;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that may be set one line longer or shorter than is optimal, like TeX's {@code \looseness}. Whether a paragraph
 * can be is determined only if a page would be short otherwise; it is shaped again for that.
 */
public final class LooseParagraphs {

    /** Least number of lines; in shorter paragraphs a change is visible. */
    private static final int LEAST_LINES = 4;

    /** Most lines; longer paragraphs are seldom on one page, and time grows with the number of lines. */
    private static final int MOST_LINES = 60;

    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final IdentityHashMap<Item, Entry> entries = new IdentityHashMap<>();

    /**
     * A laid-out paragraph.
     *
     * @param column width to which sizes of pictures refer, in pt
     * @param pieces its lines
     */
    private record Entry(ParagraphBox box, double column, Paragraphs.Room room, Strut strut, List<Item.Piece> pieces) {

        LineBox first() {
            return (LineBox) pieces.get(0).fragment();
        }
    }

    public LooseParagraphs(TextSetter text, Paragraphs paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** Removes all paragraphs. */
    public void clear() {
        entries.clear();
    }

    /** Adds a paragraph that has been laid out, if it may be longer or shorter. */
    void add(
            ParagraphBox box,
            GalleyBuilder out,
            double indent,
            double column,
            ColumnMeasure measure,
            Strut strut,
            List<Item.Piece> pieces) {
        boolean may = box.style().looseness()
                && pieces.size() >= LEAST_LINES
                && pieces.size() <= MOST_LINES
                && out.isOfPages()
                && measure.isEven()
                && !measure.mayTurn()
                && pieces.stream().allMatch(piece -> out.isOnGrid(piece.height()))
                && Inlines.isFixed(box.items())
                && box.firstLine().isEmpty()
                && box.items().stream().noneMatch(InlineItem.FootnoteCall.class::isInstance);
        if (may) {
            entries.put(pieces.get(0), new Entry(box, column, Paragraphs.Room.of(indent, measure), strut, pieces));
        }
    }

    /** Returns the paragraphs that can be longer or shorter. @param wanted whether to examine an item of the galley */
    public List<ParagraphVariants> find(Galley galley, IntPredicate wanted) {
        List<ParagraphVariants> found = new ArrayList<>();
        for (int i = 0; i < galley.items().size() && !entries.isEmpty(); i++) {
            Entry entry = wanted.test(i) ? entries.get(galley.items().get(i)) : null;
            int last = entry == null ? -1 : last(galley, i, entry);
            if (entry != null && last > 0) {
                reset(entry, i, last).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Returns the index of its last line; -1 if there is anything else between its lines. */
    private static int last(Galley galley, int first, Entry entry) {
        int index = first;
        for (int line = 1; line < entry.pieces().size(); line++) {
            index += 2;
            boolean follows = index < galley.items().size()
                    && galley.items().get(index - 1) instanceof Item.BreakOpportunity
                    && galley.items().get(index) == entry.pieces().get(line);
            if (!follows) {
                return -1;
            }
        }
        return index;
    }

    private Optional<ParagraphVariants> reset(Entry entry, int first, int last) {
        ShapedParagraph shaped = paragraphs.shapedAgain(entry.box(), entry.column(), entry.room());
        ParagraphVariants own = new ParagraphVariants(first, last, lines(entry, shaped, -1), lines(entry, shaped, 1));
        return own.has(-1) || own.has(1) ? Optional.of(own) : Optional.empty();
    }

    private List<Item.Piece> lines(Entry entry, ShapedParagraph shaped, int more) {
        int count = entry.pieces().size() + more;
        List<Item.Piece> pieces = new ArrayList<>();
        LineOrigins origins = new LineOrigins();
        for (Line line : shaped.lines(entry.room().indent(), entry.room(), count)) {
            Item.@Nullable Piece piece = piece(entry, line, pieces.isEmpty(), origins);
            if (piece == null) {
                return List.of();
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** Returns the piece for a line; null for a line higher than the others. */
    private Item.@Nullable Piece piece(Entry entry, Line line, boolean first, LineOrigins origins) {
        Strut room = LineHeights.of(line, entry.box(), entry.strut(), text);
        LineBox model = entry.first();
        if (room.height() != model.height()) {
            return null;
        }
        List<Fragment.Placed> beside = first ? model.beside() : List.of();
        LineBox box = new LineBox(line, model.x(), room.above(), room.height(), beside);
        return new Item.Piece(box, room.height(), List.of(), origins.next(line));
    }
}
