package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** Draws on one page: turns y over, keeps the graphics state and the marked-content sequences. */
final class PageCanvas implements Canvas {

    private final TaggedDocument document;
    private final COSDictionary page;
    private final double height;
    private final PageResources resources = new PageResources();
    private final ContentStream out = new ContentStream();
    private final TextWriter text = new TextWriter(out);
    private final ColorState colors = new ColorState(out, resources);

    private @Nullable Node wanted;
    private Artifact artifact = Artifact.LAYOUT;
    private @Nullable Object begun;
    private int nextMcid;

    PageCanvas(TaggedDocument document, COSDictionary page, double height) {
        this.document = document;
        this.page = page;
        this.height = height;
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
        colors.fill(color);
        EmbeddedFont font = document.font(run.face());
        resources.add("Font", font.resource(), font.dictionary());
        text.show(run, font, x, height - y);
        double ascent = run.face().ascent() * run.size();
        cover(x, y - ascent, run.width(), ascent + run.face().descent() * run.size());
    }

    @Override
    public void shape(GlyphRun run, double x, double y, Color color) {
        markGraphics();
        colors.fill(color);
        EmbeddedFont font = document.font(run.face());
        double pen = x;
        for (int i = 0; i < run.glyphs().length; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(pen, height - y);
            if (new PathWriter(out).write(GlyphShape.of(font, run.glyphs()[i], run.size()), place)) {
                out.operator("f");
            }
            pen += run.advances()[i];
        }
    }

    @Override
    public void unseen(GlyphRun run, double x, double y) {
        text.visible(false);
        glyphs(run, x, y, Color.BLACK);
        text.visible(true);
    }

    @Override
    public void fill(double x, double y, double width, double areaHeight, Color color) {
        if (color.transparent() || width <= 0 || areaHeight <= 0) {
            return;
        }
        markGraphics();
        colors.fill(color);
        out.numbers(x, height - y - areaHeight, width, areaHeight)
                .operator("re")
                .operator("f");
        cover(x, y, width, areaHeight);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        if (color.transparent() || thickness <= 0) {
            return;
        }
        markGraphics();
        colors.stroke(color, thickness);
        out.numbers(x1, height - y1).operator("m");
        out.numbers(x2, height - y2).operator("l").operator("S");
        cover(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    @Override
    public void image(PdfImage image, double x, double y, double width, double imageHeight) {
        XObject embedded = (XObject) image;
        markGraphics();
        resources.add("XObject", embedded.resource(), embedded.stream());
        out.operator("q").numbers(width, 0, 0, imageHeight, x, height - y - imageHeight);
        out.operator("cm").name(embedded.resource()).operator("Do").operator("Q");
        cover(x, y, width, imageHeight);
    }

    @Override
    public void link(StructureElement element, double x, double y, double width, double areaHeight, LinkTarget target) {
        COSDictionary annotation =
                LinkAnnotation.of(target, Cos.array(x, height - y - areaHeight, x + width, height - y));
        document.annotate(page, annotation, (Node) element);
    }

    /** Ends the page and gives its operators. */
    byte[] finish() {
        text.close();
        endMark();
        return out.toByteArray();
    }

    COSDictionary page() {
        return page;
    }

    COSDictionary resources() {
        return resources.dictionary();
    }

    double height() {
        return height;
    }

    private void markGraphics() {
        text.close();
        mark();
    }

    /** Begins the wanted sequence if it is not the one that runs: only when something is drawn, so that none is empty. */
    private void mark() {
        Object next = wanted == null ? artifact : wanted;
        if (begun != next) {
            text.close();
            endMark();
            begin();
            begun = next;
        }
    }

    private void begin() {
        if (wanted == null) {
            out.raw(ArtifactOperands.of(artifact)).operator("BDC");
            return;
        }
        out.name(wanted.type()).raw("<</MCID ").raw(String.valueOf(nextMcid)).raw(">>");
        out.operator("BDC");
        wanted.add(new Node.Content(page, nextMcid++, null, document.nextOrder()));
    }

    private void endMark() {
        if (begun != null) {
            out.operator("EMC");
            begun = null;
        }
    }

    private void cover(double x, double y, double width, double coveredHeight) {
        if (wanted != null) {
            wanted.cover(page, x, height - y - coveredHeight, x + width, height - y);
        }
    }
}
