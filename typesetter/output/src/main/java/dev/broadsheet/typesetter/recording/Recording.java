package dev.broadsheet.typesetter.recording;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The recorded calls that draw the pages of a section. */
public final class Recording {

    private final IdentityHashMap<StructureElement, Integer> elements;
    private final Function<PdfImage, Optional<String>> references;
    private final RecordingWriter out = new RecordingWriter();
    private final IdentityHashMap<FontFace, Integer> faces = new IdentityHashMap<>();
    private final List<FontFace> used = new ArrayList<>();
    private final Map<Glyph, Integer> glyphs = new HashMap<>();
    private boolean complete = true;

    /** A glyph with its text. */
    private record Glyph(int id, int advance, String text) {

        /** Written out, since it is called for each glyph. */
        @Override
        public int hashCode() {
            return (id * 31 + advance) * 31 + text.hashCode();
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Glyph glyph
                    && id == glyph.id
                    && advance == glyph.advance
                    && text.equals(glyph.text);
        }
    }

    /**
     * @param elements numbers of the structure elements that content may belong to, which are used at replay
     * @param references returns the reference by which a picture is loaded at replay; empty if it has none
     */
    public Recording(
            IdentityHashMap<StructureElement, Integer> elements, Function<PdfImage, Optional<String>> references) {
        this.elements = elements;
        this.references = references;
    }

    /** Whether all calls could be recorded. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns the faces of the glyphs, by number. */
    public List<FontFace> faces() {
        return used;
    }

    public byte[] bytes() {
        return out.toBytes();
    }

    public void endPage() {
        call(Call.END_OF_PAGE);
    }

    void lost() {
        complete = false;
    }

    @SuppressWarnings("EnumOrdinal") // what another version wrote is not read
    private RecordingWriter call(Call call) {
        return out.number(call.ordinal());
    }

    void element(StructureElement element) {
        call(Call.ELEMENT);
        number(element);
    }

    private void number(StructureElement element) {
        Integer number = elements.get(element);
        complete &= number != null;
        out.number(number == null ? 0 : number);
    }

    @SuppressWarnings("EnumOrdinal") // what another version wrote is not read
    void artifact(Canvas.Artifact kind) {
        call(Call.ARTIFACT).number(kind.ordinal());
    }

    void glyphs(GlyphRun run, double x, double y, Color color) {
        call(Call.GLYPHS);
        run(run);
        out.amount(x).amount(y);
        color(color);
    }

    void shape(GlyphRun run, double x, double y, Color color) {
        call(Call.SHAPE);
        run(run);
        out.amount(x).amount(y);
        color(color);
    }

    void unseen(GlyphRun run, double x, double y) {
        call(Call.UNSEEN);
        run(run);
        out.amount(x).amount(y);
    }

    private void run(GlyphRun run) {
        Integer face = faces.get(run.face());
        if (face == null) {
            face = used.size();
            faces.put(run.face(), face);
            used.add(run.face());
        }
        out.number(face).amount(run.size()).amount(run.stretch()).number(run.glyphs().length);
        for (int i = 0; i < run.glyphs().length; i++) {
            glyph(new Glyph(run.glyphs()[i], Float.floatToRawIntBits(run.advances()[i]), run.texts()[i]));
        }
        out.number(run.offsets().length);
        for (float offset : run.offsets()) {
            out.real(offset);
        }
    }

    private void glyph(Glyph glyph) {
        Integer known = glyphs.putIfAbsent(glyph, glyphs.size());
        out.number(known == null ? glyphs.size() - 1 : known);
        if (known == null) {
            out.number(glyph.id()).real(Float.intBitsToFloat(glyph.advance())).text(glyph.text());
        }
    }

    private void color(Color color) {
        out.amount(color.red()).amount(color.green()).amount(color.blue()).amount(color.alpha());
    }

    void fill(double x, double y, double width, double height, Color color) {
        call(Call.AREA).amount(x).amount(y).amount(width).amount(height);
        color(color);
    }

    void fill(Shape area, Color color) {
        call(Call.FILL);
        path(area);
        color(color);
    }

    void stroke(Shape path, Pen pen, Color color) {
        call(Call.STROKE);
        path(path);
        out.amount(pen.width())
                .number(pen.cap())
                .number(pen.join())
                .amount(pen.miterLimit())
                .list(pen.dashes(), RecordingWriter::amount)
                .amount(pen.dashStart());
        color(color);
    }

    void clip(Shape area) {
        call(Call.CLIP);
        path(area);
    }

    private void path(Shape shape) {
        PathIterator path = shape.getPathIterator(null);
        out.number(path.getWindingRule());
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            out.number(kind);
            for (int i = 0; i < Paths.amounts(kind); i++) {
                out.amount(at[i]);
            }
        }
        out.number(Paths.END);
    }

    void group(double opacity) {
        call(Call.GROUP).amount(opacity);
    }

    void transform(AffineTransform change) {
        double[] six = new double[6];
        change.getMatrix(six);
        call(Call.TRANSFORM);
        for (double part : six) {
            out.amount(part);
        }
    }

    void end() {
        call(Call.END);
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        call(Call.LINE).amount(x1).amount(y1).amount(x2).amount(y2).amount(thickness);
        color(color);
    }

    void image(PdfImage image, double x, double y, double width, double height) {
        Optional<String> reference = references.apply(image);
        complete &= reference.isPresent();
        call(Call.IMAGE)
                .text(reference.orElse(""))
                .amount(x)
                .amount(y)
                .amount(width)
                .amount(height);
    }

    void link(StructureElement element, double x, double y, double width, double height, LinkTarget target) {
        call(Call.LINK);
        number(element);
        out.amount(x).amount(y).amount(width).amount(height);
        if (target instanceof LinkTarget.Uri uri) {
            out.flag(true).text(uri.uri());
        } else if (target instanceof LinkTarget.Destination place) {
            out.flag(false).text(place.name());
        }
        out.text(target.contents());
    }

    void destination(String name, double x, double y) {
        call(Call.DESTINATION).text(name).amount(x).amount(y);
    }

    void outline(int level, String title, double y) {
        call(Call.OUTLINE).number(level).text(title).amount(y);
    }
}
