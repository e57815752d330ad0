package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds places for the texts of annotations: as near to their points as they can be without covering labels and main marks. */
final class NotePlaces {

    private static final double ROOM = 150;
    private static final double LEAST_ROOM = 60;
    private static final int LINES = 4;

    /** From a point to the text above or below it, and to the text beside it. */
    private static final double RISE = 17;

    private static final double GAP = 7;
    private static final double[][] WAYS = {{0, -1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {0, 1}};
    private static final double STEP = 8;
    private static final double FARTHEST = 104;

    /** Costs in px of distance: a paler line behind the text, and each place that is less usual than the one before. */
    private static final double PALE = 30;

    private static final double UNUSUAL = 6;

    /**
     * A text at its place.
     *
     * @param before whether the text ends at the side of its point, rather than begins there
     */
    record Words(Box box, List<String> lines, boolean before) {}

    private record Candidate(Words words, double cost) {}

    private final DrawingArea area;
    private final Frame frame;
    private final Obstacles obstacles;
    private final Box within;

    NotePlaces(DrawingArea area, Frame frame, Obstacles obstacles) {
        this.area = area;
        this.frame = frame;
        this.obstacles = obstacles;
        this.within = new Box(frame.left(), 0, frame.right(), frame.bottom());
    }

    /** Returns the best place of a note, which is then taken; empty if there is none. */
    Optional<Words> take(Note note) {
        double x = frame.x(note.x());
        double y = frame.y(note);
        boolean before = x - frame.left() > frame.right() - x;
        List<Candidate> candidates = new ArrayList<>();
        for (boolean side : new boolean[] {before, !before}) {
            Box text = atSide(wrapped(note, x, side), x, side);
            List<String> lines = wrapped(note, x, side);
            double cost = side == before ? 0 : UNUSUAL;
            if (Double.isNaN(note.value())) {
                along(text.moved(side ? -GAP : GAP, y), lines, side, cost, candidates);
            } else {
                around(text, y, lines, side, cost, candidates);
            }
        }
        Optional<Words> best = candidates.stream()
                .filter(one -> one.words().box().isWithin(within)
                        && obstacles.isFree(one.words().box()))
                .min(Comparator.comparingDouble(this::cost))
                .map(Candidate::words);
        best.ifPresent(words -> obstacles.add(words.box()));
        return best;
    }

    /** Returns the place nearest to a box, above it first, that covers no other; its own place if there is none. */
    static Box near(Box box, Obstacles obstacles, Box within) {
        for (double far = 0; far <= FARTHEST; far += STEP) {
            for (double[] way : WAYS) {
                Box moved = box.moved(way[0] * far, way[1] * far);
                if (moved.isWithin(within) && !obstacles.coversBox(moved)) {
                    return moved;
                }
            }
        }
        return box;
    }

    private double cost(Candidate candidate) {
        return candidate.cost() + PALE * obstacles.pale(candidate.words().box());
    }

    private List<String> wrapped(Note note, double x, boolean before) {
        double room = Math.min(ROOM, (before ? x - frame.left() : frame.right() - x) - GAP);
        return area.wrap(note.text(), Math.max(LEAST_ROOM, room), false, LINES);
    }

    /** Returns the box of a text whose side is at a coordinate, and its top at 0. */
    private Box atSide(List<String> lines, double x, boolean before) {
        double width = area.widest(lines, false);
        double left = before ? x - width : x;
        return new Box(left, 0, left + width, height(lines));
    }

    private static double height(List<String> lines) {
        return (lines.size() - 1) * DrawingArea.LEADING + DrawingArea.ASCENT + DrawingArea.DESCENT;
    }

    /** Adds places beside a line through the whole height, from its top down. */
    private void along(Box text, List<String> lines, boolean before, double cost, List<Candidate> candidates) {
        for (double d = 0; d < frame.bottom() - frame.top(); d += STEP) {
            candidates.add(new Candidate(new Words(text.moved(0, d), lines, before), cost + d));
        }
    }

    /** Adds places above a point, below it and beside it. */
    private void around(
            Box text, double y, List<String> lines, boolean before, double cost, List<Candidate> candidates) {
        double height = text.bottom();
        double beside = before ? -2 * GAP : 2 * GAP;
        for (double d = 0; d < FARTHEST; d += STEP) {
            candidates.add(new Candidate(new Words(text.moved(0, y - RISE - d - height), lines, before), cost + d));
            candidates.add(
                    new Candidate(new Words(text.moved(0, y + RISE + d), lines, before), cost + d + 2 * UNUSUAL));
            for (double up : new double[] {-d, d}) {
                Box moved = text.moved(beside, y - height / 2 + up);
                candidates.add(new Candidate(new Words(moved, lines, before), cost + d + 3 * UNUSUAL));
            }
            Box away = text.moved(before ? beside - d : beside + d, y - height / 2);
            candidates.add(new Candidate(new Words(away, lines, before), cost + d + 3 * UNUSUAL));
        }
    }
}
