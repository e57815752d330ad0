package dev.broadsheet.typesetter.page.box;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxDecorationBreak;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Decoration;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Effect;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.fragment.Notch;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The border box of a box in the flow, with the labels at its beginning. Compared by identity.
 */
public final class Frame {

    private final double x;
    private final double width;
    private final Decoration decoration;
    private final Effect effect;
    private final boolean cloned;
    private final boolean fills;
    private final double lowered;
    private final List<Label> labels;
    private final Optional<String> mark;

    private Frame(
            double x,
            double width,
            Decoration decoration,
            Effect effect,
            boolean cloned,
            boolean fills,
            double lowered,
            List<Label> labels,
            Optional<String> mark) {
        this.x = x;
        this.width = width;
        this.decoration = decoration;
        this.effect = effect;
        this.cloned = cloned;
        this.fills = fills;
        this.lowered = lowered;
        this.labels = List.copyOf(labels);
        this.mark = mark;
    }

    /** Returns a frame that only has labels and no area. */
    public static Frame empty(double x, List<Label> labels) {
        return new Frame(x, 0, Decoration.NONE, Effect.NONE, false, false, 0, labels, Optional.empty());
    }

    /**
     * @param x distance of the border box from the column's start, in pt
     * @param width width of the border box, in pt
     * @param mark source mark of the box
     */
    public static Frame of(Edges edges, double x, double width, List<Label> labels, Optional<String> mark) {
        ComputedStyle style = edges.style();
        return new Frame(
                x,
                width,
                edges.decoration(),
                Effect.of(style, edges.basis()),
                style.boxDecorationBreak() == BoxDecorationBreak.CLONE,
                style.width().isAuto()
                        && !style.width().isOfContent()
                        && style.maxWidth().isAuto(),
                0,
                labels,
                mark);
    }

    /** Returns a copy shifted to the right. */
    public Frame shifted(double by) {
        return new Frame(x + by, width, decoration, effect, cloned, fills, lowered, labels, mark);
    }

    /**
     * Returns a copy with a legend in its border.
     *
     * @param notch gap for the legend
     * @param by distance of the border below the legend's top, in pt
     */
    public Frame notched(Notch notch, double by) {
        return new Frame(x, width, decoration.with(notch), effect, cloned, fills, by, labels, mark);
    }

    public List<Label> labels() {
        return labels;
    }

    public Effect effect() {
        return effect;
    }

    public boolean visible() {
        return decoration.visible();
    }

    /**
     * Returns the width in an area. A box with automatic width fills each page that it is on; CSS Fragmentation 3, section 5.1.
     */
    private double width(FrameArea area) {
        return fills ? Math.max(0, width + area.wider()) : width;
    }

    /** Returns the part of the frame in an area. */
    public Fragment.Placed part(FrameArea area) {
        double above = area.first() ? lowered : 0;
        Fragment part = new Fragment.Area(
                area.first() ? decoration : decoration.with(null),
                width(area),
                area.height() - above,
                area.first() || cloned,
                area.last() || cloned,
                mark);
        return new Fragment.Placed(part, x + area.shift(), area.top() + above);
    }

    /** Returns the transform of its part in an area; null for none. */
    public @Nullable Motion motion(FrameArea area) {
        return effect.motion(x + area.shift(), area.top(), width(area), area.height());
    }

    /** Returns the padding box of its part in an area. */
    public RoundedBox inside(FrameArea area) {
        return decoration.inside(
                x + area.shift(),
                area.top(),
                width(area),
                area.height(),
                area.first() || cloned,
                area.last() || cloned);
    }
}
