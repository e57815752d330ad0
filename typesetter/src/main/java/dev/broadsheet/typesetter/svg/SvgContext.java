package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.pdf.PdfImage;
import dev.broadsheet.typesetter.text.Shaper;
import java.util.Locale;
import java.util.Optional;

/** What drawing a picture needs of the document that it is drawn in. */
public interface SvgContext {

    Shaper shaper();

    /** Language of text that names none. */
    Locale language();

    /** Embeds a picture that the drawing holds. */
    Optional<PdfImage> image(byte[] data);

    /** Receives what is left out of the drawing, such as {@code filter}. */
    void unsupported(String feature);

    /** Receives characters that no font has. */
    void missing(int codePoint);
}
