package dev.broadsheet.typesetter.recording;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.text.font.FontFace;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Replays the pages of a {@link Recording}, one after another. */
public final class Replay {

    private static final Canvas.Artifact[] ARTIFACTS = Canvas.Artifact.values();

    private final RecordingReader in;
    private final List<FontFace> faces;
    private final List<Glyph> glyphs = new ArrayList<>();

    private record Glyph(int id, float advance, String text) {}

    /**
     * @param bytes bytes of the recording
     * @param faces faces by number
     */
    public Replay(byte[] bytes, List<FontFace> faces) {
        this.in = new RecordingReader(bytes);
        this.faces = List.copyOf(faces);
    }

    /** Draws the next page on a canvas. */
    public void page(
            PdfDocument document,
            Canvas canvas,
            IntFunction<StructureElement> elements,
            Function<String, PdfImage> pictures) {
        for (Call call = call(); call != Call.END_OF_PAGE; call = call()) {
            switch (call) {
                case ELEMENT -> canvas.element(elements.apply(in.number()));
                case IMAGE ->
                    canvas.image(pictures.apply(in.text()), in.amount(), in.amount(), in.amount(), in.amount());
                case LINK -> link(canvas, elements.apply(in.number()));
                case DESTINATION -> document.destination(in.text(), in.amount(), in.amount());
                case OUTLINE -> document.outline(in.number(), in.text(), in.amount());
                default -> draw(call, canvas);
            }
        }
    }

    private Call call() {
        return Call.of(in.number());
    }

    private void draw(Call call, Canvas canvas) {
        switch (call) {
            case ARTIFACT -> canvas.artifact(ARTIFACTS[in.number()]);
            case GLYPHS -> canvas.glyphs(run(), in.amount(), in.amount(), color());
            case SHAPE -> canvas.shape(run(), in.amount(), in.amount(), color());
            case UNSEEN -> canvas.unseen(run(), in.amount(), in.amount());
            case AREA -> canvas.fill(in.amount(), in.amount(), in.amount(), in.amount(), color());
            case FILL -> canvas.fill(Paths.read(in), color());
            case STROKE -> canvas.stroke(Paths.read(in), pen(), color());
            case CLIP -> canvas.clip(Paths.read(in));
            case GROUP -> canvas.group(in.amount());
            case TRANSFORM -> canvas.transform(transform());
            case END -> canvas.end();
            case LINE -> canvas.line(in.amount(), in.amount(), in.amount(), in.amount(), in.amount(), color());
            default -> throw new IllegalArgumentException("the record is damaged: " + call);
        }
    }

    private GlyphRun run() {
        FontFace face = faces.get(in.number());
        double size = in.amount();
        double stretch = in.amount();
        int count = in.number();
        int[] ids = new int[count];
        float[] advances = new float[count];
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            Glyph glyph = glyph();
            ids[i] = glyph.id();
            advances[i] = glyph.advance();
            texts[i] = glyph.text();
        }
        float[] offsets = new float[in.number()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = in.real();
        }
        return new GlyphRun(face, size, ids, advances, offsets, texts, stretch);
    }

    private Glyph glyph() {
        int index = in.number();
        if (index == glyphs.size()) {
            glyphs.add(new Glyph(in.number(), in.real(), in.text()));
        }
        return glyphs.get(index);
    }

    private Color color() {
        return new Color((float) in.amount(), (float) in.amount(), (float) in.amount(), (float) in.amount());
    }

    private Pen pen() {
        return new Pen(
                in.amount(), in.number(), in.number(), in.amount(), in.list(RecordingReader::amount), in.amount());
    }

    private AffineTransform transform() {
        return new AffineTransform(in.amount(), in.amount(), in.amount(), in.amount(), in.amount(), in.amount());
    }

    private void link(Canvas canvas, StructureElement element) {
        double x = in.amount();
        double y = in.amount();
        double width = in.amount();
        double height = in.amount();
        boolean away = in.flag();
        String target = in.text();
        String contents = in.text();
        canvas.link(
                element,
                x,
                y,
                width,
                height,
                away ? new LinkTarget.Uri(target, contents) : new LinkTarget.Destination(target, contents));
    }
}
