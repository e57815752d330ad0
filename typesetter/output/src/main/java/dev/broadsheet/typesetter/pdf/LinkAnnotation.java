package dev.broadsheet.typesetter.pdf;

import static dev.broadsheet.typesetter.pdf.syntax.Cos.direct;
import static dev.broadsheet.typesetter.pdf.syntax.Cos.name;

import dev.broadsheet.typesetter.canvas.LinkTarget;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Link annotations; ISO 32000-1, 12.5.6.5. */
final class LinkAnnotation {

    /** Flag at bit position 3; PDF/A requires annotations to be printed. */
    private static final int PRINT = 4;

    private LinkAnnotation() {}

    static COSDictionary of(LinkTarget target, COSArray area) {
        COSDictionary annotation = Cos.dictionary(COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, name("Link"));
        annotation.setItem(COSName.RECT, area);
        annotation.setItem(COSName.BORDER, Cos.array(0, 0, 0));
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.CONTENTS, Cos.text(target.contents()));
        if (target instanceof LinkTarget.Uri uri) {
            annotation.setItem(COSName.A, action(uri.uri()));
        } else if (target instanceof LinkTarget.Destination destination) {
            annotation.setItem(COSName.DEST, Cos.text(destination.name()));
        }
        return annotation;
    }

    private static COSDictionary action(String uri) {
        COSDictionary action = direct(Cos.dictionary(name("Action")));
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(uri.getBytes(StandardCharsets.UTF_8)));
        return action;
    }
}
