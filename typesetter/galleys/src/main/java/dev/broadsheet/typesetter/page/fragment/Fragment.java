package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A result of layout: an immutable value that may be used at several positions. It has its size, its style and, by its mark
 * ({@link Ink#mark}), its source position; only the {@code Painter} draws it. Lengths are in pt; the origin is the top
 * left corner unless stated otherwise, and y grows downwards.
 */
public sealed interface Fragment permits ColumnFragment, LineBox, Fragment.Part {

    /** Returns its parts in painting order; none if it is painted as a whole. */
    default List<Placed> parts() {
        return List.of();
    }

    /** Returns the fragments painted before its parts. */
    default List<Placed> behind() {
        return List.of();
    }

    /** A fragment positioned in its parent. */
    record Placed(Fragment fragment, double x, double y) {

        /** Returns a copy shifted to the right. */
        public Placed shifted(double by) {
            return by == 0 ? this : new Placed(fragment, x + by, y);
        }
    }

    /** A part of a column or a line. */
    sealed interface Part extends Fragment {}

    /** A group of fragments. */
    record Group(List<Placed> parts) implements Part {

        public static final Group EMPTY = new Group(List.of());

        public Group {
            parts = List.copyOf(parts);
        }

        /** Returns a group of one positioned fragment. */
        public static Group of(Fragment fragment, double x, double y) {
            return new Group(List.of(new Placed(fragment, x, y)));
        }
    }

    /**
     * A stacking context, composited as a whole; CSS 2.2, appendix E.
     *
     * @param opacity opacity from 0 to 1
     * @param behind background and borders of its box
     * @param clip clipping area of its parts; null for none
     * @param motion transform of the whole, including its box; null for none
     * @param vertical whether its lines are turned to be vertical, in which East Asian letters are upright
     */
    record Layer(
            double opacity,
            List<Placed> behind,
            @Nullable RoundedBox clip,
            List<Placed> parts,
            @Nullable Motion motion,
            boolean vertical)
            implements Part {

        public Layer {
            behind = List.copyOf(behind);
            parts = List.copyOf(parts);
        }

        /** Returns a layer, or a group if the opacity is 1. */
        public static Fragment of(double opacity, List<Placed> parts) {
            return opacity < 1 ? new Layer(opacity, List.of(), null, parts, null, false) : new Group(parts);
        }

        /** Returns a layer, or a group if it has neither opacity nor transform. */
        public static Fragment of(double opacity, @Nullable Motion motion, List<Placed> parts) {
            return motion == null ? of(opacity, parts) : new Layer(opacity, List.of(), null, parts, motion, false);
        }

        /** Returns lines that are turned to be vertical. @param motion a quarter to the right, or {@link Motion#TRANSPOSED} */
        public static Fragment vertical(Motion motion, Placed lines) {
            return new Layer(1, List.of(), null, List.of(lines), motion, true);
        }

        /** Whether the motion mirrors each of its lines, which are to be mirrored back. */
        public boolean mirrored() {
            return vertical && Motion.TRANSPOSED.equals(motion);
        }
    }

    /** A repetition of other content, drawn as an artifact. */
    record Repeated(Canvas.Artifact kind, Fragment original) implements Part {}

    /**
     * Background and borders of a box, or of a fragment of it.
     *
     * @param first whether the box begins here
     * @param last whether the box ends here
     * @param mark source mark of the box; that of inline boxes is their text's
     */
    record Area(Decoration decoration, double width, double height, boolean first, boolean last, Optional<String> mark)
            implements Part {

        /** Returns the area of a box that is not fragmented. */
        public static Area whole(Decoration decoration, double width, double height, Optional<String> mark) {
            return new Area(decoration, width, height, true, true, mark);
        }
    }

    /**
     * A straight line.
     *
     * @param right horizontal distance from start to end
     * @param down vertical distance from start to end
     */
    record Rule(Edge edge, double right, double down) implements Part {}

    /** A picture in its content box. Within turned lines it is turned back. */
    record Picture(ImageBox box, PdfImage image, double width, double height) implements Part {

        /** Returns its size across the lines that it is in, in pt. */
        public double blockSize() {
            return box.style().writingMode().isTurned() ? width : height;
        }
    }

    /**
     * A formula or an unbreakable part of it; its origin is on the baseline. @param tags tags of its elements, if it has a
     * structure
     */
    record Formula(Ink ink, MathBox box, Map<Element, Tag> tags, Styles styles) implements Part {}

    /** Adjacent glyphs; their origin is on the baseline. */
    record Glyphs(List<GlyphRun> runs, Ink ink) implements Part {

        public Glyphs {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A drop cap; its origin is on the baseline of the first line.
     *
     * @param runs the visible letter
     * @param drop distance of its baseline below that of the first line
     * @param read the letter as part of its word in the first line, for text extraction
     * @param word horizontal distance from the visible letter to the extracted one
     */
    record Initial(List<GlyphRun> runs, double drop, List<GlyphRun> read, double word, Ink ink) implements Part {

        public Initial {
            runs = List.copyOf(runs);
            read = List.copyOf(read);
        }
    }

    /** A line of a margin box; its origin is on the baseline. */
    record MarginLine(Line line, Color color, Canvas.Artifact kind) implements Part {}

    /** A link area. */
    record LinkArea(dev.broadsheet.typesetter.box.Link link, double width, double height) implements Part {}

    /** A whole page that was drawn in another document. Its position is ignored. */
    record Kept(KeptPage page) implements Part {}

    /** The position of a label. */
    record Landmark(Label label) implements Part {}
}
