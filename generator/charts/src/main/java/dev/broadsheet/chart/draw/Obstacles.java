package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** What texts should leave free: labels and main marks in any case, paler lines if they can. */
final class Obstacles {

    /** The distance of text from lines and marks. */
    private static final double AIR = 2;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Segment> lines = new ArrayList<>();
    private final List<Segment> pale = new ArrayList<>();

    void add(Box box) {
        boxes.add(box);
    }

    void addAll(List<Box> more) {
        boxes.addAll(more);
    }

    void add(Segment line, boolean isPale) {
        (isPale ? pale : lines).add(line);
    }

    boolean isFree(Box box) {
        Box wanted = box.grown(AIR);
        return !coversBox(wanted) && lines.stream().noneMatch(line -> line.crosses(wanted));
    }

    boolean coversBox(Box box) {
        return boxes.stream().anyMatch(box::overlaps);
    }

    /** Returns the number of paler lines in a box. */
    long pale(Box box) {
        return pale.stream().filter(line -> line.crosses(box)).count();
    }
}
