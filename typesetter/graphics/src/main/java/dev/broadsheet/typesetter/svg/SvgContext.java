package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.Locale;
import java.util.Optional;

/** The document in which a picture is drawn. */
public interface SvgContext {

    Shaper shaper();

    /** Returns the language of text without one. */
    Locale language();

    /** Embeds a raster picture contained in the drawing. */
    Optional<PdfImage> image(byte[] data);

    /** Receives unsupported features, such as {@code filter}. */
    void unsupported(String feature);

    /** Receives families of fonts that the document does not have and of which the kind is not known; serif is in their place. */
    void replaced(String family);

    /** Receives characters that no font has. */
    void missing(int codePoint);
}
