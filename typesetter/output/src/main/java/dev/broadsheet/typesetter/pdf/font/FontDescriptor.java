package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.pdf.syntax.Cos;
import dev.broadsheet.typesetter.text.font.FontFace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Writes font descriptors; ISO 32000-1, 9.8. */
final class FontDescriptor {

    private static final int FIXED_PITCH = 1;
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    /** OS/2 sFamilyClass of sans serif families. */
    private static final int SANS_SERIF_CLASS = 8;

    private final FontFace face;
    private final FontTables tables;

    FontDescriptor(EmbeddedFont font) {
        this.face = font.face();
        this.tables = font.tables();
    }

    COSDictionary dictionary(COSName fontName) {
        double scale = 1000.0 / tables.unitsPerEm();
        int[] box = tables.box();
        COSDictionary descriptor = Cos.dictionary(COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, fontName);
        descriptor.setInt(COSName.FLAGS, flags());
        descriptor.setItem(
                COSName.FONT_BBOX,
                Cos.array(
                        Math.rint(box[0] * scale),
                        Math.rint(box[1] * scale),
                        Math.rint(box[2] * scale),
                        Math.rint(box[3] * scale)));
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(tables.italicAngle()));
        descriptor.setInt(COSName.ASCENT, (int) Math.round(face.ascent() * 1000));
        descriptor.setInt(COSName.DESCENT, (int) -Math.round(face.descent() * 1000));
        descriptor.setInt(COSName.CAP_HEIGHT, (int) Math.round(face.capHeight() * 1000));
        descriptor.setInt(COSName.XHEIGHT, (int) Math.round(face.xHeight() * 1000));
        descriptor.setInt(COSName.STEM_V, stemWidth());
        return descriptor;
    }

    private int flags() {
        boolean sansSerif = tables.familyClass() == SANS_SERIF_CLASS;
        return SYMBOLIC
                | (tables.fixedPitch() ? FIXED_PITCH : 0)
                | (sansSerif ? 0 : SERIF)
                | (face.italic() ? ITALIC : 0);
    }

    /** Estimates StemV, which TrueType files lack, from the values of common text faces at each weight. */
    private int stemWidth() {
        return 50 + (face.weight() * face.weight()) / 6500;
    }
}
