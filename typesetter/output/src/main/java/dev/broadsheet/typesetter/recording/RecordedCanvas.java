package dev.broadsheet.typesetter.recording;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/** A page whose calls are also recorded while its document has a recording. */
final class RecordedCanvas implements Canvas {

    private final Canvas page;
    private final Recorder recorder;

    RecordedCanvas(Canvas page, Recorder recorder) {
        this.page = page;
        this.recorder = recorder;
    }

    private void record(Consumer<Recording> call) {
        Recording recording = recorder.recording();
        if (recording != null) {
            call.accept(recording);
        }
    }

    /** Passes the sheet on; it is not recorded. */
    @Override
    public void sheet(double bleed, double beyond) {
        record(Recording::lost);
        page.sheet(bleed, beyond);
    }

    @Override
    public void element(StructureElement element) {
        record(into -> into.element(element));
        page.element(element);
    }

    @Override
    public void artifact(Artifact kind) {
        record(into -> into.artifact(kind));
        page.artifact(kind);
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y, Color color) {
        record(into -> into.glyphs(run, x, y, color));
        page.glyphs(run, x, y, color);
    }

    @Override
    public void shape(GlyphRun run, double x, double y, Color color) {
        record(into -> into.shape(run, x, y, color));
        page.shape(run, x, y, color);
    }

    @Override
    public void unseen(GlyphRun run, double x, double y) {
        record(into -> into.unseen(run, x, y));
        page.unseen(run, x, y);
    }

    @Override
    public void fill(double x, double y, double width, double height, Color color) {
        record(into -> into.fill(x, y, width, height, color));
        page.fill(x, y, width, height, color);
    }

    @Override
    public void fill(Shape area, Color color) {
        record(into -> into.fill(area, color));
        page.fill(area, color);
    }

    @Override
    public void stroke(Shape path, Pen pen, Color color) {
        record(into -> into.stroke(path, pen, color));
        page.stroke(path, pen, color);
    }

    @Override
    public void clip(Shape area) {
        record(into -> into.clip(area));
        page.clip(area);
    }

    @Override
    public void group(double opacity) {
        record(into -> into.group(opacity));
        page.group(opacity);
    }

    @Override
    public void transform(AffineTransform change) {
        record(into -> into.transform(change));
        page.transform(change);
    }

    @Override
    public void end() {
        record(Recording::end);
        page.end();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        record(into -> into.line(x1, y1, x2, y2, thickness, color));
        page.line(x1, y1, x2, y2, thickness, color);
    }

    @Override
    public void image(PdfImage image, double x, double y, double width, double height) {
        record(into -> into.image(image, x, y, width, height));
        page.image(image, x, y, width, height);
    }

    @Override
    public void link(StructureElement element, double x, double y, double width, double height, LinkTarget target) {
        record(into -> into.link(element, x, y, width, height, target));
        page.link(element, x, y, width, height, target);
    }
}
