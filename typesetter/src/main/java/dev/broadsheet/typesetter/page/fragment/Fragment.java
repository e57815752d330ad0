package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Tag;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.math.MathBox;
import dev.broadsheet.typesetter.pdf.Canvas;
import dev.broadsheet.typesetter.pdf.Color;
import dev.broadsheet.typesetter.pdf.PdfImage;
import dev.broadsheet.typesetter.text.GlyphRun;
import dev.broadsheet.typesetter.text.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What layout gives, at its size: a value that may be at any number of places. It says what is there, with its style
 * and its place in the source, if a mark tells it ({@link Ink#mark}); only the {@code Painter} draws it. Lengths in pt; the origin is the top
 * left corner, if nothing else is said, and y grows downwards.
 */
public sealed interface Fragment permits ColumnFragment, LineBox, Fragment.Part {

    /** Its parts, in the order in which they are painted; none for what is painted as one. */
    default List<Placed> parts() {
        return List.of();
    }

    /** What is painted before its parts. */
    default List<Placed> behind() {
        return List.of();
    }

    /** A fragment at a place of the one that it is part of. */
    record Placed(Fragment fragment, double x, double y) {

        /** The same farther to the right. */
        public Placed shifted(double by) {
            return by == 0 ? this : new Placed(fragment, x + by, y);
        }
    }

    /** What columns and lines consist of. */
    sealed interface Part extends Fragment {}

    /** Several as one. */
    record Group(List<Placed> parts) implements Part {

        public static final Group EMPTY = new Group(List.of());

        public Group {
            parts = List.copyOf(parts);
        }

        /** One fragment at a place. */
        public static Group of(Fragment fragment, double x, double y) {
            return new Group(List.of(new Placed(fragment, x, y)));
        }
    }

    /**
     * What is put onto the page as a whole: a stacking context; CSS 2.2, appendix E.
     *
     * @param opacity 0 to 1
     * @param behind background and borders of its box
     * @param clip outside of which its parts cannot be seen; null for none
     * @param motion that it is drawn in, box and all; null for none
     */
    record Layer(
            double opacity,
            List<Placed> behind,
            @Nullable RoundedBox clip,
            List<Placed> parts,
            @Nullable Motion motion) implements Part {

        public Layer {
            behind = List.copyOf(behind);
            parts = List.copyOf(parts);
        }

        /** What is translucent as a whole, unless its opacity is 1. */
        public static Fragment of(double opacity, List<Placed> parts) {
            return opacity < 1 ? new Layer(opacity, List.of(), null, parts, null) : new Group(parts);
        }

        /** What is translucent or moved as a whole, unless it is neither. */
        public static Fragment of(double opacity, @Nullable Motion motion, List<Placed> parts) {
            return motion == null ? of(opacity, parts) : new Layer(opacity, List.of(), null, parts, motion);
        }
    }

    /** No content: what is elsewhere, repeated here. */
    record Repeated(Canvas.Artifact kind, Fragment original) implements Part {}

    /**
     * Background and borders of a box, or of the part of it that is here.
     *
     * @param first whether the box begins here
     * @param last whether the box ends here
     * @param mark source mark of the box; that of inline boxes is their text's
     */
    record Area(Decoration decoration, double width, double height, boolean first, boolean last, Optional<String> mark)
            implements Part {

        /** That of a box that is not cut. */
        public static Area whole(Decoration decoration, double width, double height, Optional<String> mark) {
            return new Area(decoration, width, height, true, true, mark);
        }
    }

    /**
     * A straight line.
     *
     * @param right how far its end is to the right of its start
     * @param down how far its end is below its start
     */
    record Rule(Edge edge, double right, double down) implements Part {}

    /** A picture in its content box. */
    record Picture(ImageBox box, PdfImage image, double width, double height) implements Part {}

    /** A formula, or what of it is in one line; its origin is on the baseline. @param tags of its elements, if it has a structure */
    record Formula(Ink ink, MathBox box, Map<Element, Tag> tags, Styles styles) implements Part {}

    /** Glyphs beside each other; their origin is on the baseline. */
    record Glyphs(List<GlyphRun> runs, Ink ink) implements Part {

        public Glyphs {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A letter several lines high; its origin is on the baseline of the first one.
     *
     * @param runs the letter as it is seen
     * @param drop distance of its baseline below that of the first line
     * @param read the letter as part of its word in the first line, where readers of the text find it
     * @param word distance of what is read from what is seen, to the right
     */
    record Initial(List<GlyphRun> runs, double drop, List<GlyphRun> read, double word, Ink ink) implements Part {

        public Initial {
            runs = List.copyOf(runs);
            read = List.copyOf(read);
        }
    }

    /** A line of a margin box; its origin is on the baseline. */
    record MarginLine(Line line, Color color, Canvas.Artifact kind) implements Part {}

    /** An area that leads elsewhere. */
    record LinkArea(dev.broadsheet.typesetter.box.Link link, double width, double height) implements Part {}

    /** All that is on a page, as it was drawn in another document. Its place counts for nothing. */
    record Kept(KeptPage page) implements Part {}

    /** Something to remember of this place. */
    record Landmark(Label label) implements Part {}
}
