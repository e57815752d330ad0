package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The laid-out paragraphs that print page numbers. If other numbers result in the same number of lines with the same
 * heights, the new lines replace the old ones, and nothing else is laid out again. That holds for nearly all tables of contents.
 */
public final class NumberedLines {

    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Exchange> around = new ArrayDeque<>();
    private boolean exchangeable = true;

    /**
     * A laid-out paragraph.
     *
     * @param column width to which sizes of pictures refer, in pt
     * @param pieces its lines
     */
    private record Entry(ParagraphBox box, double column, Paragraphs.Room room, Strut strut, List<Item.Piece> pieces) {

        Entry with(List<Line> lines) {
            List<Item.Piece> now = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                now.add(pieces.get(i).with(line(i).with(lines.get(i))));
            }
            return new Entry(box, column, room, strut, now);
        }

        LineBox line(int index) {
            return (LineBox) pieces.get(index).fragment();
        }
    }

    public NumberedLines(TextSetter text, Paragraphs paragraphs, OverflowReport overflow) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.overflow = overflow;
    }

    /** Removes all paragraphs before the document is laid out again. */
    public void clear() {
        entries.clear();
        exchangeable = true;
    }

    /** Whether lines may be replaced. */
    private record Exchange(boolean exchangeable, boolean measured) {}

    /** Begins a range for which {@link #endExchange} determines whether lines may be replaced. */
    public void beginExchange() {
        around.push(new Exchange(exchangeable, paragraphs.measuredNumbers()));
        exchangeable = true;
        paragraphs.measuredNumbers(false);
    }

    /** Ends the range. @return whether the lines laid out in it may be replaced */
    public boolean endExchange() {
        Exchange before = around.pop();
        boolean own = exchangeable && !paragraphs.measuredNumbers();
        exchangeable &= before.exchangeable();
        paragraphs.measuredNumbers(paragraphs.measuredNumbers() || before.measured());
        return own;
    }

    /** Forbids the replacement of lines that have been laid out. */
    public void forbidExchange() {
        exchangeable = false;
    }

    /** Adds a paragraph that has been laid out, if it prints page numbers. */
    void add(
            ParagraphBox box,
            GalleyBuilder out,
            double indent,
            double column,
            ColumnMeasure measure,
            Strut strut,
            List<Item.Piece> pieces) {
        if (!Inlines.printsPages(box.items())) {
            return;
        }
        if (!out.isOfPages() || !measure.isEven() || callsNotes(box)) {
            exchangeable = false;
        } else {
            entries.add(new Entry(box, column, Paragraphs.Room.of(indent, measure), strut, pieces));
        }
    }

    private static boolean callsNotes(ParagraphBox box) {
        return box.items().stream().anyMatch(InlineItem.FootnoteCall.class::isInstance);
    }

    /**
     * Sets the paragraphs with the current page numbers.
     *
     * @return a new line for each old one; empty if the document has to be laid out again
     */
    public Optional<IdentityHashMap<Item, Item>> renewed() {
        if (!exchangeable || paragraphs.measuredNumbers()) {
            return Optional.empty();
        }
        IdentityHashMap<Item, Item> renewed = new IdentityHashMap<>();
        List<Entry> now = new ArrayList<>();
        for (Entry entry : entries) {
            List<Line> lines = paragraphs.lines(entry.box(), entry.room().indent(), entry.column(), entry.room());
            if (!fits(lines, entry)) {
                return Optional.empty();
            }
            now.add(entry.with(lines));
        }
        for (int i = 0; i < now.size(); i++) {
            replace(entries.get(i), now.get(i), renewed);
        }
        entries.clear();
        entries.addAll(now);
        return Optional.of(renewed);
    }

    private boolean fits(List<Line> lines, Entry entry) {
        if (lines.size() != entry.pieces().size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            LineBox before = entry.line(i);
            Strut room = LineHeights.of(lines.get(i), entry.box(), entry.strut(), text);
            boolean asHigh = room.above() == before.baseline() && room.height() == before.height();
            boolean endsAlike = lines.get(i).hyphenated() == before.line().hyphenated();
            if (!asHigh
                    || !endsAlike
                    || lines.get(i).textStart() != before.line().textStart()) {
                return false;
            }
        }
        return true;
    }

    private void replace(Entry old, Entry now, IdentityHashMap<Item, Item> renewed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < now.pieces().size(); i++) {
            lines.add(now.line(i).line());
            renewed.put(old.pieces().get(i), now.pieces().get(i));
        }
        overflow.check(now.box(), lines, now.room(), now.room().indent());
    }
}
