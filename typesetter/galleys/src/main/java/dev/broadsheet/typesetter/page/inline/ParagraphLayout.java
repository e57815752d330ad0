package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.grammar.Keyword.FootnotePolicy;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Column;
import dev.broadsheet.typesetter.page.galley.Exclusions;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.HangingMarker;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.sheet.PageArea;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out paragraphs as lines; CSS 2.2, section 9.4.2. */
public final class ParagraphLayout {

    private final BoxLayout layout;
    private final TextSetter text;
    private final Paragraphs paragraphs;
    private final OverflowReport overflow;
    private final NumberedLines numbered;
    private final LooseParagraphs loose;
    private final PageArea area;

    public ParagraphLayout(
            BoxLayout layout,
            TextSetter text,
            Paragraphs paragraphs,
            OverflowReport overflow,
            NumberedLines numbered,
            LooseParagraphs loose,
            PageArea area) {
        this.layout = layout;
        this.text = text;
        this.paragraphs = paragraphs;
        this.overflow = overflow;
        this.numbered = numbered;
        this.loose = loose;
        this.area = area;
    }

    public void paragraph(ParagraphBox box, GalleyBuilder out, double x, double width) {
        if (box.isMarkOnly()) {
            attachLabels(box, out, x);
            return;
        }
        Strut strut = text.strut(box.style(), box.language());
        out.register(strut.height());
        out.settleFloats();
        InitialCap initial = InitialCap.of(box, text, strut);
        Column column = out.lists().column(x, width, box.style().direction());
        passFloats(box, out, column, strut, initial);
        out.register(strut.height());
        out.settle();
        ColumnMeasure measure = new ColumnMeasure(out, area, column, strut.height(), initial);
        double indent = indent(box, width);
        List<Line> lines = lines(box, indent, width, measure);
        if (!out.exclusions().isEmpty() && OverflowReport.overflows(box, lines, measure, indent)) {
            measure = measure.atLeast(paragraphs.measured(box, width).minContent(), indent);
            lines = lines(box, indent, width, measure);
        }
        overflow.check(box, lines, measure, indent);
        HangingMarker marker = out.lists().takeMarker();
        List<Item.Piece> pieces = append(
                lines,
                box,
                out,
                x,
                strut,
                initial,
                marker == null ? null : marker.beside(x, measure.startShift(), measure.endShift()),
                measure);
        numbered.add(box, out, indent, width, measure, strut, pieces);
        loose.add(box, out, indent, width, measure, strut, pieces);
    }

    /** Returns the heights of the lines without floats, in pt. */
    public List<Double> heights(ParagraphBox box, double width) {
        Strut strut = text.strut(box.style(), box.language());
        return paragraphs.lines(box, indent(box, width), width, Measure.of(width)).stream()
                .map(line -> LineHeights.of(line, box, strut, text).height())
                .toList();
    }

    private List<Line> lines(ParagraphBox box, double indent, double width, ColumnMeasure measure) {
        Optional<ComputedStyle> first = box.firstLine();
        return first.isPresent() && FirstLine.wanted(box)
                ? new FirstLine(paragraphs, box, first.get()).lines(indent, width, measure)
                : pagedLines(box, indent, width, measure);
    }

    /** Returns the lines of a paragraph that may span pages of different widths; most end on a page as wide as their first. */
    private List<Line> pagedLines(ParagraphBox box, double indent, double width, ColumnMeasure measure) {
        if (measure.dependsOnPages()) {
            List<Line> lines = paragraphs.lines(box, indent, width, measure.onFirstPage());
            if (measure.isOnLikePages(lines.size())) {
                return lines;
            }
        }
        return paragraphs.lines(box, indent, width, measure);
    }

    private static void attachLabels(ParagraphBox box, GalleyBuilder out, double x) {
        List<Label> labels = box.items().stream()
                .map(item -> ((InlineItem.Spot) item).label())
                .toList();
        Frame frame = Frame.empty(x, labels);
        out.attach(new Item.Open(frame));
        out.attach(new Item.Close(frame));
    }

    /** Moves lines below floats beside which the longest word does not fit; CSS 2.2, section 9.5. */
    private void passFloats(ParagraphBox box, GalleyBuilder out, Column column, Strut strut, InitialCap initial) {
        Exclusions floats = out.exclusions();
        if (floats.bottom() > out.pen()) {
            double least = paragraphs.measured(box, column.width()).minContent() + initial.width();
            out.moveTo(floats.findRoom(column, out.pen(), strut.height(), Math.min(column.width(), least)));
        }
    }

    private List<Item.Piece> append(
            List<Line> lines,
            ParagraphBox box,
            GalleyBuilder out,
            double x,
            Strut strut,
            InitialCap initial,
            @Nullable HangingMarker marker,
            ColumnMeasure measure) {
        double top = out.pen();
        int moving = lastMoving(lines);
        List<Item.Piece> pieces = new ArrayList<>(lines.size());
        LineOrigins origins = new LineOrigins();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Strut room = LineHeights.of(line, box, strut, text);
            List<Fragment.Placed> beside = i == 0 ? beside(marker, initial.at(measure.startShift()), x) : List.of();
            Origin origin = origins.next(line);
            Item.Piece piece = new Item.Piece(
                    new LineBox(line, x, room.above(), room.height(), beside),
                    room.height(),
                    notes(line, out, room),
                    i == 0 && initial.origin() != null ? initial.origin() : origin);
            pieces.add(piece);
            out.fillTo(out.pen() + Math.max(0, measure.gapAbove(i)));
            if (i == 0) {
                out.piece(piece);
            } else {
                double cost = cost(i, lines, box.style(), initial);
                boolean alone = box.style().orphans() <= 1 && box.style().widows() <= 1;
                out.lineAfterCut(piece, cost + (i <= moving ? BreakPenalties.AVOID : 0), alone);
            }
        }
        out.fillTo(top + initial.lines() * strut.height());
        return pieces;
    }

    private static List<Fragment.Placed> beside(@Nullable HangingMarker marker, InitialCap initial, double x) {
        List<Fragment.Placed> beside = new ArrayList<>();
        if (marker != null) {
            beside.add(marker.placed());
        }
        initial.placed().forEach(part -> beside.add(part.shifted(x)));
        return beside;
    }

    private static double cost(int above, List<Line> lines, ComputedStyle style, InitialCap initial) {
        boolean orphans = above < style.orphans() || above < initial.lines();
        boolean widows = lines.size() - above < style.widows();
        double hyphen = lines.get(above - 1).hyphenated() ? BreakPenalties.HYPHEN : 0;
        return (orphans ? BreakPenalties.WIDOW : 0) + (widows ? BreakPenalties.WIDOW : 0) + hyphen;
    }

    /**
     * Returns the last line with a note of {@code footnote-policy: block}, whose preceding lines move to the note's page; or -1.
     */
    private static int lastMoving(List<Line> lines) {
        int line = lines.size() - 1;
        while (line >= 0 && !moves(lines.get(line))) {
            line--;
        }
        return line;
    }

    private static boolean moves(Line line) {
        for (Line.Segment segment : line.segments()) {
            if (moves(segment)) {
                return true;
            }
        }
        return false;
    }

    private static boolean moves(Line.Segment segment) {
        return segment.owner() instanceof InlineItem.FootnoteCall call
                && call.body().style().footnotePolicy() == FootnotePolicy.BLOCK;
    }

    /** Returns the notes at the page's foot; margin notes are aligned with the line's baseline. */
    private List<Footnote> notes(Line line, GalleyBuilder out, Strut room) {
        List<Footnote> notes = new ArrayList<>();
        for (Line.Segment segment : line.segments()) {
            if (segment.owner() instanceof InlineItem.FootnoteCall call) {
                BlockBox body = call.body();
                if (out.isOfPages()) {
                    area.reach(out.pen());
                }
                Optional<Item.SideNote> beside = out.canFloat() ? layout.sideNote(body) : Optional.empty();
                beside.ifPresent(note -> out.attach(note.raised(-room.above())));
                if (beside.isEmpty() && !call.marginal()) {
                    notes.addAll(layout.notes(body));
                }
            } else if (segment.owner() instanceof AlignedAtom aligned) {
                notes.addAll(aligned.atom().notes());
            }
        }
        return notes;
    }

    private static double indent(ParagraphBox box, double width) {
        return box.first() ? box.style().textIndent().length().resolve(width, 0) : 0;
    }
}
