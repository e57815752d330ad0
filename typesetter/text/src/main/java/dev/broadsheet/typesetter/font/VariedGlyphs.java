package dev.broadsheet.typesetter.font;

import dev.broadsheet.typesetter.font.GlyphWriter.Box;
import dev.broadsheet.typesetter.font.GlyphWriter.Points;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All glyphs of a variable font for one instance. */
final class VariedGlyphs {

    /** Deepest nesting of components whose bounds are computed. */
    private static final int DEEPEST = 8;

    private static final int[] NO_CONTOURS = {};

    private final GlyphReader reader;
    private final GlyphVariations variations;
    private final ByteBuffer oldMetrics;
    private final int metricsCount;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final ByteBuffer metrics;
    private final GlyphWriter writer = new GlyphWriter();

    /** A simple outline, components, or no outline. */
    private sealed interface Outline permits Own, Parts, None {}

    private record Own(Points points, boolean overlaps) implements Outline {}

    private record Parts(List<Component> parts) implements Outline {}

    private record None() implements Outline {}

    /** @param origin x coordinate of the origin after variation */
    private record Glyph(Outline outline, int origin, int advance) {}

    VariedGlyphs(SfntFile file, double[] place) {
        reader = new GlyphReader(file);
        variations = new GlyphVariations(file.required("gvar"), place);
        oldMetrics = file.required("hmtx");
        metricsCount = Math.max(1, file.required("hhea").getShort(34) & 0xFFFF);
        int count = file.required("maxp").getShort(4) & 0xFFFF;
        metrics = ByteBuffer.allocate(4 * count);
        for (int glyph = 0; glyph < count; glyph++) {
            glyphs.add(glyph(glyph));
        }
    }

    private Glyph glyph(int glyph) {
        ByteBuffer data = reader.glyph(glyph);
        int contours = data.limit() < 10 ? 0 : data.getShort(0);
        int left = contours == 0 ? 0 : data.getShort(2);
        if (contours > 0) {
            Points points = GlyphReader.points(data);
            MovingPoints moving = moved(glyph, points.ends(), points.x(), points.y(), left);
            int count = points.x().length;
            int[] x = new int[count];
            int[] y = new int[count];
            Arrays.setAll(x, moving::x);
            Arrays.setAll(y, moving::y);
            return glyph(new Own(new Points(points.ends(), x, y, points.onCurve()), true), moving, count);
        } else if (contours < 0) {
            List<Component> parts = Component.read(data);
            int[] x = parts.stream().mapToInt(Component::x).toArray();
            int[] y = parts.stream().mapToInt(Component::y).toArray();
            MovingPoints moving = moved(glyph, NO_CONTOURS, x, y, left);
            List<Component> there = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                there.add(parts.get(i).at(moving.x(i), moving.y(i)));
            }
            return glyph(new Parts(there), moving, x.length);
        }
        return glyph(new None(), moved(glyph, NO_CONTOURS, NO_CONTOURS, NO_CONTOURS, 0), 0);
    }

    private MovingPoints moved(int glyph, int[] ends, int[] x, int[] y, int left) {
        int count = x.length;
        int[] allX = Arrays.copyOf(x, count + MovingPoints.PHANTOMS);
        int[] allY = Arrays.copyOf(y, count + MovingPoints.PHANTOMS);
        int advanceAt = 4 * Math.min(glyph, metricsCount - 1);
        int bearingAt = glyph < metricsCount ? 4 * glyph + 2 : 4 * metricsCount + 2 * (glyph - metricsCount);
        allX[count] = left - (bearingAt + 2 <= oldMetrics.limit() ? oldMetrics.getShort(bearingAt) : 0);
        allX[count + 1] = allX[count] + (oldMetrics.getShort(advanceAt) & 0xFFFF);
        MovingPoints points = new MovingPoints(ends, allX, allY);
        variations.move(glyph, points);
        return points;
    }

    private static Glyph glyph(Outline outline, MovingPoints points, int count) {
        return new Glyph(outline, points.x(count), Math.max(0, points.x(count + 1) - points.x(count)));
    }

    void write() {
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Box box = box(i, 0);
            if (glyph.outline() instanceof Own own) {
                writer.simple(own.points(), box, new byte[0], own.overlaps());
            } else if (glyph.outline() instanceof Parts parts) {
                writer.composite(Component.written(parts.parts()), box, new byte[0], false);
            } else {
                writer.empty();
            }
            metrics.putShort((short) glyph.advance()).putShort((short) (box.left() - glyph.origin()));
        }
    }

    private Box box(int glyph, int depth) {
        Outline outline = glyph < glyphs.size() ? glyphs.get(glyph).outline() : new None();
        if (outline instanceof Own own) {
            return Box.of(own.points().x(), own.points().y());
        }
        Box box = new Box(0, 0, 0, 0);
        if (outline instanceof Parts parts && depth < DEEPEST) {
            boolean isFirst = true;
            for (Component part : parts.parts()) {
                Box placed = part.placed(box(part.glyph(), depth + 1));
                box = isFirst ? placed : box.with(placed);
                isFirst = false;
            }
        }
        return box;
    }

    int count() {
        return glyphs.size();
    }

    byte[] glyf() {
        return writer.glyf();
    }

    byte[] loca() {
        return writer.loca();
    }

    byte[] hmtx() {
        return metrics.array();
    }
}
