package dev.broadsheet.typesetter.math.token;

import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * A laid-out formula or part of it; MathML Core, section 3.1.1. Lengths are in pt from its origin on the baseline, y upwards.
 *
 * @param width its advance, without the italics correction
 * @param ascent height of its ink above the baseline; negative if all of it is below
 * @param descent depth of its ink below the baseline; negative if all of it is above
 * @param italic italics correction
 * @param accent x coordinate of the attachment point of accents; empty for its middle
 * @param glyph glyph of the maths font if it is one character at its normal size, else -1
 * @param character whether scripts are placed as beside a single character
 */
public record MathBox(
        double width,
        double ascent,
        double descent,
        double italic,
        OptionalDouble accent,
        int glyph,
        boolean character,
        List<Placed> parts) {

    public static final MathBox EMPTY = of(0, 0, 0, List.of());

    public MathBox {
        parts = List.copyOf(parts);
    }

    /** Positioned content. */
    public record Placed(double x, double y, Content content) {}

    /** The parts of a formula. */
    public sealed interface Content {

        /** Text. */
        record Glyphs(GlyphRun run) implements Content {}

        /** A rule, such as a fraction bar; its origin is its lower left corner. */
        record Rule(double width, double height) implements Content {}

        /** A part that is painted differently from its surroundings. */
        record Painted(MathBox box, Element element) implements Content {}

        /** A link destination. */
        record Place(String id) implements Content {}

        /** The content of an element. */
        record Own(MathBox box, Element element) implements Content {}

        /** A nested box. */
        record Group(MathBox box) implements Content {}
    }

    /** Receives the parts of a formula in reading order. Lengths are in pt; y grows downwards. */
    public interface Canvas {

        /** @param y y coordinate of the baseline */
        void glyphs(GlyphRun run, double x, double y);

        /** @param y y coordinate of the upper edge */
        void rule(double x, double y, double width, double height);

        /** Begins content painted in the style of an element, until {@link #end}; the box has this upper left corner. */
        void begin(Element element, double x, double y, double width, double height);

        void end();

        /** A place that links lead to. */
        void place(String id, double x, double y);

        /** Begins the content of an element, until {@link #leave}. */
        default void enter(Element element) {}

        default void leave() {}
    }

    public static MathBox of(double width, double ascent, double descent, List<Placed> parts) {
        return new MathBox(width, ascent, descent, 0, OptionalDouble.empty(), -1, false, parts);
    }

    /** Returns empty space. */
    public static MathBox space(double width, double ascent, double descent) {
        return of(width, ascent, descent, List.of());
    }

    /** Returns the width plus italics correction. */
    public double fullWidth() {
        return width + italic;
    }

    public double height() {
        return ascent + descent;
    }

    /** Returns the x coordinate over which accents are centred. */
    public double accentMiddle() {
        return accent.orElse(fullWidth() / 2);
    }

    /** Returns an invisible copy of the same size. */
    public MathBox unseen() {
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, List.of());
    }

    /** Returns a copy painted in the style of an element. */
    public MathBox painted(Element element) {
        List<Placed> painted = List.of(new Placed(0, 0, new Content.Painted(this, element)));
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, painted);
    }

    /** Returns a copy that carries its element. */
    public MathBox ownedBy(Element element) {
        List<Placed> own = List.of(new Placed(0, 0, new Content.Own(this, element)));
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, own);
    }

    /** Returns a copy moved up, or down if the distance is negative. */
    public MathBox raised(double distance) {
        if (distance == 0) {
            return this;
        }
        return new MathBox(
                width,
                ascent + distance,
                descent - distance,
                italic,
                accent,
                -1,
                character,
                List.of(new Placed(0, distance, new Content.Group(this))));
    }

    /** @param baseline y coordinate of the baseline, downwards */
    public void paint(Canvas canvas, double x, double baseline) {
        for (Placed part : parts) {
            double left = x + part.x();
            double foot = baseline - part.y();
            if (part.content() instanceof Content.Glyphs glyphs) {
                canvas.glyphs(glyphs.run(), left, foot);
            } else if (part.content() instanceof Content.Rule rule) {
                canvas.rule(left, foot - rule.height(), rule.width(), rule.height());
            } else if (part.content() instanceof Content.Painted painted) {
                MathBox box = painted.box();
                canvas.begin(painted.element(), left, foot - box.ascent(), box.fullWidth(), box.height());
                box.paint(canvas, left, foot);
                canvas.end();
            } else if (part.content() instanceof Content.Place place) {
                canvas.place(place.id(), left, foot);
            } else if (part.content() instanceof Content.Own own) {
                canvas.enter(own.element());
                own.box().paint(canvas, left, foot);
                canvas.leave();
            } else if (part.content() instanceof Content.Group group) {
                group.box().paint(canvas, left, foot);
            }
        }
    }
}
