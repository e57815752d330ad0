package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.text.Line;
import dev.broadsheet.typesetter.text.Measure;
import java.util.ArrayList;
import java.util.List;

/** Inline formatting: a paragraph becomes lines; CSS 2.2, section 9.4.2. */
final class ParagraphLayout {

    private final Layout layout;
    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;

    ParagraphLayout(Layout layout, TextSetter text, Paragraphs paragraphs, OverflowReport overflow) {
        this.layout = layout;
        this.text = text;
        this.paragraphs = paragraphs;
        this.overflow = overflow;
    }

    void paragraph(ParagraphBox box, GalleyBuilder out, double x, double width) {
        if (box.items().stream().allMatch(InlineItem.Spot.class::isInstance)) {
            attachLabels(box, out, x);
            return;
        }
        out.settle();
        Strut strut = text.strut(box.style(), box.language());
        InitialCap initial = InitialCap.of(box, text, strut);
        Measure measure = new ColumnMeasure(out, x, width, strut.height(), initial);
        List<Line> lines = paragraphs.lines(box, indent(box, width), width, measure);
        overflow.check(box, lines, measure);
        append(lines, box, out, x, strut, initial);
    }

    private static void attachLabels(ParagraphBox box, GalleyBuilder out, double x) {
        List<Label> labels = box.items().stream()
                .map(item -> ((InlineItem.Spot) item).label())
                .toList();
        Frame frame = new Frame(x, 0, Decoration.NONE, labels);
        out.attach(new Item.Open(frame));
        out.attach(new Item.Close(frame));
    }

    private void append(
            List<Line> lines, ParagraphBox box, GalleyBuilder out, double x, Strut strut, InitialCap initial) {
        double top = out.pen();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Strut room = LineHeights.of(line, box, strut, text);
            LineDrawing drawing = new LineDrawing(
                    line, x, room.above(), room.height(), i == 0 ? out.takeMarker() : null, i == 0 ? initial : null);
            Item.Piece piece = new Item.Piece(
                    drawing, room.height(), notes(line), line.textStart() + (i > 0 ? initial.textLength() : 0));
            if (i == 0) {
                out.piece(piece);
            } else {
                out.pieceAfterCut(piece, cost(i, lines, box.style(), initial), null);
            }
        }
        out.moveTo(top + initial.lines() * strut.height());
    }

    private static double cost(int above, List<Line> lines, ComputedStyle style, InitialCap initial) {
        boolean orphans = above < style.orphans() || above < initial.lines();
        boolean widows = lines.size() - above < style.widows();
        double hyphen = lines.get(above - 1).hyphenated() ? Costs.HYPHEN : 0;
        return (orphans ? Costs.WIDOW : 0) + (widows ? Costs.WIDOW : 0) + hyphen;
    }

    private List<Note> notes(Line line) {
        List<Note> notes = new ArrayList<>();
        for (Line.Segment segment : line.segments()) {
            if (segment.owner() instanceof InlineItem.FootnoteCall call) {
                notes.addAll(layout.notes(call.body()));
            }
        }
        return notes;
    }

    private static double indent(ParagraphBox box, double width) {
        return box.first() ? box.style().textIndent().length().resolve(width, 0) : 0;
    }
}
