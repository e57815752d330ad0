package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes one area for each link of a line. */
final class LinkAreas {

    private final double height;
    private List<Fragment.Placed> areas = List.of();

    private LinkAreas(double height) {
        this.height = height;
    }

    /** Returns the areas, relative to the start and the top of the line. @param height height of the line, in pt */
    static List<Fragment.Placed> of(List<Line.Segment> segments, double height) {
        LinkAreas found = new LinkAreas(height);
        found.find(segments);
        return found.areas;
    }

    private void find(List<Line.Segment> segments) {
        Optional<Link> link = Optional.empty();
        double from = 0;
        double to = 0;
        for (Line.Segment segment : segments) {
            Optional<Link> next = linkOf(segment);
            if (!next.equals(link)) {
                add(link, from, to);
                link = next;
                from = segment.x();
            }
            to = segment.x() + segment.width();
        }
        add(link, from, to);
    }

    private void add(Optional<Link> link, double from, double to) {
        if (link.isPresent()) {
            areas = areas.isEmpty() ? new ArrayList<>() : areas;
            areas.add(new Fragment.Placed(new Fragment.LinkArea(link.get(), to - from, height), from, 0));
        }
    }

    private static Optional<Link> linkOf(Line.Segment segment) {
        if (segment.owner() instanceof Ink ink) {
            return ink.link();
        }
        if (segment.owner() instanceof InlineItem.Leader leader) {
            return leader.ink().link();
        }
        return segment.owner() instanceof InlineAtom atom ? atom.ink().link() : Optional.empty();
    }
}
