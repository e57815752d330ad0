package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.Link;
import dev.broadsheet.typesetter.box.TextLine;
import dev.broadsheet.typesetter.pdf.Canvas;
import dev.broadsheet.typesetter.pdf.Canvas.Artifact;
import dev.broadsheet.typesetter.pdf.Color;
import dev.broadsheet.typesetter.pdf.LinkTarget;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws on the pages of a document, one after the other, and notes what stands where. */
final class Painter {

    private final PdfDocument document;
    private final Structure structure;
    private final Map<String, Integer> anchors = new HashMap<>();
    private final NamedStrings strings = new NamedStrings();
    private @Nullable Canvas canvas;
    private @Nullable Artifact repeating;
    private int page = -1;
    private int number;

    Painter(PdfDocument document, Structure structure) {
        this.document = document;
        this.structure = structure;
    }

    void newPage(double width, double height) {
        canvas = document.newPage(width, height);
        page++;
        number++;
        strings.nextPage();
    }

    private Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("newPage: not yet called");
        }
        return canvas;
    }

    /** What is drawn meanwhile is no content: it repeats what stands elsewhere. */
    void repeat(Artifact kind, Runnable drawing) {
        repeating = kind;
        drawing.run();
        repeating = null;
    }

    void glyphs(GlyphRun run, double x, double baseline, Ink ink) {
        if (repeating == null) {
            canvas().element(structure.of(ink.tag()));
        } else {
            canvas().artifact(repeating);
        }
        canvas().glyphs(run, x, baseline, ink.style().color());
    }

    /** Glyphs as shapes, which {@link #unseen} makes known to readers of the text. */
    void shape(GlyphRun run, double x, double baseline, Ink ink) {
        canvas().artifact(Artifact.LAYOUT);
        canvas().shape(run, x, baseline, ink.style().color());
    }

    void unseen(GlyphRun run, double x, double baseline, Ink ink) {
        if (repeating == null) {
            canvas().element(structure.of(ink.tag()));
            canvas().unseen(run, x, baseline);
        }
    }

    /** Glyphs that lead the eye and say nothing. */
    void leader(GlyphRun run, double x, double baseline, Ink ink) {
        artifactGlyphs(run, x, baseline, ink.style().color(), Artifact.LAYOUT);
    }

    /** Text of a margin box. */
    void artifactGlyphs(GlyphRun run, double x, double baseline, Color color, Artifact kind) {
        canvas().artifact(kind);
        canvas().glyphs(run, x, baseline, color);
    }

    /** The lines that run along text. */
    void lines(Ink ink, GlyphRun run, double x, double baseline, double width) {
        for (TextLine line : width > 0.01 ? ink.lines() : List.<TextLine>of()) {
            canvas().artifact(Artifact.LAYOUT);
            double y = baseline + ink.rise() - line.rise() + line.below();
            new TextLines(canvas(), line).along(run, x, width, baseline, y);
        }
    }

    void fill(double x, double y, double width, double height, Color color) {
        if (!color.transparent() && width > 0 && height > 0) {
            canvas().artifact(Artifact.BACKGROUND);
            canvas().fill(x, y, width, height, color);
        }
    }

    /** One side of a border, along the middle of its width. */
    void edge(Edge edge, double x1, double y1, double x2, double y2) {
        if (edge.visible()) {
            canvas().artifact(Artifact.LAYOUT);
            new EdgePainter(canvas(), edge).paint(x1, y1, x2, y2);
        }
    }

    void image(ImageLayout.Sized picture, double x, double y) {
        if (picture.data().isEmpty()) {
            return;
        }
        if (picture.box().ink().tag().used() && repeating == null) {
            canvas().element(structure.of(picture.box().ink().tag()));
        } else {
            canvas().artifact(Artifact.LAYOUT);
        }
        canvas().image(picture.data().get(), x, y, picture.width(), picture.height());
    }

    void link(Link link, double x, double y, double width, double height) {
        if (repeating == null && link.tag().used()) {
            LinkTarget target = link.internal()
                    ? new LinkTarget.Destination(link.target(), link.contents())
                    : new LinkTarget.Uri(link.target(), link.contents());
            canvas().link(structure.of(link.tag()), x, y, width, height, target);
        }
    }

    void label(Label label, double x, double y) {
        if (repeating != null) {
            return;
        }
        if (label instanceof Label.Anchor anchor) {
            anchors.putIfAbsent(anchor.id(), page);
            document.destination(anchor.id(), x, y);
        } else if (label instanceof Label.Destination place) {
            document.destination(place.name(), x, y);
        } else if (label instanceof Label.Bookmark bookmark) {
            document.outline(bookmark.level(), bookmark.title(), y);
        } else if (label instanceof Label.NamedString string) {
            strings.set(string.name(), string.value());
        } else if (label instanceof Label.PageNumber set) {
            number = set.value();
        }
    }

    /** The number of the current page; final when all of its text has been drawn. */
    int pageNumber() {
        return number;
    }

    /** Ends the page. */
    void pageLabel(String label) {
        document.pageLabel(label);
    }

    NamedStrings strings() {
        return strings;
    }

    /** The page of every anchor that was drawn. */
    Map<String, Integer> anchors() {
        return anchors;
    }
}
