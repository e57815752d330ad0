package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.text.Line;
import java.util.List;
import java.util.Optional;

/** Makes one area of what a line shows of a link. */
final class LinkAreas {

    private final Painter painter;
    private final double top;
    private final double height;

    LinkAreas(Painter painter, double top, double height) {
        this.painter = painter;
        this.top = top;
        this.height = height;
    }

    void of(List<Line.Segment> segments, double start) {
        Optional<Link> link = Optional.empty();
        double from = 0;
        double to = 0;
        for (Line.Segment segment : segments) {
            Optional<Link> next = linkOf(segment);
            if (!next.equals(link)) {
                add(link, start + from, start + to);
                link = next;
                from = segment.x();
            }
            to = segment.x() + segment.width();
        }
        add(link, start + from, start + to);
    }

    private void add(Optional<Link> link, double from, double to) {
        link.ifPresent(present -> painter.link(present, from, top, to - from, height));
    }

    private static Optional<Link> linkOf(Line.Segment segment) {
        if (segment.owner() instanceof Ink ink) {
            return ink.link();
        }
        if (segment.owner() instanceof InlineItem.Leader leader) {
            return leader.ink().link();
        }
        return segment.owner() instanceof AlignedAtom aligned
                ? aligned.atom().ink().link()
                : Optional.empty();
    }
}
