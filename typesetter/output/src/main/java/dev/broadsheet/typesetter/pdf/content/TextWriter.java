package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import org.jspecify.annotations.Nullable;

/** Writes glyph runs as text objects; ISO 32000-1, 9.4. Consecutive runs share one text object. */
public final class TextWriter {

    private static final double CLOSE_ENOUGH = 0.004;

    private final ContentStream out;
    private boolean open;
    private @Nullable EmbeddedFont font;
    private double size;
    private double stretch = 1;
    private double rise;
    private double lineX;
    private double lineY;
    private double penX;
    private int renderingMode;
    private int writtenMode;

    public TextWriter(ContentStream out) {
        this.out = out;
    }

    /** @param y baseline, from the bottom of the page */
    public void show(GlyphRun run, EmbeddedFont face, double x, double y) {
        show(run, face, x, y, run.width());
    }

    /**
     * @param y baseline, from the bottom of the page
     * @param width width of the run
     */
    void show(GlyphRun run, EmbeddedFont face, double x, double y, double width) {
        open();
        select(face, run.size());
        stretch(run.stretch());
        if (renderingMode != writtenMode) {
            out.number(renderingMode).operator("Tr");
            writtenMode = renderingMode;
        }
        moveTo(x, y);
        Strings strings = new Strings(run, face);
        for (int i = 0; i < run.glyphs().length; i++) {
            strings.glyph(i);
        }
        strings.end();
        penX = x + width;
    }

    /** Sets whether subsequent text is visible; ISO 32000-1, 9.3.6. */
    void visible(boolean seen) {
        renderingMode = seen ? 0 : 3;
    }

    /** Ends the text object before other operators. */
    public void close() {
        if (open) {
            out.operator("ET");
            open = false;
        }
    }

    /** Must be called before the graphics state is saved; resets rendering mode and horizontal scaling. */
    void beforeSave() {
        close();
        if (writtenMode != 0) {
            out.number(0).operator("Tr");
            writtenMode = 0;
        }
        stretch(1);
    }

    /** Must be called before the graphics state is restored to that at {@link #beforeSave}. */
    void beforeRestore() {
        close();
        font = null;
        stretch = 1;
        writtenMode = 0;
    }

    private void open() {
        if (!open) {
            out.operator("BT");
            open = true;
            lineX = 0;
            lineY = 0;
            penX = 0;
        }
    }

    private void select(EmbeddedFont newFont, double newSize) {
        if (newFont != font || newSize != size) {
            out.name(newFont.resource()).number(newSize).operator("Tf");
            font = newFont;
            size = newSize;
        }
    }

    /** Sets horizontal scaling; ISO 32000-1, 9.3.4. */
    private void stretch(double factor) {
        if (factor != stretch) {
            out.number(factor * 100).operator("Tz");
            stretch = factor;
        }
    }

    private void moveTo(double x, double y) {
        if (Math.abs(x - penX) > CLOSE_ENOUGH || Math.abs(y - lineY) > CLOSE_ENOUGH) {
            out.numbers(x - lineX, y - lineY).operator("Td");
            lineX = x;
            lineY = y;
        }
    }

    /**
     * The strings of one run. Kerning and justification are adjustments between them, in whole thousandths of the em;
     * rounding errors are carried over, so that they do not add up.
     */
    private final class Strings {
        private final GlyphRun run;
        private final EmbeddedFont face;
        private boolean array;
        private boolean string;
        private double owed;

        Strings(GlyphRun run, EmbeddedFont face) {
            this.run = run;
            this.face = face;
        }

        void glyph(int i) {
            boolean shifted = run.offsets().length > 0;
            raise(shifted ? run.offsets()[2 * i + 1] : 0);
            double shift = shifted ? run.offsets()[2 * i] * 1000 / (size * stretch) : 0;
            owed += shift;
            correct();
            begin();
            out.code(face.code(run.glyphs()[i], run.texts()[i]));
            owed += run.advances()[i] * 1000 / (size * stretch) - face.width(run.glyphs()[i]) - shift;
        }

        void end() {
            correct();
            finish();
            raise(0);
        }

        private void correct() {
            long whole = Math.round(owed);
            if (whole != 0) {
                endString();
                beginArray();
                out.number(-whole);
                owed -= whole;
            }
        }

        private void raise(double newRise) {
            if (newRise != rise) {
                finish();
                out.number(newRise).operator("Ts");
                rise = newRise;
            }
        }

        private void begin() {
            beginArray();
            if (!string) {
                out.raw("(");
                string = true;
            }
        }

        private void beginArray() {
            if (!array) {
                out.raw("[");
                array = true;
            }
        }

        private void endString() {
            if (string) {
                out.raw(")");
                string = false;
            }
        }

        private void finish() {
            endString();
            if (array) {
                out.raw("]").operator("TJ");
                array = false;
            }
        }
    }
}
