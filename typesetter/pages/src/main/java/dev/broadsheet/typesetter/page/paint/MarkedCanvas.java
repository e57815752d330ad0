package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Canvas.Artifact;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.grammar.Keyword.WritingMode;
import dev.broadsheet.typesetter.css.value.background.Background;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.KeptPage;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws on the page with marked content, as content of a tag or as an artifact; ISO 32000-1, section 14.8.2.2. */
final class MarkedCanvas {

    private final PdfDocument document;
    private final Structure structure;
    private final Images images;
    private final MissingFaceReport faces;
    private final LostContentReport lost;
    private @Nullable Canvas canvas;
    private final Deque<View> views = new ArrayDeque<>();
    private View view = View.of(0, 0);
    private @Nullable Artifact repeating;
    private boolean vertical;
    private boolean mirrored;
    private final TextBackgrounds textBackgrounds = new TextBackgrounds(this);

    MarkedCanvas(
            PdfDocument document, Structure structure, Images images, MissingFaceReport faces, LostContentReport lost) {
        this.document = document;
        this.structure = structure;
        this.images = images;
        this.faces = faces;
        this.lost = lost;
    }

    /** Begins a page of a size in pt. */
    void page(double width, double height) {
        canvas = document.newPage(width, height);
        textBackgrounds.clear();
        view = View.of(width, height);
    }

    /** Sets the page on a larger sheet to be trimmed. */
    void sheet(double bleed, double beyond) {
        canvas().sheet(bleed, beyond);
    }

    /** Draws content that repeats other content, as an artifact. */
    void repeated(Artifact kind, Runnable drawing) {
        Artifact around = repeating;
        repeating = kind;
        drawing.run();
        repeating = around;
    }

    /** Draws lines that are turned to be vertical. @param mirror whether the transform that turns them mirrors them, too */
    void vertical(boolean mirror, Runnable drawing) {
        boolean around = vertical;
        boolean aroundMirrored = mirrored;
        vertical = true;
        mirrored = mirror;
        drawing.run();
        vertical = around;
        mirrored = aroundMirrored;
    }

    /** Draws a line or picture, mirrored back about its middle if its block is mirrored. */
    void upright(double y, double height, Runnable drawing) {
        if (!mirrored) {
            drawing.run();
            return;
        }
        mirrored = false;
        transform(new AffineTransform(1, 0, 0, -1, 0, 2 * y + height));
        drawing.run();
        end();
        mirrored = true;
    }

    private Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("page: not yet called");
        }
        return canvas;
    }

    void glyphs(GlyphRun run, double x, double baseline, Ink ink) {
        if (hidden(ink)) {
            return;
        }
        faces.check(run.face(), ink);
        begin(ink);
        double seenX = x + ink.effect().right();
        double seenY = baseline + ink.effect().down();
        lost.check(run, seenX, seenY, ink, view, repeating != null);
        if (vertical) {
            new UprightLetters(canvas()).draw(run, seenX, seenY, color(ink));
        } else {
            canvas().glyphs(run, seenX, seenY, color(ink));
        }
        if (ink.style().color().transparent()) {
            textBackgrounds.show(run, seenX, seenY);
        }
    }

    /** Draws a rule that is content, such as a fraction bar. */
    void rule(double x, double y, double width, double height, Ink ink) {
        if (!hidden(ink)) {
            begin(ink);
            canvas().fill(x + ink.effect().right(), y + ink.effect().down(), width, height, color(ink));
        }
    }

    /** Draws a rule that the structure expresses, as an artifact. */
    void bar(double x, double y, double width, double height, Ink ink) {
        if (!hidden(ink)) {
            canvas().artifact(repeating == null ? Artifact.LAYOUT : repeating);
            canvas().fill(x + ink.effect().right(), y + ink.effect().down(), width, height, color(ink));
        }
    }

    /** Draws glyphs that the structure expresses, as an artifact. */
    void sign(GlyphRun run, double x, double baseline, Ink ink) {
        if (!hidden(ink)) {
            faces.check(run.face(), ink);
            Artifact kind = repeating == null ? Artifact.LAYOUT : repeating;
            artifact(run, x + ink.effect().right(), baseline + ink.effect().down(), color(ink), kind);
        }
    }

    /** Begins content of the ink's tag, or an artifact if it repeats other content. */
    private void begin(Ink ink) {
        Tag tag = ink.tag().nearestUsed();
        if (repeating != null || tag.isGrouping() || tag.isArtifact()) {
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

    void shape(GlyphRun run, double x, double baseline, Ink ink) {
        if (!hidden(ink)) {
            canvas().artifact(Artifact.LAYOUT);
            canvas().shape(run, x, baseline, color(ink));
        }
    }

    void unseen(GlyphRun run, double x, double baseline, Ink ink) {
        if (repeating == null && !hidden(ink) && !ink.tag().isArtifact()) {
            canvas().element(structure.of(ink.tag()));
            canvas().unseen(run, x, baseline);
        }
    }

    /** Draws the glyphs of a leader, as an artifact. */
    void leader(GlyphRun run, double x, double baseline, Ink ink) {
        if (!hidden(ink)) {
            artifact(run, x, baseline, color(ink), Artifact.LAYOUT);
        }
    }

    /** Draws glyphs as an artifact. */
    void artifact(GlyphRun run, double x, double baseline, Color color, Artifact kind) {
        canvas().artifact(kind);
        canvas().glyphs(run, x, baseline, color);
    }

    /** Draws the decoration lines of text. */
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
     * Draws a background image.
     *
     * @param box the filled box
     * @param origin the background positioning area
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

    /** Keeps a background for the letters in a box. */
    void throughText(Background background, RoundedBox box, Rectangle2D origin) {
        textBackgrounds.add(background, box, origin);
    }

    /** Fills a part of a border. */
    void border(Shape area, Color color) {
        canvas().artifact(Artifact.LAYOUT);
        canvas().fill(area, color);
    }

    /** Strokes a border along a path. */
    void border(Shape path, Pen pen, Color color) {
        canvas().artifact(Artifact.LAYOUT);
        canvas().stroke(path, pen, color);
    }

    /** Applies a transform until {@link #end}. */
    void transform(AffineTransform change) {
        views.push(view);
        view = view.moved(change);
        canvas().transform(change);
    }

    /** Begins a group with an opacity, until {@link #end}. */
    void group(double opacity) {
        views.push(view);
        canvas().group(opacity);
    }

    /** Clips painting to a shape, until {@link #end}. */
    void clip(Shape area) {
        views.push(view);
        view = view.clipped(area);
        canvas().clip(area);
    }

    void end() {
        view = views.pop();
        canvas().end();
    }

    /** Draws one side of a border along the middle of its width. */
    void edge(Edge edge, double x1, double y1, double x2, double y2) {
        if (edge.visible()) {
            canvas().artifact(Artifact.LAYOUT);
            new EdgePainter(canvas(), edge).paint(x1, y1, x2, y2);
        }
    }

    void image(Fragment.Picture picture, double x, double y) {
        Ink ink = picture.box().ink();
        if (picture.box().style().visibility() != Visibility.VISIBLE) {
            return;
        }
        if (ink.tag().used() && repeating == null) {
            canvas().element(structure.of(ink.tag()));
        } else {
            canvas().artifact(Artifact.LAYOUT);
        }
        double left = x + ink.effect().right();
        double top = y + ink.effect().down();
        WritingMode mode = picture.box().style().writingMode();
        if (mode.isTurned()) {
            transform(turnedBack(picture, left, top, mode == WritingMode.TURNED_LEFT));
            image(picture, 0, 0, ink);
            end();
        } else {
            image(picture, left, top, ink);
        }
    }

    private void image(Fragment.Picture picture, double x, double y, Ink ink) {
        lost.check(picture, x, y, view, repeating != null);
        new PicturePainter(picture.box().style(), picture.image(), picture.width(), picture.height())
                .paint(canvas(), x, y, ink.effect().opacity());
    }

    /** Returns the transform that turns a picture of turned lines back, so that it is upright. */
    private static AffineTransform turnedBack(Fragment.Picture picture, double x, double y, boolean right) {
        AffineTransform back = right
                ? AffineTransform.getTranslateInstance(x + picture.height(), y)
                : AffineTransform.getTranslateInstance(x, y + picture.width());
        back.quadrantRotate(right ? 1 : -1);
        return back;
    }

    void link(Fragment.LinkArea area, double x, double y) {
        Link link = area.link();
        if (repeating == null && link.tag().used()) {
            LinkTarget target = link.internal()
                    ? new LinkTarget.Destination(link.target(), link.contents())
                    : new LinkTarget.Uri(link.target(), link.contents());
            Rectangle2D place = new Rectangle2D.Double(x, y, area.width(), area.height());
            AffineTransform system = view.system();
            Rectangle2D seen = system.isIdentity()
                    ? place
                    : system.createTransformedShape(place).getBounds2D();
            canvas().link(
                            structure.of(link.tag()),
                            seen.getX(),
                            seen.getY(),
                            seen.getWidth(),
                            seen.getHeight(),
                            target);
        }
    }

    /** Replays a page that was drawn in another document. */
    void replay(KeptPage page) {
        page.drawing()
                .page(
                        document,
                        canvas(),
                        tag -> structure.of(page.tags().get(tag)),
                        reference -> images.load(reference, Optional.empty()).orElseThrow());
    }

    /** Adds a destination or bookmark for a label. */
    void label(Label label, double atX, double atY) {
        if (repeating != null) {
            return;
        }
        Point2D seen = view.system().transform(new Point2D.Double(atX, atY), null);
        double x = seen.getX();
        double y = seen.getY();
        if (label instanceof Label.Anchor anchor) {
            document.destination(anchor.id(), x, y);
        } else if (label instanceof Label.Destination place) {
            document.destination(place.name(), x, y);
        } else if (label instanceof Label.Bookmark bookmark) {
            document.outline(bookmark.level(), bookmark.title(), y);
        }
    }
}
