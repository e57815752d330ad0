package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.css.value.grid.GridAreas;
import dev.broadsheet.typesetter.css.value.grid.GridLine;
import dev.broadsheet.typesetter.css.value.grid.GridTemplate;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The explicit rows or columns of a grid with the names of its lines, which are counted from 0. */
final class Axis {

    private final List<TrackSize> tracks = new ArrayList<>();
    private final BitSet fitted = new BitSet();
    private final Map<String, List<Integer>> names = new HashMap<>();

    /** The placement of an item in one axis. @param start first line, if definite @param span number of tracks */
    record Range(boolean definite, int start, int span) {

        int end() {
            return start + span;
        }
    }

    private Axis() {}

    /**
     * @param template template of this axis
     * @param areas areas of the grid
     * @param rows whether it is the axis of rows
     * @param added sizes of tracks that areas need beyond the template
     * @param size size of the grid in this axis, in pt; 0 for unknown
     * @param gap gap between tracks, in pt
     */
    static Axis of(
            GridTemplate template, GridAreas areas, boolean rows, List<TrackSize> added, double size, double gap) {
        Axis axis = new Axis();
        for (GridTemplate.Entry entry : template.entries()) {
            if (entry instanceof GridTemplate.Repeat repeat) {
                int times = repeat.count().times();
                axis.repeat(repeat, times > 0 ? times : fitting(template, repeat, size, gap));
            } else {
                axis.add(entry, false);
            }
        }
        int count = rows ? areas.rows().size() : areas.columns();
        for (int i = 0; axis.count() < count; i++) {
            axis.tracks.add(added.get(i % added.size()));
        }
        areas.areas().forEach((name, area) -> {
            axis.name(name + "-start", rows ? area.top() : area.left());
            axis.name(name + "-end", rows ? area.bottom() : area.right());
        });
        axis.names.values().forEach(lines -> lines.sort(null));
        return axis;
    }

    private void repeat(GridTemplate.Repeat repeat, int times) {
        for (int i = 0; i < times; i++) {
            repeat.entries().forEach(entry -> add(entry, repeat.count().fit()));
        }
    }

    private void add(GridTemplate.Entry entry, boolean fit) {
        if (entry instanceof GridTemplate.Names own) {
            own.names().forEach(name -> name(name, tracks.size()));
        } else if (entry instanceof GridTemplate.Track track && tracks.size() < GridTemplate.MOST) {
            fitted.set(tracks.size(), fit);
            tracks.add(track.size());
        }
    }

    private void name(String name, int line) {
        names.computeIfAbsent(name, unseen -> new ArrayList<>()).add(line);
    }

    /** Returns the greatest number of repetitions that fits, at least one. */
    private static int fitting(GridTemplate template, GridTemplate.Repeat repeat, double size, double gap) {
        double one = 0;
        for (GridTemplate.Entry entry : repeat.entries()) {
            one += entry instanceof GridTemplate.Track track ? length(track.size(), size) + gap : 0;
        }
        double others = 0;
        for (GridTemplate.Entry entry : template.entries()) {
            others += entry instanceof GridTemplate.Track track ? length(track.size(), size) + gap : 0;
        }
        double times = Math.floor((size + gap - others + 0.01) / Math.max(1, one));
        return (int) Math.max(1, Math.min(GridTemplate.MOST, times));
    }

    private static double length(TrackSize track, double size) {
        TrackSize.Breadth breadth = track.max().kind() == TrackSize.Kind.LENGTH ? track.max() : track.min();
        return breadth.kind() == TrackSize.Kind.LENGTH
                ? Math.max(0, breadth.length().resolve(size))
                : 0;
    }

    int count() {
        return tracks.size();
    }

    TrackSize track(int index) {
        return tracks.get(index);
    }

    /** Whether a track collapses if it is empty. */
    boolean isFitted(int index) {
        return index >= 0 && fitted.get(index);
    }

    /** Resolves a placement; CSS Grid Layout 1, section 8.3. */
    Range range(GridLine start, GridLine end) {
        boolean hasStart = !start.isAuto() && !start.span();
        boolean hasEnd = !end.isAuto() && !end.span();
        if (hasStart && hasEnd) {
            int one = line(start, "-start");
            int other = line(end, "-end");
            return one == other
                    ? new Range(true, one, 1)
                    : new Range(true, Math.min(one, other), Math.abs(other - one));
        } else if (hasStart) {
            int from = line(start, "-start");
            return new Range(true, from, Math.max(1, end.span() ? spanned(end, from, 1) - from : 1));
        } else if (hasEnd) {
            int to = line(end, "-end");
            int from = start.span() ? spanned(start, to, -1) : to - 1;
            return new Range(true, from, Math.max(1, to - from));
        }
        GridLine span = start.span() ? start : end;
        return new Range(false, 0, span.span() && span.name().isEmpty() ? Math.max(1, span.number()) : 1);
    }

    private int line(GridLine line, String side) {
        int number = line.number() == 0 ? 1 : line.number();
        if (line.name().isEmpty()) {
            return number > 0 ? number - 1 : count() + 1 + number;
        }
        List<Integer> area = line.number() == 0 ? names.get(line.name() + side) : null;
        if (area != null) {
            return area.get(0);
        }
        List<Integer> lines = names.getOrDefault(line.name(), List.of());
        if (number > 0) {
            return number <= lines.size() ? lines.get(number - 1) : count() + number - lines.size();
        }
        return -number <= lines.size() ? lines.get(lines.size() + number) : number + lines.size();
    }

    /** Returns the line at the other end of a span. @param step 1 towards the end, -1 towards the start */
    private int spanned(GridLine span, int from, int step) {
        int number = Math.max(1, span.number());
        if (span.name().isEmpty()) {
            return from + step * number;
        }
        List<Integer> lines = names.getOrDefault(span.name(), List.of()).stream()
                .filter(line -> step > 0 ? line > from : line < from)
                .distinct()
                .toList();
        if (number <= lines.size()) {
            return step > 0 ? lines.get(number - 1) : lines.get(lines.size() - number);
        }
        return step > 0 ? Math.max(count(), from) + number - lines.size() : Math.min(0, from) - number + lines.size();
    }
}
