package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * A part of a formula, or all of it, set: MathML Core, section 3.1.1. Lengths in pt, from its origin on the baseline, y
 * growing upwards.
 *
 * @param width its advance, without the italics correction
 * @param ascent height of its ink above the baseline; negative when all of it is below
 * @param descent depth of its ink below the baseline; negative when all of it is above
 * @param italic by how much its top leans out to the right of its width
 * @param accent where the middle of an accent over it belongs; empty for its own middle
 * @param glyph of the maths font, when it is one character at its usual size; -1 otherwise
 * @param character whether scripts are beside it as beside a single character
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

    static final MathBox EMPTY = of(0, 0, 0, List.of());

    public MathBox {
        parts = List.copyOf(parts);
    }

    /** What is drawn, with its origin at a place. */
    record Placed(double x, double y, Content content) {}

    /** The parts of a formula. */
    sealed interface Content {

        /** Text. */
        record Glyphs(GlyphRun run) implements Content {}

        /** A line, as of a fraction; its origin is its lower left corner. */
        record Rule(double width, double height) implements Content {}

        /** A part that is painted otherwise than what is around it. */
        record Painted(MathBox box, Element element) implements Content {}

        /** A place that links lead to. */
        record Place(String id) implements Content {}

        /** What an element of the formula consists of. */
        record Own(MathBox box, Element element) implements Content {}

        /** A part with parts. */
        record Group(MathBox box) implements Content {}
    }

    /** Takes the parts of a formula, in the order in which it is read. Lengths in pt; y grows downwards. */
    public interface Canvas {

        /** @param y of the baseline */
        void glyphs(GlyphRun run, double x, double y);

        /** @param y of the upper edge */
        void rule(double x, double y, double width, double height);

        /** What follows until {@link #end} is painted as an element says, in a box with this upper left corner. */
        void begin(Element element, double x, double y, double width, double height);

        void end();

        /** A place that links lead to. */
        void place(String id, double x, double y);

        /** What follows until {@link #leave} is of this element, or of elements within. */
        default void enter(Element element) {}

        default void leave() {}
    }

    static MathBox of(double width, double ascent, double descent, List<Placed> parts) {
        return new MathBox(width, ascent, descent, 0, OptionalDouble.empty(), -1, false, parts);
    }

    /** Room without ink. */
    static MathBox space(double width, double ascent, double descent) {
        return of(width, ascent, descent, List.of());
    }

    /** With what leans out of it. */
    public double fullWidth() {
        return width + italic;
    }

    double height() {
        return ascent + descent;
    }

    /** The middle that an accent over it has. */
    double accentMiddle() {
        return accent.orElse(fullWidth() / 2);
    }

    /** The same without ink; it takes as much room. */
    MathBox unseen() {
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, List.of());
    }

    /** The same, painted as an element says. */
    MathBox painted(Element element) {
        List<Placed> painted = List.of(new Placed(0, 0, new Content.Painted(this, element)));
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, painted);
    }

    /** The same, known to be an element's. */
    MathBox ownedBy(Element element) {
        List<Placed> own = List.of(new Placed(0, 0, new Content.Own(this, element)));
        return new MathBox(width, ascent, descent, italic, accent, glyph, character, own);
    }

    /** Moved up, or down when the distance is negative. */
    MathBox raised(double distance) {
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

    /** @param baseline where it is, y growing downwards */
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
