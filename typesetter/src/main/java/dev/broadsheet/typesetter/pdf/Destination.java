package dev.broadsheet.typesetter.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A place that links and the outline lead to; ISO 32000-2, 12.3.2. */
final class Destination {

    private final COSArray place;
    private @Nullable Node content;

    /** @param place a page and where on it */
    Destination(COSArray place) {
        this.place = place;
    }

    COSArray place() {
        return place;
    }

    /** What is there, once it is drawn. */
    void reach(Node node) {
        content = node.start();
    }

    @Nullable
    Node content() {
        return content;
    }

    /** The element that is there, and where it is on its page; ISO 32000-2, 12.3.2.3. */
    COSArray inStructure(COSDictionary element) {
        COSArray structured = Cos.direct(new COSArray());
        structured.add(element);
        for (int i = 1; i < place.size(); i++) {
            structured.add(place.get(i));
        }
        return structured;
    }
}
