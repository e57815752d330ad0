package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Background;
import dev.broadsheet.typesetter.css.value.Keyword.Visibility;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.PageFragment;
import dev.broadsheet.typesetter.page.sheet.PageGeometry;
import dev.broadsheet.typesetter.pdf.Canvas;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
import dev.broadsheet.typesetter.pdf.Color;
import dev.broadsheet.typesetter.pdf.LinkTarget;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.pdf.PdfImage;
import dev.broadsheet.typesetter.pdf.Pen;
import dev.broadsheet.typesetter.text.GlyphRun;
import dev.broadsheet.typesetter.text.Line;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws fragments on the pages of a document, one page after the other. Nothing else draws. */
public final class Painter {

    private final PdfDocument document;
    private final Optional<ComputedStyle> ground;
    private final Structure structure;
    private final Images images;
    private final MissingFaceReport faces;
    private final LinePainter lines = new LinePainter(this);
    private final AreaPainter areas = new AreaPainter(this);
    private @Nullable Canvas canvas;
    private @Nullable Artifact repeating;

    /**
     * @param images for backgrounds
     * @param ground style of the element whose background covers all pages
     * @param faces told of what text is drawn in
     */
    public Painter(
            PdfDocument document,
            Structure structure,
            Images images,
            MissingFaceReport faces,
            Optional<ComputedStyle> ground) {
        this.faces = faces;
        this.document = document;
        this.images = images;
        this.ground = ground;
        this.structure = structure;
    }

    /** Begins a page, draws all of it and ends it. */
    public void page(PageFragment page, String label) {
        PageGeometry geometry = page.geometry();
        canvas = document.newPage(geometry.style().width(), geometry.style().height());
        new SheetPainter(this, geometry).paint(geometry, ground);
        paint(page.content(), 0, 0);
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
            lines.paint(line, x, y);
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
            label(landmark.label(), x, y);
        } else if (part instanceof Fragment.LinkArea area) {
            link(area, x, y);
        } else if (part instanceof Fragment.Glyphs glyphs) {
            glyphs(glyphs, x, y);
        } else if (part instanceof Fragment.Rule rule) {
            edge(rule.edge(), x, y, x + rule.right(), y + rule.down());
        } else if (part instanceof Fragment.Picture picture) {
            image(picture, x, y);
        } else if (part instanceof Fragment.Formula formula) {
            formula.box().paint(new FormulaPainter(this, formula.ink(), formula.styles()), x, y);
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
        if (layer.opacity() < 1) {
            canvas().group(layer.opacity());
        }
        paint(layer.behind(), x, y);
        if (clip != null) {
            clip(clip.at(x + clip.x(), y + clip.y()).shape());
        }
        paint(layer.parts(), x, y);
        if (clip != null) {
            end();
        }
        if (layer.opacity() < 1) {
            end();
        }
    }

    private void repeated(Fragment.Repeated fragment, double x, double y) {
        Artifact around = repeating;
        repeating = fragment.kind();
        paint(fragment.original(), x, y);
        repeating = around;
    }

    private void glyphs(Fragment.Glyphs glyphs, double x, double baseline) {
        double pen = x;
        for (GlyphRun run : glyphs.runs()) {
            glyphs(run, pen, baseline, glyphs.ink());
            pen += run.width();
        }
    }

    /** As shapes, which {@link #unseen} makes known to readers of the text. */
    private void initial(Fragment.Initial letter, double x, double baseline) {
        double pen = x;
        for (GlyphRun run : letter.runs()) {
            shape(run, pen, baseline + letter.drop(), letter.ink());
            pen += run.width();
        }
        pen = x + letter.word();
        for (GlyphRun run : letter.read()) {
            unseen(run, pen, baseline, letter.ink());
            pen += run.width();
        }
    }

    private void marginLine(Fragment.MarginLine line, double x, double baseline) {
        for (Line.Segment segment : line.line().segments()) {
            if (segment instanceof Line.Glyphs glyphs) {
                artifactGlyphs(glyphs.run(), x + glyphs.x(), baseline - glyphs.rise(), line.color(), line.kind());
            }
        }
    }

    /** The page is cut out of a larger sheet. */
    void sheet(double bleed, double beyond) {
        canvas().sheet(bleed, beyond);
    }

    private Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("newPage: not yet called");
        }
        return canvas;
    }

    void glyphs(GlyphRun run, double x, double baseline, Ink ink) {
        if (hidden(ink)) {
            return;
        }
        faces.check(run.face(), ink);
        begin(ink);
        canvas().glyphs(run, x + ink.effect().right(), baseline + ink.effect().down(), color(ink));
    }

    /** A line that is content, as that of a fraction is. */
    void rule(double x, double y, double width, double height, Ink ink) {
        if (!hidden(ink)) {
            begin(ink);
            canvas().fill(x + ink.effect().right(), y + ink.effect().down(), width, height, color(ink));
        }
    }

    /** What follows is content of the ink's tag, unless it repeats what stands elsewhere. */
    private void begin(Ink ink) {
        boolean betweenBlocks = ink.tag().nearestUsed().isGrouping();
        if (repeating != null || betweenBlocks) {
            canvas().artifact(repeating == null ? Artifact.LAYOUT : repeating);
        } else {
            canvas().element(structure.of(ink.tag()));
        }
    }

    private static boolean hidden(Ink ink) {
        return ink.style().visibility() != Visibility.VISIBLE;
    }

    private static Color color(Ink ink) {
        Color color = ink.style().color();
        double opacity = ink.effect().opacity();
        return opacity == 1
                ? color
                : new Color(color.red(), color.green(), color.blue(), (float) (color.alpha() * opacity));
    }

    private void shape(GlyphRun run, double x, double baseline, Ink ink) {
        if (!hidden(ink)) {
            canvas().artifact(Artifact.LAYOUT);
            canvas().shape(run, x, baseline, color(ink));
        }
    }

    private void unseen(GlyphRun run, double x, double baseline, Ink ink) {
        if (repeating == null && !hidden(ink)) {
            canvas().element(structure.of(ink.tag()));
            canvas().unseen(run, x, baseline);
        }
    }

    /** Glyphs that lead the eye and say nothing. */
    void leader(GlyphRun run, double x, double baseline, Ink ink) {
        if (!hidden(ink)) {
            artifactGlyphs(run, x, baseline, color(ink), Artifact.LAYOUT);
        }
    }

    private void artifactGlyphs(GlyphRun run, double x, double baseline, Color color, Artifact kind) {
        canvas().artifact(kind);
        canvas().glyphs(run, x, baseline, color);
    }

    /** The lines that run along text. */
    void lines(Ink ink, GlyphRun run, double x, double baseline, double width) {
        for (TextLine line : width > 0.01 && !hidden(ink) ? ink.lines() : List.<TextLine>of()) {
            canvas().artifact(Artifact.LAYOUT);
            double foot = baseline + ink.effect().down();
            double y = foot + ink.rise() - line.rise() + line.below();
            new TextDecorationPainter(canvas(), line)
                    .along(run, x + ink.effect().right(), width, foot, y);
        }
    }

    void fill(double x, double y, double width, double height, Color color) {
        if (!color.transparent() && width > 0 && height > 0) {
            canvas().artifact(Artifact.BACKGROUND);
            canvas().fill(x, y, width, height, color);
        }
    }

    void fill(Shape area, Color color) {
        if (!color.transparent()) {
            canvas().artifact(Artifact.BACKGROUND);
            canvas().fill(area, color);
        }
    }

    /**
     * What lies over the colour of a background.
     *
     * @param box that it fills
     * @param origin the area that it is placed and measured by
     */
    void background(Background background, RoundedBox box, Rectangle2D origin) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        BackgroundDrawing.of(background, box, origin, images).ifPresent(content -> {
            canvas().artifact(Artifact.BACKGROUND);
            PdfImage drawing = document.drawing(box.width(), box.height(), content);
            canvas().image(drawing, box.x(), box.y(), box.width(), box.height());
        });
    }

    /** A part of a border. */
    void border(Shape area, Color color) {
        canvas().artifact(Artifact.LAYOUT);
        canvas().fill(area, color);
    }

    /** A border that is drawn along a path. */
    void border(Shape path, Pen pen, Color color) {
        canvas().artifact(Artifact.LAYOUT);
        canvas().stroke(path, pen, color);
    }

    /** What is painted until {@link #end} cannot be seen outside of the shape. */
    void clip(Shape area) {
        canvas().clip(area);
    }

    void end() {
        canvas().end();
    }

    /** One side of a border, along the middle of its width. */
    void edge(Edge edge, double x1, double y1, double x2, double y2) {
        if (edge.visible()) {
            canvas().artifact(Artifact.LAYOUT);
            new EdgePainter(canvas(), edge).paint(x1, y1, x2, y2);
        }
    }

    private void image(Fragment.Picture picture, double x, double y) {
        Ink ink = picture.box().ink();
        if (picture.box().style().visibility() != Visibility.VISIBLE) {
            return;
        }
        if (ink.tag().used() && repeating == null) {
            canvas().element(structure.of(ink.tag()));
        } else {
            canvas().artifact(Artifact.LAYOUT);
        }
        new PicturePainter(picture.box().style(), picture.image(), picture.width(), picture.height())
                .paint(
                        canvas(),
                        x + ink.effect().right(),
                        y + ink.effect().down(),
                        ink.effect().opacity());
    }

    private void link(Fragment.LinkArea area, double x, double y) {
        Link link = area.link();
        if (repeating == null && link.tag().used()) {
            LinkTarget target = link.internal()
                    ? new LinkTarget.Destination(link.target(), link.contents())
                    : new LinkTarget.Uri(link.target(), link.contents());
            canvas().link(structure.of(link.tag()), x, y, area.width(), area.height(), target);
        }
    }

    /** Names a place for those who come from elsewhere. */
    void label(Label label, double x, double y) {
        if (repeating != null) {
            return;
        }
        if (label instanceof Label.Anchor anchor) {
            document.destination(anchor.id(), x, y);
        } else if (label instanceof Label.Destination place) {
            document.destination(place.name(), x, y);
        } else if (label instanceof Label.Bookmark bookmark) {
            document.outline(bookmark.level(), bookmark.title(), y);
        }
    }
}
