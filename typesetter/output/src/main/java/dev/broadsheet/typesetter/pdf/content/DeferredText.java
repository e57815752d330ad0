package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deferred text of a surface: while other operators are written directly, text is only recorded. Since it takes most of the
 * bytes, another thread may write it once the surface is complete.
 */
public final class DeferredText {

    private final ContentStream others;
    private final List<Step> steps = new ArrayList<>();
    private boolean visible = true;
    private boolean open;

    /** @param others the operators other than text */
    DeferredText(ContentStream others) {
        this.others = others;
    }

    private enum Kind {
        SHOW,
        CLOSE,
        SAVE,
        RESTORE
    }

    /** @param at length of the other operators at that time */
    private record Step(int at, Kind kind, @Nullable Shown shown) {}

    private record Shown(GlyphRun run, EmbeddedFont face, double x, double y, double width, boolean visible) {}

    /**
     * @param y baseline, from the bottom of the page
     * @param width width of the run
     */
    public void show(GlyphRun run, EmbeddedFont face, double x, double y, double width) {
        steps.add(new Step(others.length(), Kind.SHOW, new Shown(run, face, x, y, width, visible)));
        open = true;
    }

    /** Sets whether subsequent text is visible. */
    public void visible(boolean seen) {
        visible = seen;
    }

    /** Ends the text object before other operators. */
    void close() {
        if (open) {
            add(Kind.CLOSE);
        }
    }

    /** Must be called before the graphics state is saved. */
    void beforeSave() {
        add(Kind.SAVE);
    }

    /** Must be called before the graphics state is restored. */
    void beforeRestore() {
        add(Kind.RESTORE);
    }

    private void add(Kind kind) {
        steps.add(new Step(others.length(), kind, null));
        open = false;
    }

    /** Returns all operators. Assigns codes to glyphs, and therefore must be called for surfaces in order. */
    public ContentStream complete() {
        ContentStream all = new ContentStream();
        TextWriter text = new TextWriter(all);
        int from = 0;
        for (Step step : steps) {
            all.add(others, from, step.at());
            from = step.at();
            write(step, text);
        }
        return all.add(others, from, others.length());
    }

    private static void write(Step step, TextWriter text) {
        Shown shown = step.shown();
        if (shown != null) {
            text.visible(shown.visible());
            text.show(shown.run(), shown.face(), shown.x(), shown.y(), shown.width());
        } else if (step.kind() == Kind.CLOSE) {
            text.close();
        } else if (step.kind() == Kind.SAVE) {
            text.beforeSave();
        } else {
            text.beforeRestore();
        }
    }
}
