package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a surface, of which only notes are taken while the other operators are written. It takes most of the bytes,
 * so that whoever has time for it puts it between them when the surface is complete.
 */
final class LateText {

    private final ContentStream others;
    private final List<Step> steps = new ArrayList<>();
    private boolean visible = true;
    private boolean open;

    /** @param others where all operators are that show no text */
    LateText(ContentStream others) {
        this.others = others;
    }

    private enum Kind {
        SHOW,
        CLOSE,
        SAVE,
        RESTORE
    }

    /** @param at length that the other operators had */
    private record Step(int at, Kind kind, @Nullable Shown shown) {}

    private record Shown(GlyphRun run, EmbeddedFont face, double x, double y, double width, boolean visible) {}

    /**
     * @param y baseline, from the bottom of the page
     * @param width of the run
     */
    void show(GlyphRun run, EmbeddedFont face, double x, double y, double width) {
        steps.add(new Step(others.length(), Kind.SHOW, new Shown(run, face, x, y, width, visible)));
        open = true;
    }

    /** Whether the text that follows can be seen. */
    void visible(boolean seen) {
        visible = seen;
    }

    /** Leaves the text object, as other operators need. */
    void close() {
        if (open) {
            add(Kind.CLOSE);
        }
    }

    /** Before the graphics state is saved. */
    void beforeSave() {
        add(Kind.SAVE);
    }

    /** Before the graphics state is restored. */
    void beforeRestore() {
        add(Kind.RESTORE);
    }

    private void add(Kind kind) {
        steps.add(new Step(others.length(), kind, null));
        open = false;
    }

    /** All operators. Gives glyphs their codes, and so is called for one surface after the other. */
    ContentStream complete() {
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
