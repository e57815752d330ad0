package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.css.value.background.BoxShadow;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Background and borders of a box.
 *
 * @param background colour of the border box
 * @param images images painted over the colour, the first topmost
 * @param shadows shadows of the box, the first topmost
 * @param notch gap in the top border; null for none
 */
public record Decoration(
        Color background,
        List<Background> images,
        List<BoxShadow> shadows,
        Edge top,
        Edge right,
        Edge bottom,
        Edge left,
        Corners corners,
        @Nullable Notch notch) {

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    public static final Decoration NONE = of(NOTHING);

    /** Returns a background of one colour. */
    public static Decoration of(Color background) {
        return new Decoration(
                background, List.of(), List.of(), Edge.NONE, Edge.NONE, Edge.NONE, Edge.NONE, Corners.SQUARE, null);
    }

    public Decoration withoutColor() {
        return new Decoration(NOTHING, images, shadows, top, right, bottom, left, corners, notch);
    }

    public boolean visible() {
        return !background.transparent() || !images.isEmpty() || !shadows.isEmpty() || bordered();
    }

    public boolean bordered() {
        return top.visible() || right.visible() || bottom.visible() || left.visible();
    }

    /** Returns the area of an inline box that is fragmented at line ends. */
    Fragment.Area along(double width, double height, boolean first, boolean last) {
        Edge leftmost = first ? left : Edge.NONE;
        Edge rightmost = last ? right : Edge.NONE;
        return Fragment.Area.whole(
                new Decoration(
                        background,
                        images,
                        shadows,
                        top,
                        rightmost,
                        bottom,
                        leftmost,
                        corners.cut(!first, !last),
                        null),
                width,
                height,
                Optional.empty());
    }

    /** Returns the width of the widest border, in pt. */
    public double widest() {
        return Math.max(Math.max(top.width(), bottom.width()), Math.max(left.width(), right.width()));
    }

    /** Returns a copy with those borders only that are as wide. */
    public Decoration asWideAs(double width) {
        return with(edge -> edge.width() >= width ? edge : Edge.NONE);
    }

    /** Returns the borders alone that are narrower. */
    public Decoration narrowerThan(double width) {
        return with(edge -> edge.width() < width ? edge : Edge.NONE).withoutBackground();
    }

    /** Returns the background alone; its images are within borders that are not drawn. */
    public Decoration withoutBorders() {
        return with(edge -> new Edge(edge.width(), Edge.Style.NONE, edge.color()));
    }

    private Decoration with(UnaryOperator<Edge> own) {
        return new Decoration(
                background,
                images,
                shadows,
                own.apply(top),
                own.apply(right),
                own.apply(bottom),
                own.apply(left),
                corners,
                notch);
    }

    /** Returns the borders alone. */
    public Decoration withoutBackground() {
        return new Decoration(NOTHING, List.of(), List.of(), top, right, bottom, left, corners, notch);
    }

    /** Returns a copy with a gap in the top border. */
    public Decoration with(@Nullable Notch gap) {
        return new Decoration(background, images, shadows, top, right, bottom, left, corners, gap);
    }

    /** Returns the padding box of such a part, with its inner corners. */
    public RoundedBox inside(double x, double y, double width, double height, boolean first, boolean last) {
        return corners.box(x, y, width, height, first, last)
                .inset(first ? top.width() : 0, right.width(), last ? bottom.width() : 0, left.width());
    }
}
