package dev.broadsheet.typesetter.page.fragmentation;

import dev.broadsheet.typesetter.page.box.Frame;
import dev.broadsheet.typesetter.page.box.FrameArea;
import dev.broadsheet.typesetter.page.fragment.Effect;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of a fragment in painting order: backgrounds and borders first, then the content in source order. Boxes
 * with an {@link Effect} are layers of their own. Follows CSS 2.2, appendix E, as far as it applies to paper.
 */
final class PaintOrder {

    private final Deque<Layer> layers = new ArrayDeque<>();

    PaintOrder() {
        layers.push(new Layer());
    }

    private Layer top() {
        return layers.element();
    }

    void add(Fragment.Placed placement) {
        add(placement, 0);
    }

    /** @param order see {@link Effect#order} */
    void add(Fragment.Placed placement, int order) {
        top().content.add(new Ordered(placement, order));
    }

    /** Adds a part behind the content, above the backgrounds of the boxes that have begun. */
    void addBehind(Fragment.Placed placement) {
        top().backdrop.add(placement);
    }

    /** Reserves a place behind the content for a box whose height is not yet known, and returns its index. */
    int reserve(Effect effect) {
        if (!effect.none()) {
            layers.push(new Layer());
        }
        top().backdrop.add(null);
        return top().backdrop.size() - 1;
    }

    /** Ends the box for which a place was reserved last. */
    void end(int slot, Frame frame, FrameArea area) {
        if (frame.visible()) {
            top().backdrop.set(slot, frame.part(area));
        }
        if (!frame.effect().none()) {
            Layer layer = layers.pop();
            top().content
                    .add(new Ordered(
                            layer.placement(frame, area), frame.effect().order()));
        }
    }

    List<Fragment.Placed> backdrop() {
        return top().backdrops(0);
    }

    List<Fragment.Placed> content() {
        return top().contents();
    }

    private record Ordered(Fragment.Placed placement, int order) {}

    private static final class Layer {

        private final List<Fragment.@Nullable Placed> backdrop = new ArrayList<>();
        private final List<Ordered> content = new ArrayList<>();

        private List<Fragment.Placed> backdrops(int from) {
            List<Fragment.Placed> painted = inOrder(true);
            for (Fragment.@Nullable Placed placement : backdrop.subList(from, backdrop.size())) {
                if (placement != null) {
                    painted.add(placement);
                }
            }
            return painted;
        }

        private List<Fragment.Placed> contents() {
            return inOrder(false);
        }

        /** @param behind whether to return the parts with a negative order, rather than the others */
        private List<Fragment.Placed> inOrder(boolean behind) {
            List<Ordered> chosen = new ArrayList<>();
            for (Ordered one : content) {
                if (one.order() < 0 == behind) {
                    chosen.add(one);
                }
            }
            chosen.sort(Comparator.comparingInt(Ordered::order));
            List<Fragment.Placed> placements = new ArrayList<>(chosen.size());
            for (Ordered one : chosen) {
                placements.add(one.placement());
            }
            return placements;
        }

        /** Returns the layer as a fragment; the first place behind its content is that of its own box. */
        private Fragment.Placed placement(Frame frame, FrameArea area) {
            Effect effect = frame.effect();
            Fragment.Placed own = backdrop.get(0);
            List<Fragment.Placed> inner = new ArrayList<>(backdrops(1));
            inner.addAll(contents());
            RoundedBox clip = effect.clips() ? frame.inside(area) : null;
            Fragment layer = new Fragment.Layer(
                    effect.opacity(), own == null ? List.of() : List.of(own), clip, inner, frame.motion(area), false);
            return new Fragment.Placed(layer, effect.right(), effect.down());
        }
    }
}
