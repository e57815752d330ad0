package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A page or a group with its operators and current graphics state. */
public final class Surface {

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

    public static Surface ofPage() {
        return new Surface(null, 1);
    }

    /** Creates the surface of a group. It sets its initial colours itself, since it would inherit those at the place of use. */
    public static Surface ofGroup(StreamObject group, double opacity) {
        Surface surface = new Surface(group, opacity);
        surface.out.number(0).operator("g");
        surface.out.number(0).operator("G");
        surface.out.number(1).operator("w");
        return surface;
    }

    /** Returns the stream of a group; null for a page. */
    public @Nullable StreamObject group() {
        return group;
    }

    public double opacity() {
        return opacity;
    }

    public PageResources resources() {
        return resources;
    }

    public ContentStream out() {
        return out;
    }

    public DeferredText text() {
        return text;
    }

    public ColorState colors() {
        return colors;
    }

    /** Ends any text object and returns the stream for graphics operators. */
    public ContentStream graphics() {
        text.close();
        return out;
    }

    /** Begins the marked content of an element or artifact. @return false if it is already open */
    public boolean begins(Object content) {
        if (begun == content) {
            return false;
        }
        text.close();
        endMark();
        begun = content;
        return true;
    }

    public int nextMcid() {
        return nextMcid++;
    }

    public void endMark() {
        if (begun != null) {
            text.close();
            out.operator("EMC");
            begun = null;
        }
    }

    public void save() {
        endMark();
        text.beforeSave();
        out.operator("q");
        saved.push(colors);
        colors = colors.copy();
    }

    public void restore() {
        endMark();
        text.beforeRestore();
        out.operator("Q");
        colors = saved.pop();
    }

    public boolean isSaved() {
        return !saved.isEmpty();
    }

    /** Ends the surface. Its text is written later. */
    public DeferredText finish() {
        text.close();
        endMark();
        return text;
    }
}
