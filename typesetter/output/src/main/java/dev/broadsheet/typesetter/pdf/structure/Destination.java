package dev.broadsheet.typesetter.pdf.structure;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A destination of links and outline entries; ISO 32000-2, 12.3.2. */
public final class Destination {

    private final COSArray place;
    private @Nullable Node content;

    /** @param place a page and a position on it */
    public Destination(COSArray place) {
        this.place = place;
    }

    COSArray place() {
        return place;
    }

    /** Sets the element at the destination, once it is drawn. */
    void reach(Node node) {
        content = node.start();
    }

    @Nullable
    Node content() {
        return content;
    }

    /** Returns the structure destination: the element and its position; ISO 32000-2, 12.3.2.3. */
    COSArray inStructure(COSDictionary element) {
        COSArray structured = Cos.direct(new COSArray());
        structured.add(element);
        for (int i = 1; i < place.size(); i++) {
            structured.add(place.get(i));
        }
        return structured;
    }
}
