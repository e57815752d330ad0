package dev.broadsheet.typesetter.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A page or a group with its operators and current graphics state. */
final class Surface {

    private final @Nullable StreamObject group;
    private final double opacity;
    private final PageResources resources = new PageResources();
    private final ContentStream out = new ContentStream();
    private final DeferredText text = new DeferredText(out);
    private final Deque<ColorState> saved = new ArrayDeque<>();
    private ColorState colors = new ColorState(out, resources);
    private @Nullable Object begun;
    private int nextMcid;

    private Surface(@Nullable StreamObject group, double opacity) {
        this.group = group;
        this.opacity = opacity;
    }

    static Surface ofPage() {
        return new Surface(null, 1);
    }

    /** Creates the surface of a group. It sets its initial colours itself, since it would inherit those at the place of use. */
    static Surface ofGroup(StreamObject group, double opacity) {
        Surface surface = new Surface(group, opacity);
        surface.out.number(0).operator("g");
        surface.out.number(0).operator("G");
        surface.out.number(1).operator("w");
        return surface;
    }

    /** Returns the stream of a group; null for a page. */
    @Nullable
    StreamObject group() {
        return group;
    }

    double opacity() {
        return opacity;
    }

    PageResources resources() {
        return resources;
    }

    ContentStream out() {
        return out;
    }

    DeferredText text() {
        return text;
    }

    ColorState colors() {
        return colors;
    }

    /** Ends any text object and returns the stream for graphics operators. */
    ContentStream graphics() {
        text.close();
        return out;
    }

    /** Begins the marked content of an element or artifact. @return false if it is already open */
    boolean begins(Object content) {
        if (begun == content) {
            return false;
        }
        text.close();
        endMark();
        begun = content;
        return true;
    }

    int nextMcid() {
        return nextMcid++;
    }

    void endMark() {
        if (begun != null) {
            text.close();
            out.operator("EMC");
            begun = null;
        }
    }

    void save() {
        endMark();
        text.beforeSave();
        out.operator("q");
        saved.push(colors);
        colors = colors.copy();
    }

    void restore() {
        endMark();
        text.beforeRestore();
        out.operator("Q");
        colors = saved.pop();
    }

    boolean isSaved() {
        return !saved.isEmpty();
    }

    /** Ends the surface. Its text is written later. */
    DeferredText finish() {
        text.close();
        endMark();
        return text;
    }
}
