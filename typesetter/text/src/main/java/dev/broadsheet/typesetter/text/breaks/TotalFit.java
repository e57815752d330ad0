package dev.broadsheet.typesetter.text.breaks;

import dev.broadsheet.typesetter.text.breaks.Opportunity.Kind;
import dev.broadsheet.typesetter.text.paragraph.Fit;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import dev.broadsheet.typesetter.text.paragraph.Room;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses all breaks of a paragraph together so that the sum of their demerits is least (Knuth and Plass). Time is linear
 * in the length of the text, since nodes from which no line can reach the current place are dropped. A paragraph of hundreds of
 * pages that may be broken at each character would still take too long; its lines are filled first-fit.
 */
final class TotalFit {

    private static final double LINE_PENALTY = 10;
    private static final double CONSECUTIVE_HYPHENS = 20_000;
    private static final double HYPHEN_BEFORE_LAST = 10_000;
    /** Demerits of a short last line that begins within a word. */
    private static final double FRAGMENT_ALONE = 60_000;

    private static final double UNEVEN_NEIGHBOURS = 10_000;
    private static final double SHORT_LAST_LINE = 160_000;
    private static final double SHORT_RAGGED_LAST_LINE = 4_000;

    /** Weight of penalties in ragged text, whose badness varies less. */
    private static final double RAGGED_PENALTY = 0.75;

    private static final double OVERFULL = 1e18;
    private static final double FORBIDDEN = 1e15;
    private static final double SHORTEST_LAST_LINE = 0.25;
    private static final double SHORTEST_RAGGED_LAST_LINE = 0.34;

    /** Highest limit of consecutive hyphens that is applied; a higher one counts as unlimited. */
    private static final int MOST_COUNTED = 9;

    /** Most candidate lines; a novel in one paragraph tries a third of them. */
    private static final int MOST_TRIED = 10_000_000;

    /**
     * Parameters of one attempt.
     *
     * @param justified whether white space stretches
     * @param justifiedLast whether it does so in the last line too
     * @param tolerance highest accepted badness of a line
     * @param hyphens whether hyphenation is allowed
     * @param stretch extra stretch of each line as a share of its width
     * @param expansion share by which letters may be expanded or condensed
     * @param limits limits of hyphenation
     * @param last whether to accept any solution rather than fail
     * @param lines required number of lines; 0 for the best number
     */
    record Attempt(
            boolean justified,
            boolean justifiedLast,
            double tolerance,
            boolean hyphens,
            double stretch,
            double expansion,
            HyphenationLimits limits,
            boolean last,
            int lines) {

        Attempt of(int wanted) {
            return new Attempt(justified, justifiedLast, tolerance, hyphens, stretch, expansion, limits, last, wanted);
        }
    }

    /** The best way to break at one opportunity; {@code overfull} if a line up to it is. */
    private record Node(
            Opportunity place,
            int line,
            int fitness,
            int hyphens,
            double demerits,
            boolean overfull,
            @Nullable Node previous) {}

    private final List<Opportunity> opportunities;
    private final Room room;
    private final Attempt attempt;
    private List<Node> active = new ArrayList<>();
    private List<Node> spare = new ArrayList<>();
    private final List<Node> arrivals = new ArrayList<>();
    private @Nullable Node lastDropped;
    private @Nullable Opportunity lastPlain;
    private int tried;

    /** The line that was measured last, and its width. */
    private int measured = -1;

    private double measuredWidth;

    TotalFit(List<Opportunity> opportunities, Room room, Attempt attempt) {
        this.opportunities = opportunities;
        this.room = room;
        this.attempt = attempt;
    }

    /** Faults of a last line, in ascending order. */
    enum Ending {
        FINE,
        SHORT,
        /** Short, and its first word begins on the line before. */
        FRAGMENT
    }

    /** The chosen ends of lines. */
    record Solution(List<Opportunity> ends, Ending ending, boolean overfull) {}

    /** Returns the solution, or null if the attempt fails. */
    @Nullable
    Solution solve() {
        active.add(new Node(opportunities.get(0), 0, 1, 0, 0, false, null));
        for (int i = 1; i < opportunities.size(); i++) {
            Opportunity end = opportunities.get(i);
            if (attempt.hyphens() || !end.kind().isHyphen()) {
                extend(end);
            }
            lastPlain = end.kind().isHyphen() ? lastPlain : end;
            if (active.isEmpty()) {
                return null;
            } else if (tried > MOST_TRIED && attempt.lines() == 0) {
                return firstFit();
            }
        }
        Node best = active.get(0);
        for (Node node : active) {
            best = node.demerits() < best.demerits() ? node : best;
        }
        return solution(best);
    }

    /** Returns the number of candidate lines. */
    int tried() {
        return tried;
    }

    /** Returns the first-fit solution: each line takes as much as it can. */
    Solution firstFit() {
        Node node = new Node(opportunities.get(0), 0, 1, 0, 0, false, null);
        Opportunity fitting = null;
        for (Opportunity end : opportunities.subList(1, opportunities.size())) {
            if (fitting != null && fit(node, end).overfull()) {
                node = arrive(node, fitting, 1, 0, false);
                fitting = null;
            }
            boolean overfull = fit(node, end).overfull();
            if (end.kind() == Kind.END || overfull) {
                node = arrive(node, end, 1, 0, overfull);
            } else if (isTaken(node, fitting, end)) {
                fitting = end;
            }
        }
        return solution(node);
    }

    /** Whether a line is filled up to a place that fits: within a word that is wider than a line if there is no other place. */
    private boolean isTaken(Node node, @Nullable Opportunity fitting, Opportunity end) {
        if (end.kind() == Kind.EMERGENCY) {
            return fitting == null || fitting.kind() == Kind.EMERGENCY;
        }
        return !end.kind().isHyphen() || (attempt.hyphens() && isAllowed(node, end));
    }

    private Solution solution(Node best) {
        Deque<Opportunity> ends = new ArrayDeque<>();
        Node node = best;
        while (node != null && node.previous() != null) {
            ends.addFirst(node.place());
            node = node.previous();
        }
        Node before = best.previous();
        return new Solution(
                List.copyOf(ends), before == null ? Ending.FINE : ending(before, best.place()), best.overfull());
    }

    private Ending ending(Node before, Opportunity end) {
        if (!isShort(before, end)) {
            return Ending.FINE;
        }
        return before.place().kind().isHyphen() ? Ending.FRAGMENT : Ending.SHORT;
    }

    /** Tries a line from every active node to this end. */
    private void extend(Opportunity end) {
        List<Node> still = spare;
        still.clear();
        arrivals.clear();
        tried += active.size();
        for (int i = 0; i < active.size(); i++) {
            Node node = active.get(i);
            Fit fit = fit(node, end);
            if (fit.overfull()) {
                lastDropped = node;
            } else if (end.kind() != Kind.END) {
                still.add(node);
            }
            boolean good = !fit.overfull() && fit.badness() <= attempt.tolerance();
            if (good && counts(node, end) && isAllowed(node, end)) {
                keepBest(node, end, fit.fitness(), demerits(node, end, fit));
            }
        }
        still.addAll(arrivals);
        if (still.isEmpty() && attempt.last() && lastDropped != null) {
            Node from = lastDropped;
            still.add(arrive(from, end, 1, from.demerits() + OVERFULL, true));
        }
        spare = active;
        active = still;
    }

    /** Whether a line from a node can lead to the required number of lines. */
    private boolean counts(Node node, Opportunity end) {
        int wanted = attempt.lines();
        return wanted == 0 || (end.kind() == Kind.END ? node.line() + 1 == wanted : node.line() + 1 < wanted);
    }

    /** Returns the width of a line; asked for each candidate, of which most are of the same line. */
    private double available(int line) {
        if (line != measured) {
            measured = line;
            measuredWidth = room.width(line);
        }
        return measuredWidth;
    }

    private Fit fit(Node node, Opportunity end) {
        double width = end.endWidth() - node.place().startWidth();
        double space = end.endSpace() - node.place().startSpace();
        double available = available(node.line());
        if (end.kind() == Kind.END && !attempt.justifiedLast()) {
            return Fit.last(available, width, attempt.justified() ? space * Fit.SHRINK : 0);
        } else if (!attempt.justified()) {
            return Fit.ragged(available, width);
        }
        double elastic = end.endElastic() - node.place().startElastic();
        double letters = elastic > 0 ? 0 : (width - space) * attempt.expansion();
        double stretch = attempt.stretch() * available + elastic;
        return Fit.justified(available, width, space, stretch, letters, attempt.tolerance());
    }

    private boolean isAllowed(Node node, Opportunity end) {
        if (end.kind() == Kind.END && !attempt.limits().beforeLast() && !attempt.last()) {
            return !node.place().kind().isHyphen();
        }
        return !end.kind().isHyphen() || (node.hyphens() < attempt.limits().lines() && isBeyondZone(node));
    }

    /** Whether more than the hyphenation zone would stay empty if the line ended before the divided word. */
    private boolean isBeyondZone(Node node) {
        double zone = attempt.limits().zone();
        if (zone == 0 || lastPlain == null) {
            return true;
        }
        double available = available(node.line());
        return available - (lastPlain.endWidth() - node.place().startWidth()) > zone * available;
    }

    private double demerits(Node node, Opportunity end, Fit fit) {
        double line = LINE_PENALTY + fit.badness();
        double penalty = end.kind().penalty() * (attempt.justified() ? 1 : RAGGED_PENALTY);
        double demerits = node.demerits() + line * line + penalty * penalty;
        Kind before = node.place().kind();
        if (before.showsHyphen() && end.kind().showsHyphen()) {
            demerits += CONSECUTIVE_HYPHENS;
        }
        if (attempt.justified() && Math.abs(fit.fitness() - node.fitness()) > 1) {
            demerits += UNEVEN_NEIGHBOURS;
        }
        if (end.kind() == Kind.END) {
            Ending ending = ending(node, end);
            demerits += before.isHyphen() ? hyphenBeforeLast() : 0;
            demerits += ending == Ending.FINE ? 0 : shortness(node, end);
            demerits += ending == Ending.FRAGMENT ? FRAGMENT_ALONE : 0;
        }
        return demerits;
    }

    private double hyphenBeforeLast() {
        return attempt.limits().beforeLast() ? HYPHEN_BEFORE_LAST : FORBIDDEN;
    }

    /** Returns the demerits of a short last line. */
    private double shortness(Node node, Opportunity end) {
        double width = end.endWidth() - node.place().startWidth();
        double most = attempt.justified() ? SHORT_LAST_LINE : SHORT_RAGGED_LAST_LINE;
        return most * (1 - width / available(node.line()) / shortest());
    }

    private boolean isShort(Node node, Opportunity end) {
        double width = end.endWidth() - node.place().startWidth();
        return node.line() > 0 && width < shortest() * available(node.line());
    }

    private double shortest() {
        return attempt.justified() ? SHORTEST_LAST_LINE : SHORTEST_RAGGED_LAST_LINE;
    }

    private Node arrive(Node from, Opportunity end, int fitness, double demerits, boolean overfull) {
        return new Node(end, from.line() + 1, fitness, hyphens(from, end), demerits, overfull || from.overfull(), from);
    }

    /** Returns the number of consecutive hyphens as far as it affects further lines. */
    private int hyphens(Node from, Opportunity end) {
        boolean isCounted = end.kind().isHyphen() && attempt.limits().lines() <= MOST_COUNTED;
        return isCounted ? from.hyphens() + 1 : 0;
    }

    /** Returns the number of a line as far as it affects further lines. */
    private int counted(int line) {
        return attempt.lines() > 0 ? line : room.settled(line);
    }

    /** Adds a node for a line that fits, unless an equivalent one has as few demerits. */
    private void keepBest(Node from, Opportunity end, int fitness, double demerits) {
        int hyphens = hyphens(from, end);
        int line = counted(from.line() + 1);
        for (int i = 0; i < arrivals.size(); i++) {
            Node known = arrivals.get(i);
            if (known.fitness() == fitness && known.hyphens() == hyphens && counted(known.line()) == line) {
                if (demerits < known.demerits()) {
                    arrivals.set(i, arrive(from, end, fitness, demerits, false));
                }
                return;
            }
        }
        arrivals.add(arrive(from, end, fitness, demerits, false));
    }
}
