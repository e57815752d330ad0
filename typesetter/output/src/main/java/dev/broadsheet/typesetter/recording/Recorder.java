package dev.broadsheet.typesetter.recording;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A document that passes calls on to another one, and records some of them. */
public final class Recorder implements PdfDocument {

    private final PdfDocument document;
    private @Nullable Recording recording;

    public Recorder(PdfDocument document) {
        this.document = document;
    }

    /** Records subsequent calls until {@link #stop}. */
    public void start(Recording into) {
        recording = into;
    }

    public void stop() {
        recording = null;
    }

    @Nullable
    Recording recording() {
        return recording;
    }

    @Override
    public StructureElement root() {
        return document.root();
    }

    @Override
    public Canvas newPage(double width, double height) {
        return new RecordedCanvas(document.newPage(width, height), this);
    }

    @Override
    public void pageLabel(String label) {
        document.pageLabel(label);
    }

    @Override
    public void destination(String name, double x, double y) {
        if (recording != null) {
            recording.destination(name, x, y);
        }
        document.destination(name, x, y);
    }

    @Override
    public void outline(int level, String title, double y) {
        if (recording != null) {
            recording.outline(level, title, y);
        }
        document.outline(level, title, y);
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        return document.image(data);
    }

    @Override
    public PdfImage drawing(double width, double height, Consumer<VectorCanvas> content) {
        return document.drawing(width, height, content);
    }

    @Override
    public void finish() throws IOException {
        document.finish();
    }

    @Override
    public void close() {
        document.close();
    }
}
