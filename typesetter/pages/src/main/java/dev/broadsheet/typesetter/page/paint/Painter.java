package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.fragment.Motion;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;
import java.util.List;
import java.util.Optional;

/** Draws fragments on the pages of a document, one page after another. Nothing else draws. */
public final class Painter {

    private final PdfDocument document;
    private final Optional<ComputedStyle> ground;
    private final MarkedCanvas canvas;
    private final LinePainter lines;
    private final AreaPainter areas;

    /**
     * @param images loads background pictures
     * @param ground style of the element whose background covers all pages
     * @param faces receives the faces of text
     * @param lost receives text and pictures with their positions
     */
    public Painter(
            PdfDocument document,
            Structure structure,
            Images images,
            MissingFaceReport faces,
            LostContentReport lost,
            Optional<ComputedStyle> ground) {
        this.document = document;
        this.ground = ground;
        this.canvas = new MarkedCanvas(document, structure, images, faces, lost);
        this.lines = new LinePainter(this, canvas);
        this.areas = new AreaPainter(canvas);
    }

    /**
     * Begins a page, draws all of it and ends it.
     *
     * @param margins its margin boxes, which are drawn over its content
     * @param begin called before its content is drawn
     * @param end called after its content has been drawn
     */
    public void page(PageFragment page, List<Fragment.Placed> margins, String label, Runnable begin, Runnable end) {
        PageGeometry geometry = page.geometry();
        canvas.page(geometry.style().width(), geometry.style().height());
        new SheetPainter(this, canvas, geometry).paint(geometry, ground);
        begin.run();
        paint(page.content(), 0, 0);
        end.run();
        paint(margins, 0, 0);
        document.pageLabel(label);
    }

    void paint(List<Fragment.Placed> parts, double x, double y) {
        for (Fragment.Placed part : parts) {
            paint(part, x, y);
        }
    }

    void paint(Fragment.Placed part, double x, double y) {
        paint(part.fragment(), x + part.x(), y + part.y());
    }

    private void paint(Fragment fragment, double x, double y) {
        if (fragment instanceof LineBox line) {
            canvas.upright(y, line.height(), () -> lines.paint(line, x, y));
        } else if (fragment instanceof Fragment.Area area) {
            areas.paint(area, x, y);
        } else if (fragment instanceof Fragment.Layer layer) {
            layer(layer, x, y);
        } else if (fragment instanceof Fragment.Repeated repeated) {
            repeated(repeated, x, y);
        } else if (fragment instanceof Fragment.Part part) {
            part(part, x, y);
        } else {
            paint(fragment.behind(), x, y);
            paint(fragment.parts(), x, y);
        }
    }

    private void part(Fragment.Part part, double x, double y) {
        if (part instanceof Fragment.Landmark landmark) {
            canvas.label(landmark.label(), x, y);
        } else if (part instanceof Fragment.LinkArea area) {
            canvas.link(area, x, y);
        } else if (part instanceof Fragment.Kept kept) {
            canvas.replay(kept.page());
        } else if (part instanceof Fragment.Glyphs glyphs) {
            glyphs(glyphs, x, y);
        } else if (part instanceof Fragment.Rule rule) {
            canvas.edge(rule.edge(), x, y, x + rule.right(), y + rule.down());
        } else if (part instanceof Fragment.Picture picture) {
            canvas.upright(y, picture.blockSize(), () -> canvas.image(picture, x, y));
        } else if (part instanceof Fragment.Formula formula) {
            formula.box().paint(new FormulaPainter(canvas, formula), x, y);
        } else if (part instanceof Fragment.Initial letter) {
            initial(letter, x, y);
        } else if (part instanceof Fragment.MarginLine line) {
            marginLine(line, x, y);
        } else {
            paint(part.parts(), x, y);
        }
    }

    private void layer(Fragment.Layer layer, double x, double y) {
        RoundedBox clip = layer.clip();
        Motion motion = layer.motion();
        if (motion != null) {
            canvas.transform(motion.at(x, y));
        }
        if (layer.opacity() < 1) {
            canvas.group(layer.opacity());
        }
        paint(layer.behind(), x, y);
        if (clip != null) {
            canvas.clip(clip.at(x + clip.x(), y + clip.y()).shape());
        }
        if (layer.vertical()) {
            canvas.vertical(layer.mirrored(), () -> paint(layer.parts(), x, y));
        } else {
            paint(layer.parts(), x, y);
        }
        if (clip != null) {
            canvas.end();
        }
        if (layer.opacity() < 1) {
            canvas.end();
        }
        if (motion != null) {
            canvas.end();
        }
    }

    private void repeated(Fragment.Repeated fragment, double x, double y) {
        canvas.repeated(fragment.kind(), () -> paint(fragment.original(), x, y));
    }

    private void glyphs(Fragment.Glyphs glyphs, double x, double baseline) {
        double pen = x;
        for (GlyphRun run : glyphs.runs()) {
            canvas.glyphs(run, pen, baseline, glyphs.ink());
            pen += run.width();
        }
    }

    /** Draws a drop cap as shapes; its text is added by {@link MarkedCanvas#unseen}. */
    private void initial(Fragment.Initial letter, double x, double baseline) {
        double pen = x;
        for (GlyphRun run : letter.runs()) {
            canvas.shape(run, pen, baseline + letter.drop(), letter.ink());
            pen += run.width();
        }
        pen = x + letter.word();
        for (GlyphRun run : letter.read()) {
            canvas.unseen(run, pen, baseline, letter.ink());
            pen += run.width();
        }
    }

    private void marginLine(Fragment.MarginLine line, double x, double baseline) {
        for (Line.Segment segment : line.line().segments()) {
            if (segment instanceof Line.Glyphs glyphs) {
                canvas.artifact(glyphs.run(), x + glyphs.x(), baseline - glyphs.rise(), line.color(), line.kind());
            }
        }
    }
}
