package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.paragraph.Inline;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphRunBuilder;
import dev.broadsheet.typesetter.text.shape.Line;
import dev.broadsheet.typesetter.text.shape.ShapedText;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills the leaders of one line; CSS Generated Content for Paged Media, section 5.
 *
 * @param extra width of each leader beyond its least width, in pt
 * @param anchor end of the line, from which patterns are placed at whole multiples of their width, in pt
 */
record LeaderFiller(Shaper shaper, double extra, double anchor) {

    private static final double ROUNDING = 1e-4;

    /** Least width of a pattern, in pt; narrower ones are not drawn. */
    private static final double LEAST = 0.1;

    /** Returns the patterns between two positions of the line. */
    List<Line.Segment> fill(Inline.Leader leader, double start, double end) {
        Inline.Text pattern = leader.pattern();
        ShapedText once = shaper.shape(pattern.text(), pattern.style(), false);
        if (once.width() < LEAST) {
            return List.of();
        }
        int first = (int) Math.floor((anchor - start) / once.width() + ROUNDING);
        int last = (int) Math.ceil((anchor - end) / once.width() - ROUNDING);
        return segments(leader, once, anchor - first * once.width(), first - last);
    }

    private static List<Line.Segment> segments(Inline.Leader leader, ShapedText once, double start, int times) {
        List<Line.Segment> segments = new ArrayList<>();
        if (once.runs().size() == 1 && times > 0) {
            GlyphRun run = once.runs().get(0);
            segments.add(segment(leader, repeated(run, times), start, times * once.width()));
            return segments;
        }
        double x = start;
        for (int i = 0; i < times; i++) {
            for (GlyphRun run : once.runs()) {
                segments.add(segment(leader, run, x, run.width()));
                x += run.width();
            }
        }
        return segments;
    }

    private static Line.Segment segment(Inline.Leader leader, GlyphRun run, double x, double width) {
        return new Line.Glyphs(run, x, width, leader.pattern().rise(), leader.owner());
    }

    private static GlyphRun repeated(GlyphRun run, int times) {
        GlyphRunBuilder builder = new GlyphRunBuilder(run.face(), run.size(), times * run.glyphs().length);
        for (int i = 0; i < times; i++) {
            builder.append(run, 0);
        }
        return builder.build();
    }
}
