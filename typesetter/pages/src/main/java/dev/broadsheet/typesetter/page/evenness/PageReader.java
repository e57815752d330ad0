package dev.broadsheet.typesetter.page.evenness;

import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.Composition.Ladder;
import dev.broadsheet.typesetter.api.Composition.LooseLine;
import dev.broadsheet.typesetter.api.Composition.Overfull;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.InlineAtom;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Examines the composition of a page line by line, in painting order. */
public final class PageReader {

    /** The composition of a page that is not examined. */
    public static final Composition.Page UNREAD = new Composition.Page(
            "",
            Source.inDocument(Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Composition.Fill(0, 0, false));

    private static final int FEW = 3;
    private static final int SHORTEST_LADDER = 3;
    private static final double ROUNDING = 0.01;

    /** Word space from which all lines are reported, as a multiple of the font's. */
    private static final double LOOSE = 1.5;

    /** Share by which word spaces must be wider than the font's to be reported. */
    private static final double NOTICEABLE = 0.2;

    private final ToDoubleFunction<Line> overfull;
    private final Map<Double, Integer> heights = new TreeMap<>();
    private final Rivers rivers = new Rivers();
    private final List<TextLineOnPage> loose = new ArrayList<>();
    private final List<Ladder> ladders = new ArrayList<>();
    private final List<Overfull> wide = new ArrayList<>();
    private Source start = Source.inDocument(Optional.empty());
    private @Nullable TextLineOnPage last;
    private @Nullable TextLineOnPage ladderStart;
    private int ladder;

    private PageReader(ToDoubleFunction<Line> overfull) {
        this.overfull = overfull;
    }

    /**
     * How full a page is.
     *
     * @param taken height of the highest column, in pt
     * @param white free height of the emptiest column, in pt
     * @param line unit of white space, in pt; 0 for the commonest height of the page's lines
     * @param last see {@link Composition.Fill}
     */
    public record Filling(double taken, double white, double line, boolean last) {}

    /**
     * Examines a page.
     *
     * @param overfull returns the overflow of a line, in pt; 0 for most
     */
    public static Composition.Page read(
            PageFragment page, String label, Filling filling, ToDoubleFunction<Line> overfull) {
        PageReader reader = new PageReader(overfull);
        reader.read(page.content(), 0, 0);
        reader.endLadder();
        return new Composition.Page(
                label,
                reader.start,
                reader.loosest(),
                reader.rivers.all(),
                reader.ladders,
                reader.wide,
                reader.fill(filling));
    }

    /** Converts a filling to lines. */
    private Composition.Fill fill(Filling filling) {
        double line = filling.line() > 0 ? filling.line() : commonestHeight();
        if (line == 0) {
            return new Composition.Fill(0, 0, filling.last());
        }
        int missing = (int) (filling.white() / line + ROUNDING);
        return new Composition.Fill((int) Math.round(filling.taken() / line), missing, filling.last());
    }

    private double commonestHeight() {
        return heights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private void read(List<Fragment.Placed> parts, double x, double y) {
        for (Fragment.Placed part : parts) {
            read(part.fragment(), x + part.x(), y + part.y());
        }
    }

    /** Reads a fragment; transformed and repeated content is skipped. */
    private void read(Fragment fragment, double x, double y) {
        if (fragment instanceof LineBox line) {
            read(new TextLineOnPage(line, x + line.x(), y));
            readAtoms(line, x + line.x(), y + line.baseline());
        } else if (!(fragment instanceof Fragment.Layer layer && layer.motion() != null)
                && !(fragment instanceof Fragment.Repeated)) {
            read(fragment.parts(), x, y);
        }
    }

    private void readAtoms(LineBox box, double x, double y) {
        for (Line.Segment segment : box.line().segments()) {
            if (segment.owner() instanceof InlineAtom atom) {
                read(
                        atom.placed().fragment(),
                        x + segment.x(),
                        y + atom.placed().y());
            }
        }
    }

    private void read(TextLineOnPage line) {
        start = last == null ? line.source() : start;
        boolean follows = last != null && line.follows(last);
        rivers.next(line, follows);
        heights.merge(line.box().height(), 1, Integer::sum);
        if (line.line().looseness() >= NOTICEABLE) {
            loose.add(line);
        }
        double out = overfull.applyAsDouble(line.line());
        if (out > 0) {
            wide.add(new Overfull(out, line.source()));
        }
        climb(line, follows);
        last = line;
    }

    private void climb(TextLineOnPage line, boolean follows) {
        if (!follows || !line.line().hyphenated()) {
            endLadder();
        }
        if (line.line().hyphenated()) {
            ladderStart = ladder == 0 ? line : ladderStart;
            ladder++;
        }
    }

    private void endLadder() {
        if (ladder >= SHORTEST_LADDER && ladderStart != null) {
            ladders.add(new Ladder(ladder, ladderStart.source()));
        }
        ladder = 0;
    }

    private List<LooseLine> loosest() {
        loose.sort(
                Comparator.comparingDouble((TextLineOnPage line) -> -line.line().looseness()));
        List<LooseLine> found = new ArrayList<>();
        for (TextLineOnPage line : loose) {
            double space = 1 + line.line().looseness();
            if (found.size() >= FEW && space < LOOSE) {
                break;
            }
            found.add(new LooseLine(space, line.source()));
        }
        return found;
    }
}
