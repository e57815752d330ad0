package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineBox;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxDecorationBreak;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;

/** Backgrounds and borders of the inline boxes of one line. */
final class InlineFrames {

    /** Ascent of the area behind text, in em. */
    private static final double ABOVE = 0.92;

    private static final double BELOW = 0.28;

    private final List<Part> open = new ArrayList<>();
    private final List<Part> found = new ArrayList<>();

    /** The part of a box on the line. */
    private static final class Part {

        private final InlineBox box;
        private final double from;
        private double to;
        private boolean first;
        private boolean last;

        Part(InlineBox box, double from) {
            this.box = box;
            this.from = from;
        }
    }

    private InlineFrames() {}

    /** Returns the areas, relative to the start of the line and its baseline. */
    static List<Fragment.Placed> of(List<Line.Segment> segments) {
        InlineFrames frames = new InlineFrames();
        for (Line.Segment segment : segments) {
            frames.add(segment);
        }
        if (frames.found.isEmpty()) {
            return List.of();
        }
        return frames.found.stream()
                .filter(part -> part.box.style().visibility() == Visibility.VISIBLE)
                .map(InlineFrames::placed)
                .toList();
    }

    private void add(Line.Segment segment) {
        List<InlineBox> boxes = boxes(segment.owner());
        if (boxes == null || (boxes.isEmpty() && open.isEmpty())) {
            return;
        }
        open.removeIf(part -> !boxes.contains(part.box));
        for (InlineBox box : boxes) {
            Part part = open.stream().filter(one -> one.box == box).findFirst().orElse(null);
            if (part == null) {
                part = new Part(box, segment.x());
                open.add(part);
                found.add(part);
            }
            part.to = segment.x() + segment.width();
        }
        if (segment.owner() instanceof InlineItem.Space space && !open.isEmpty()) {
            Part innermost = open.get(open.size() - 1);
            innermost.first |= space.end() == InlineItem.End.START;
            innermost.last |= space.end() == InlineItem.End.FINISH;
        }
    }

    /** Returns the boxes around a segment; null if it has no width and does not interrupt a box. */
    private static @org.jspecify.annotations.Nullable List<InlineBox> boxes(
            @org.jspecify.annotations.Nullable Object owner) {
        if (owner instanceof Ink ink) {
            return ink.boxes();
        } else if (owner instanceof InlineItem.Space space) {
            return space.boxes();
        } else if (owner instanceof InlineItem.Leader leader) {
            return leader.ink().boxes();
        } else if (owner instanceof InlineAtom atom) {
            return atom.ink().boxes();
        }
        return null;
    }

    private static Fragment.Placed placed(Part part) {
        Edges edges = new Edges(part.box.style(), 0);
        boolean whole = part.box.style().boxDecorationBreak() == BoxDecorationBreak.CLONE;
        double size = part.box.style().fontSize();
        double top = -part.box.rise() - size * ABOVE - edges.top();
        double height = size * (ABOVE + BELOW) + edges.top() + edges.bottom();
        boolean rightToLeft = part.box.style().direction() == Direction.RTL;
        boolean left = rightToLeft ? part.last : part.first;
        boolean right = rightToLeft ? part.first : part.last;
        Fragment area = edges.decoration().along(part.to - part.from, height, left || whole, right || whole);
        return new Fragment.Placed(area, part.from, top);
    }
}
