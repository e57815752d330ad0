package dev.broadsheet.typesetter.page.picture;

import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.SvgContext;
import dev.broadsheet.typesetter.svg.SvgPicture;
import dev.broadsheet.typesetter.svg.syntax.SvgFault;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An SVG picture of a document. Unsupported features are reported once for each picture. */
final class SvgImage implements SvgContext {

    private final Images images;
    private final String reference;
    private final Source source;
    private final Set<String> reported = new HashSet<>();

    SvgImage(Images images, String reference, Source source) {
        this.images = images;
        this.reference = reference;
        this.source = source;
    }

    /** Embeds the picture; empty if it is damaged. */
    Optional<PdfImage> embed(byte[] data, PdfDocument document) {
        try {
            SvgPicture picture = SvgPicture.read(data);
            return Optional.of(document.drawing(picture.width(), picture.height(), canvas -> draw(picture, canvas)));
        } catch (SvgFault fault) {
            report(fault);
            return Optional.empty();
        }
    }

    private void draw(SvgPicture picture, VectorCanvas canvas) {
        try {
            picture.draw(canvas, this);
        } catch (SvgFault fault) {
            report(fault);
        }
    }

    private void report(SvgFault fault) {
        String message = "the picture '" + reference + "' cannot be drawn: " + fault.getMessage();
        add(Severity.ERROR, "BS-PDF-007", message, "simplify it, or save it as PNG");
    }

    private void add(Severity severity, String code, String message, String hint) {
        images.problems().add(new TypesetProblem(severity, code, source, message, hint));
    }

    @Override
    public Shaper shaper() {
        return images.shaper();
    }

    @Override
    public Locale language() {
        return images.language();
    }

    @Override
    public Optional<PdfImage> image(byte[] data) {
        return images.embed(data);
    }

    @Override
    public void unsupported(String feature) {
        if (reported.add(feature)) {
            String message = "the picture '" + reference + "' has what is left out of the PDF: " + feature;
            add(Severity.WARNING, "BS-PDF-008", message, "draw it without, or save the picture as PNG");
        }
    }

    @Override
    public void replaced(String family) {
        if (reported.add(family)) {
            String message = "the picture '" + reference + "' names the font '" + family + "', which PDFs do not have";
            String hint = "write serif, sans-serif or monospace behind it, or name a font of the publication";
            add(Severity.WARNING, "BS-PDF-012", message, hint);
        }
    }

    @Override
    public void missing(int codePoint) {
        images.missing().missing(codePoint, this);
    }
}
