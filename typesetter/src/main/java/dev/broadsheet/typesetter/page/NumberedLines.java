package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs that print numbers of pages, as they were laid out. Where other numbers make as many lines of the same
 * heights, the lines are exchanged, and nothing else needs to be laid out again. That is so in nearly all contents.
 */
final class NumberedLines {

    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;
    private final List<Entry> entries = new ArrayList<>();
    private boolean exchangeable = true;

    /**
     * A paragraph as it was laid out.
     *
     * @param column width that pictures are measured by, in pt
     * @param drawings of its lines
     */
    private record Entry(
            ParagraphBox box, double column, Paragraphs.Room room, Strut strut, List<LineDrawing> drawings) {}

    NumberedLines(TextSetter text, Paragraphs paragraphs, OverflowReport overflow) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.overflow = overflow;
    }

    /** Everything is laid out again. */
    void clear() {
        entries.clear();
        exchangeable = true;
    }

    /** Takes note of a paragraph that has been laid out, if it prints numbers. */
    void add(
            ParagraphBox box,
            GalleyBuilder out,
            double indent,
            double column,
            ColumnMeasure measure,
            Strut strut,
            List<LineDrawing> drawings) {
        if (!Inlines.printsPages(box.items())) {
            return;
        }
        if (!out.isOfPages() || !measure.isEven() || callsNotes(box)) {
            exchangeable = false;
        } else {
            entries.add(new Entry(box, column, Paragraphs.Room.of(indent, measure), strut, drawings));
        }
    }

    private static boolean callsNotes(ParagraphBox box) {
        return box.items().stream().anyMatch(InlineItem.FootnoteCall.class::isInstance);
    }

    /** Sets the paragraphs with the numbers that are known now; false if all has to be laid out again for that. */
    boolean exchange() {
        if (!exchangeable || paragraphs.measuredNumbers()) {
            return false;
        }
        List<List<Line>> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Line> lines = paragraphs.lines(entry.box(), entry.room().indent(), entry.column(), entry.room());
            if (!fits(lines, entry)) {
                return false;
            }
            all.add(lines);
        }
        for (int i = 0; i < all.size(); i++) {
            exchange(all.get(i), entries.get(i));
        }
        return true;
    }

    private boolean fits(List<Line> lines, Entry entry) {
        if (lines.size() != entry.drawings().size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line before = entry.drawings().get(i).line();
            Strut room = LineHeights.of(lines.get(i), entry.box(), entry.strut(), text);
            boolean asHigh = room.above() == entry.drawings().get(i).baseline()
                    && room.height() == entry.drawings().get(i).height();
            boolean endsAlike = lines.get(i).hyphenated() == before.hyphenated();
            if (!asHigh || !endsAlike || lines.get(i).textStart() != before.textStart()) {
                return false;
            }
        }
        return true;
    }

    private void exchange(List<Line> lines, Entry entry) {
        overflow.check(entry.box(), lines, entry.room(), entry.room().indent());
        for (int i = 0; i < lines.size(); i++) {
            entry.drawings().get(i).exchange(lines.get(i));
        }
    }
}
