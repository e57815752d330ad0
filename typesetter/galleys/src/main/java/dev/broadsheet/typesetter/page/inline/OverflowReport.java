package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.page.fragment.Effect;
import dev.broadsheet.typesetter.text.paragraph.Measure;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Reports, once each, paragraphs with unbreakable content that is wider than their column. */
public final class OverflowReport {

    /** Tolerance in em, more than hanging punctuation needs. */
    private static final double TOLERANCE = 0.8;

    private static final String CODE = "BS-LAYOUT-001";

    private static final String BREAK = "give it a place to break (a space or U+200B), or more room";

    /** Number of paragraphs that are reported one by one; further ones share one report. */
    private static final int MOST = 20;

    private final Problems problems;
    private final List<TypesetProblem> overflows = new ArrayList<>();
    private final Set<TableBox> reportedTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BlockBox> highFloats = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<BlockBox> wideBoxes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Line, Double> beyond = new IdentityHashMap<>();
    private final Set<ParagraphBox> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<String> more = Optional.empty();
    private boolean hidden;

    public OverflowReport(Problems problems) {
        this.problems = problems;
    }

    private void warn(String code, Optional<String> mark, String message, String hint) {
        overflows.add(problems.warn(code, mark, message, hint));
    }

    /** Withdraws the reports before the document is laid out again for pages of other widths. */
    public void forget() {
        problems.take(overflows);
        overflows.clear();
        reportedTables.clear();
        highFloats.clear();
        wideBoxes.clear();
        beyond.clear();
        reported.clear();
        more = Optional.empty();
    }

    /** Returns the number of paragraphs wider than their column so far. */
    public int occurrences() {
        return reported.size();
    }

    /** Reports the number of further paragraphs after layout. */
    public void finish() {
        int rest = reported.size() - MOST;
        if (rest > 0) {
            warn(CODE, more, "lines of " + rest + " more paragraphs are wider than their columns", BREAK);
        }
    }

    /** Reports that some text was set for a page of another width. */
    public void unsettled() {
        warn(
                "BS-LAYOUT-006",
                Optional.empty(),
                "pages of different widths did not settle: some lines are as wide as those of another page",
                "Give the pages margins that leave their text the same width, or end those of another width by a page break.");
    }

    /** Lays out the content of a clipping box, without reports if the box hides its content on purpose. */
    public void within(double width, double height, Runnable content) {
        boolean around = hidden;
        hidden |= Effect.hides(width, height);
        content.run();
        hidden = around;
    }

    /** @param indent indent of the paragraph, in pt */
    void check(ParagraphBox box, List<Line> lines, Measure measure, double indent) {
        if (hidden) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line.Segment segment = overflowing(box, line, i, measure, indent);
            if (segment != null) {
                beyond.put(line, by(segment, room(box, line, i, measure, indent)));
                report(box, segment);
            }
        }
    }

    /** Whether a line overflows. */
    static boolean overflows(ParagraphBox box, List<Line> lines, Measure measure, double indent) {
        for (int i = 0; i < lines.size(); i++) {
            if (overflowing(box, lines.get(i), i, measure, indent) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns a function from lines to the width of their overflow, in pt; thread-safe. */
    public ToDoubleFunction<Line> beyond() {
        IdentityHashMap<Line, Double> known = new IdentityHashMap<>(beyond);
        return line -> known.isEmpty() ? 0 : known.getOrDefault(line, 0.0);
    }

    /** Returns the first overflowing segment of a line; null for none. */
    private static Line.@Nullable Segment overflowing(
            ParagraphBox box, Line line, int index, Measure measure, double indent) {
        double room = room(box, line, index, measure, indent);
        double tolerance = box.style().fontSize() * TOLERANCE;
        for (Line.Segment segment : line.segments()) {
            if (by(segment, room) > tolerance) {
                return segment;
            }
        }
        return null;
    }

    /** Returns the position at which a line should end, in pt. */
    private static double room(ParagraphBox box, Line line, int index, Measure measure, double indent) {
        double hanging = box.style().direction() == Keyword.Direction.RTL ? hanging(line.segments(), indent) : 0;
        return measure.start(index) + measure.width(index) + hanging;
    }

    private static double by(Line.Segment segment, double room) {
        return segment.x() + segment.width() - room;
    }

    /** Returns how far a line from right to left begins beyond the right edge because of a negative indent or margin. */
    private static double hanging(List<Line.Segment> segments, double indent) {
        double margins = segments.stream()
                .mapToDouble(Line.Segment::width)
                .filter(width -> width < 0)
                .sum();
        return Math.max(0, -indent) - margins;
    }

    /** @param missing missing width, in pt */
    public void tooWide(TableBox table, double missing) {
        if (reportedTables.add(table)) {
            warn(
                    "BS-LAYOUT-004",
                    table.mark(),
                    String.format(
                            Locale.ROOT,
                            "the table is %.0f pt wider than the text; words in its cells are divided",
                            Math.ceil(missing)),
                    "give it fewer columns or shorter words, or set it on a landscape page of its own or in smaller type");
        }
    }

    /** Reports a vertical box whose lines do not fit. */
    public void tooWide(BlockBox vertical) {
        if (wideBoxes.add(vertical)) {
            warn(
                    "BS-LAYOUT-007",
                    vertical.mark(),
                    "vertical text has no room for its lines beside each other; it is set horizontally",
                    "make what cannot be divided smaller than the page is wide");
        }
    }

    /** Reports a float higher than a page. */
    public void tooHigh(BlockBox box) {
        if (highFloats.add(box)) {
            warn(
                    "BS-LAYOUT-005",
                    box.mark(),
                    "a box that floats is higher than the page; it is set as part of the text",
                    "make it shorter or wider, or let only a part of it float");
        }
    }

    /** Whether a box is known to be higher than a page. */
    public boolean isTooHigh(BlockBox box) {
        return highFloats.contains(box);
    }

    private void report(ParagraphBox box, Line.Segment segment) {
        if (!reported.add(box)) {
            return;
        }
        if (segment.owner() instanceof AlignedAtom aligned && aligned.atom() instanceof Formulas.Part formula) {
            warn(
                    CODE,
                    formula.ink().mark(),
                    "a formula is wider than its column",
                    "divide it into lines, as rows of an <mtable> perhaps");
            return;
        }
        Optional<String> mark = box.items().stream()
                .flatMap(item -> ink(item).stream())
                .findFirst()
                .flatMap(Ink::mark);
        if (reported.size() > MOST) {
            more = more.or(() -> mark);
            return;
        }
        warn(CODE, mark, "a line is wider than its column and cannot be broken", BREAK);
    }

    private static Optional<Ink> ink(InlineItem item) {
        if (item instanceof InlineItem.Formula formula) {
            return Optional.of(formula.ink());
        }
        return item instanceof InlineItem.Text text ? Optional.of(text.ink()) : Optional.empty();
    }
}
