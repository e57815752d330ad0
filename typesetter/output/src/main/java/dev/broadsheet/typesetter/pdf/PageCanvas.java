package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.StructureElement;
import dev.broadsheet.typesetter.pdf.content.ArtifactOperands;
import dev.broadsheet.typesetter.pdf.content.DeferredText;
import dev.broadsheet.typesetter.pdf.content.PathWriter;
import dev.broadsheet.typesetter.pdf.content.Surface;
import dev.broadsheet.typesetter.pdf.font.EmbeddedFont;
import dev.broadsheet.typesetter.pdf.image.XObject;
import dev.broadsheet.typesetter.pdf.structure.Node;
import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.pdf.syntax.StreamObject;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.GlyphShape;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Draws on one page: flips y, tracks the graphics state and the marked-content sequences. */
final class PageCanvas implements Canvas {

    private final TaggedDocument document;
    private final COSDictionary page;
    private final double height;
    private final Deque<Surface> surfaces = new ArrayDeque<>();
    private Surface surface = Surface.ofPage();
    private final Deque<AffineTransform> systems = new ArrayDeque<>();
    private AffineTransform system = new AffineTransform();

    private @Nullable Node wanted;
    private Artifact artifact = Artifact.LAYOUT;

    PageCanvas(TaggedDocument document, COSDictionary page, double height) {
        this.document = document;
        this.page = page;
        this.height = height;
    }

    @Override
    public void sheet(double bleed, double beyond) {
        COSArray trim = page.getCOSArray(COSName.MEDIA_BOX);
        page.setItem(COSName.TRIM_BOX, trim);
        page.setItem(COSName.BLEED_BOX, around(trim, bleed));
        page.setItem(COSName.MEDIA_BOX, around(trim, beyond));
        page.setItem(COSName.CROP_BOX, beyond > bleed ? around(trim, beyond) : trim);
    }

    private static COSArray around(COSArray box, double by) {
        float[] at = box.toFloatArray();
        return Cos.array(at[0] - by, at[1] - by, at[2] + by, at[3] + by);
    }

    @Override
    public void element(StructureElement element) {
        wanted = (Node) element;
    }

    @Override
    public void artifact(Artifact kind) {
        wanted = null;
        artifact = kind;
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y, Color color) {
        if (run.glyphs().length == 0) {
            return;
        }
        mark();
        surface.colors().fill(color);
        EmbeddedFont font = document.font(run.face());
        surface.resources().add(font);
        double width = run.width();
        surface.text().show(run, font, x, height - y, width);
        if (wanted != null && wanted.isCovered()) {
            double ascent = run.face().ascent() * run.size();
            cover(x, y - ascent, width, ascent + run.face().descent() * run.size());
        }
    }

    @Override
    public void shape(GlyphRun run, double x, double y, Color color) {
        markGraphics();
        surface.colors().fill(color);
        double pen = x;
        for (int i = 0; i < run.glyphs().length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(pen, height - y);
            if (new PathWriter(surface.out()).write(GlyphShape.of(run.face(), run.glyphs()[i], run.size()), place)) {
                surface.out().operator("f");
            }
            pen += run.advances()[i];
        }
    }

    @Override
    public void unseen(GlyphRun run, double x, double y) {
        surface.text().visible(false);
        glyphs(run, x, y, Color.BLACK);
        surface.text().visible(true);
    }

    @Override
    public void fill(double x, double y, double width, double areaHeight, Color color) {
        if (color.transparent() || width <= 0 || areaHeight <= 0) {
            return;
        }
        markGraphics();
        surface.colors().fill(color);
        surface.out()
                .numbers(x, height - y - areaHeight, width, areaHeight)
                .operator("re")
                .operator("f");
        cover(x, y, width, areaHeight);
    }

    @Override
    public void fill(Shape area, Color color) {
        if (color.transparent()) {
            return;
        }
        markGraphics();
        surface.colors().fill(color);
        if (new PathWriter(surface.out()).write(area, upright())) {
            surface.out().operator(evenOdd(area) ? "f*" : "f");
            cover(area.getBounds2D());
        }
    }

    @Override
    public void stroke(Shape path, Pen pen, Color color) {
        if (color.transparent() || pen.width() <= 0) {
            return;
        }
        markGraphics();
        surface.colors().stroke(color, pen.width());
        ContentStream out = surface.out();
        boolean dashed = !pen.dashes().isEmpty();
        if (dashed) {
            out.raw("[");
            pen.dashes().forEach(out::number);
            out.raw("]").number(pen.dashStart()).operator("d");
            out.number(pen.cap()).operator("J");
        }
        if (new PathWriter(out).write(path, upright())) {
            out.operator("S");
            cover(path.getBounds2D());
        }
        if (dashed) {
            out.raw("[]").number(0).operator("d");
            out.number(0).operator("J");
        }
    }

    @Override
    public void transform(AffineTransform change) {
        surface.save();
        AffineTransform turned = upright();
        turned.concatenate(change);
        turned.concatenate(upright());
        double[] six = new double[6];
        turned.getMatrix(six);
        surface.out().precise(six).operator("cm");
        systems.push(system);
        system = new AffineTransform(system);
        system.concatenate(change);
    }

    @Override
    public void clip(Shape area) {
        systems.push(system);
        surface.save();
        ContentStream out = surface.out();
        if (!new PathWriter(out).write(area, upright())) {
            out.numbers(0, 0, 0, 0).operator("re");
        }
        out.operator(evenOdd(area) ? "W*" : "W").operator("n");
    }

    @Override
    public void group(double opacity) {
        systems.push(system);
        surface.endMark();
        surfaces.push(surface);
        surface = Surface.ofGroup(document.newGroup(), opacity);
    }

    @Override
    public void end() {
        system = systems.pop();
        if (surface.isSaved()) {
            surface.restore();
        } else {
            endGroup();
        }
    }

    /** Composites the group onto the surface below it; ISO 32000-1, 11.6.6. */
    private void endGroup() {
        Surface done = surface;
        StreamObject group = Objects.requireNonNull(done.group(), "end: nothing was begun");
        surface = surfaces.pop();
        document.fillGroup(group, done, page.getCOSArray(COSName.MEDIA_BOX));
        surface.save();
        String name = document.nameOf(group);
        surface.resources().add("XObject", name, group);
        ContentStream out = surface.out();
        out.name(surface.resources().opacity((float) done.opacity())).operator("gs");
        out.name(name).operator("Do");
        surface.restore();
    }

    private AffineTransform upright() {
        return new AffineTransform(1, 0, 0, -1, 0, height);
    }

    private static boolean evenOdd(Shape shape) {
        return shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }

    private void cover(Rectangle2D bounds) {
        cover(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        if (color.transparent() || thickness <= 0) {
            return;
        }
        markGraphics();
        surface.colors().stroke(color, thickness);
        surface.out().numbers(x1, height - y1).operator("m");
        surface.out().numbers(x2, height - y2).operator("l").operator("S");
        cover(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    @Override
    public void image(PdfImage image, double x, double y, double width, double imageHeight) {
        XObject embedded = ((XObject) image).at(width, imageHeight);
        markGraphics();
        surface.resources().add("XObject", embedded.resource(), embedded.stream());
        AffineTransform place = new AffineTransform(width, 0, 0, imageHeight, x, height - y - imageHeight);
        place.concatenate(embedded.turn());
        double[] six = new double[6];
        place.getMatrix(six);
        surface.colors().opaque();
        surface.out().operator("q").numbers(six).operator("cm");
        surface.out().name(embedded.resource()).operator("Do").operator("Q");
        cover(x, y, width, imageHeight);
    }

    @Override
    public void link(StructureElement element, double x, double y, double width, double areaHeight, LinkTarget target) {
        COSDictionary annotation =
                LinkAnnotation.of(target, Cos.array(x, height - y - areaHeight, x + width, height - y));
        if (target instanceof LinkTarget.Destination destination) {
            document.lead((Node) element, destination.name());
        }
        document.annotate(page, annotation, (Node) element);
    }

    /** Ends the page. */
    DeferredText finish() {
        return surface.finish();
    }

    COSDictionary page() {
        return page;
    }

    COSDictionary resources() {
        return surface.resources().dictionary();
    }

    double height() {
        return height;
    }

    private void markGraphics() {
        surface.graphics();
        mark();
    }

    /** Begins the requested marked-content sequence if it is not open. Called when something is drawn, so that none is empty. */
    private void mark() {
        if (surface.begins(wanted == null ? artifact : wanted)) {
            begin();
        }
        if (wanted != null) {
            document.reach(wanted);
        }
    }

    private void begin() {
        ContentStream out = surface.out();
        if (wanted == null) {
            out.raw(ArtifactOperands.of(artifact)).operator("BDC");
            return;
        }
        int mcid = surface.nextMcid();
        out.name(wanted.type()).raw("<</MCID ").raw(String.valueOf(mcid)).raw(">>");
        out.operator("BDC");
        wanted.add(new Node.Content(page, surface.group(), mcid, null, document.nextOrder()));
    }

    private void cover(double x, double y, double width, double coveredHeight) {
        if (wanted != null) {
            Rectangle2D seen = system.createTransformedShape(new Rectangle2D.Double(x, y, width, coveredHeight))
                    .getBounds2D();
            wanted.cover(page, seen.getX(), height - seen.getMaxY(), seen.getMaxX(), height - seen.getY());
        }
    }
}
